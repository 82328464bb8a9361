import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { isRunning } from "../../../scripts/lib/process-identity.ts";
import { queryGraph } from "../../../scripts/start/index-state.ts";
import { Engine, type Run } from "./engine.ts";

interface Transfer {
  hash: string;
  block: number;
}

interface Receipt {
  blockHash: string;
  blockNumber: string;
}

describe("npm start, again and again", () => {
  let engine: Engine;
  let run: Run;
  const transfers: Transfer[] = [];

  const graphqlUrl = () => `http://127.0.0.1:${engine.ports.graphql}/subgraphs/name/subgraph-0`;
  const receipt = (hash: string) => rpc<Receipt | null>(engine.rpcUrl, "eth_getTransactionReceipt", [hash]);

  /** Sends a transaction and waits until the chain has stored it. */
  async function transact(): Promise<void> {
    const [from, to] = await rpc<string[]>(engine.rpcUrl, "eth_accounts");
    const hash = await rpc<string>(engine.rpcUrl, "eth_sendTransaction", [{ from, to, value: "0x1" }]);
    const { blockNumber } = await until(async () => (await receipt(hash)) ?? undefined, {
      what: "the receipt",
    });
    transfers.push({ hash, block: Number(blockNumber) });
    // The heartbeat that follows is mined after the state was stored.
    await until(async () => (await blockHead(engine.rpcUrl)).number > Number(blockNumber), {
      what: "a heartbeat",
    });
  }

  async function expectNothingLost(): Promise<void> {
    expect(run.output()).not.toContain("contracts deployed");
    for (const { hash, block } of transfers) expect(Number((await receipt(hash))?.blockNumber)).toBe(block);
  }

  async function indexedBlock(): Promise<number> {
    const { _meta } = await queryGraph<{ _meta: { block: { number: number } } }>(
      graphqlUrl(),
      "{ _meta { block { number } } }",
    );
    return _meta.block.number;
  }

  async function startAgain(): Promise<void> {
    run = engine.start(["--empty"]);
    await run.ready();
  }

  beforeAll(async () => {
    engine = await Engine.make();
    await startAgain();
    await transact();
  });
  afterAll(() => engine.dispose());

  it("says what it started and where, and serves the dApp there", async () => {
    const { contracts } = engine.deployment();
    for (const { address } of Object.values(contracts)) expect(run.output()).toContain(address);
    expect(run.output()).toMatch(new RegExp(`^Ready: http://localhost:${engine.ports.web}$`, "m"));
    const page = await (await fetch(`http://localhost:${engine.ports.web}/`)).text();
    expect(page).toContain(contracts.Members.address);
  });

  it("refuses a second start over the same folder", async () => {
    const other = engine.start(["--empty"]);
    expect(await other.ended()).toBe(1);
    expect(other.output()).toMatch(/in use/);
    expect(isRunning(engine.service("chain"))).toBe(true);
  });

  it("leaves no process behind after Ctrl-C", async () => {
    const services = engine.services();
    expect(services.map(({ name }) => name).sort()).toEqual([
      "Graph Node",
      "PostgreSQL",
      "chain",
      "content store",
    ]);
    run.child.kill("SIGINT");
    expect(await run.ended()).toBe(0);
    expect(services.filter(isRunning)).toEqual([]);
    expect(engine.services()).toEqual([]);
  });

  it("a second start resumes: same contracts, nothing lost, nothing made twice", async () => {
    const before = engine.deployment();
    await startAgain();
    expect(engine.deployment()).toEqual(before);
    expect(run.output()).not.toContain("contracts deployed");
    await expectNothingLost();
    expect(await indexedBlock()).toBeGreaterThanOrEqual(transfers[0]?.block ?? 0);
    await transact();
  });

  it("threat 55: names the chain when it is killed, and loses nothing", async () => {
    process.kill(engine.service("chain").pid, "SIGKILL");
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("chain ended unexpectedly (signal SIGKILL)");
    await startAgain();
    await expectNothingLost();
    await transact();
  });

  it("threat 55: names Graph Node when it is killed, and indexes everything again", async () => {
    process.kill(engine.service("Graph Node").pid, "SIGKILL");
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("Graph Node ended unexpectedly (signal SIGKILL)");
    await startAgain();
    await expectNothingLost();
    expect(await indexedBlock()).toBeGreaterThanOrEqual(transfers.at(-1)?.block ?? 0);
  });

  it("names PostgreSQL when it is killed", async () => {
    process.kill(engine.service("PostgreSQL").pid, "SIGKILL");
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("PostgreSQL ended unexpectedly");
    await startAgain();
  });

  it("killed itself, it leaves services that the next start ends by their process ids", async () => {
    await transact();
    const services = engine.services();
    run.child.kill("SIGKILL");
    await run.ended();
    expect(services.every(isRunning)).toBe(true);
    await startAgain();
    expect(run.output()).toContain("an interrupted start had left");
    expect(services.filter(isRunning)).toEqual([]);
    await expectNothingLost();
  });

  it("threat 63: a chain that began anew under the old files is noticed, and everything is rebuilt", async () => {
    const before = engine.deployment();
    run.child.kill("SIGTERM");
    expect(await run.ended()).toBe(0);
    rmSync(join(engine.dataDir, "chain"), { recursive: true });
    await startAgain();
    expect(run.output()).toContain("contracts deployed");
    expect(engine.deployment().genesisHash).not.toBe(before.genesisHash);
    const code = await rpc<string>(engine.rpcUrl, "eth_getCode", [
      engine.deployment().contracts.Ideas.address,
      "latest",
    ]);
    expect(code.length).toBeGreaterThan(2);
  });

  it("--reset forgets everything", async () => {
    const { genesisHash } = engine.deployment();
    run.child.kill("SIGTERM");
    await run.ended();
    run = engine.start(["--reset", "--empty"]);
    await run.ready();
    expect(engine.deployment().genesisHash).not.toBe(genesisHash);
  });

  it("Ctrl-C while it is still starting leaves no process behind", async () => {
    run.child.kill("SIGTERM");
    await run.ended();
    run = engine.start(["--empty"]);
    await until(async () => engine.services().some(({ name }) => name === "Graph Node"), {
      what: "Graph Node",
    });
    const services = engine.services();
    run.child.kill("SIGINT");
    expect(await run.ended()).toBe(130);
    expect(services.filter(isRunning)).toEqual([]);
  });
});
