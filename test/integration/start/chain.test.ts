import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { blockHead, rpc } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { freePorts } from "../../../scripts/lib/ports.ts";
import { type Chain, type ChainOptions, startChain } from "../../../scripts/start/chain.ts";
import { localAccountCount } from "../../../scripts/start/local-chain.ts";
import { privateDataDir } from "../../../scripts/start/private-stack.ts";

const day = 86_400;
const now = () => Math.floor(Date.now() / 1000);

describe("the local chain", () => {
  let dataDir: string;
  let port: number;
  let chain: Chain;

  const start = async (options: Partial<ChainOptions> = {}) => {
    chain = await startChain({ dataDir, port, heartbeat: false, ...options });
    return chain;
  };
  async function transact(): Promise<number> {
    const [from, to] = await rpc<string[]>(chain.url, "eth_accounts");
    const hash = await rpc<string>(chain.url, "eth_sendTransaction", [{ from, to, value: "0x1" }]);
    const receipt = () => rpc<{ blockNumber: string } | null>(chain.url, "eth_getTransactionReceipt", [hash]);
    const { blockNumber } = await until(async () => (await receipt()) ?? undefined, { what: "the receipt" });
    return Number(blockNumber);
  }
  const statePath = (name: string) => join(dataDir, "chain", name);

  beforeAll(async () => {
    [port = 0] = await freePorts(1);
    dataDir = privateDataDir();
  });
  afterEach(() => chain.stop());
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it("begins at the time it is told, with funded accounts", async () => {
    const genesisTimestamp = now() - 93 * day;
    await start({ genesisTimestamp });
    expect(chain.fresh).toBe(true);
    expect((await chain.head()).timestamp).toBe(genesisTimestamp);
    expect(await rpc<string[]>(chain.url, "eth_accounts")).toHaveLength(localAccountCount);
  });

  it("goes on in the past where an interrupted season is to go on", async () => {
    await start();
    const { timestamp } = await chain.head();
    await chain.continueFromLastBlock();
    await transact();
    expect((await chain.head()).timestamp).toBe(timestamp + 1);
    await rpc(chain.url, "evm_setNextBlockTimestamp", [timestamp + day]);
    await transact();
    expect((await chain.head()).timestamp).toBe(timestamp + day);
  });

  it("follows the wall clock once it has reached the present", async () => {
    await start();
    expect(chain.fresh).toBe(false);
    expect((await chain.head()).timestamp).toBeLessThan(now() - 90 * day);
    const before = now();
    await chain.followWallClock();
    expect((await chain.head()).timestamp).toBeGreaterThanOrEqual(before);
    await transact();
    expect((await chain.head()).timestamp).toBeLessThanOrEqual(now() + 1);
  });

  it("mines an empty block after the last transaction, so that an index sees that one", async () => {
    await start({ heartbeat: true });
    const block = await transact();
    await until(async () => (await chain.head()).number > block, { what: "the heartbeat" });
    expect((await chain.head()).transactionCount).toBe(0);
  });

  it("mines nothing by itself while its heartbeat is paused", async () => {
    await start({ heartbeat: true });
    chain.keeper.pause();
    const block = await transact();
    // A heartbeat would come after a second.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect((await chain.head()).number).toBe(block);
    chain.keeper.resume();
    await until(async () => (await chain.head()).number > block, { what: "the heartbeat" });
  });

  it("keeps its first block, and so its identity, over many starts", async () => {
    const hashes: string[] = [];
    for (let starts = 0; starts < 6; starts++) {
      await start();
      hashes.push((await blockHead(chain.url, 0)).hash);
      await transact();
      await chain.stop();
    }
    expect(new Set(hashes).size).toBe(1);
  });

  it("takes the state that is whole where a kill has torn another", async () => {
    await start();
    const block = await transact();
    await chain.stop();
    const whole = readFileSync(statePath("state.json"), "utf8");
    writeFileSync(statePath("exit.json"), whole.slice(0, whole.length / 2));
    await start();
    expect((await chain.head()).number).toBe(block);
  });

  it("takes the newer state of two: a chain that outlived its keeper wrote one when it was ended", async () => {
    await start();
    await transact();
    await chain.keeper.save();
    const older = readFileSync(statePath("state.json"), "utf8");
    const block = await transact();
    await chain.stop();
    writeFileSync(statePath("exit.json"), readFileSync(statePath("state.json"), "utf8"));
    writeFileSync(statePath("state.json"), older);
    await start();
    expect((await chain.head()).number).toBe(block);
  });

  it("says so, once, when it cannot store its state, and stores it as soon as it can", async () => {
    const troubles: string[] = [];
    await start({ onTrouble: (text) => troubles.push(text) });
    const folder = statePath("state.json.new");
    rmSync(folder, { force: true });
    mkdirSync(folder);
    await transact();
    await chain.keeper.save();
    await chain.keeper.save();
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toContain("The chain cannot be stored");
    rmSync(folder, { recursive: true });
    const block = await transact();
    await chain.keeper.save();
    await chain.stop();
    rmSync(statePath("exit.json"), { force: true });
    await start();
    expect((await chain.head()).number).toBe(block);
  });
});

describe("where anvil is not found", () => {
  it("Hardhat's node stands in: same id, accounts and time, but it forgets", async () => {
    process.env.ANVIL_BIN = "none";
    const [port = 0] = await freePorts(1);
    const dataDir = privateDataDir();
    const genesisTimestamp = now() - 93 * day;
    const chain = await startChain({ dataDir, port, genesisTimestamp, heartbeat: false });
    delete process.env.ANVIL_BIN;
    try {
      expect(chain.remembers).toBe(false);
      expect(Number(await rpc(chain.url, "eth_chainId"))).toBe(31_337);
      expect(await rpc<string[]>(chain.url, "eth_accounts")).toHaveLength(localAccountCount);
      expect((await chain.head()).timestamp).toBe(genesisTimestamp);
      const before = now();
      await chain.followWallClock();
      expect((await chain.head()).timestamp).toBeGreaterThanOrEqual(before);
    } finally {
      await chain.stop();
      rmSync(dataDir, { recursive: true });
    }
  });
});
