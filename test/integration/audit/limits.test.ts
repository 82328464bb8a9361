import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAudit } from "@engine/audit/audit";
import { pageFile } from "@engine/audit/cli/page-file";
import { AuditFault } from "@engine/audit/replay/fault";
import { type Client, createClient, http } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OWNER } from "../../../scripts/simulate/people.ts";
import { type ProxyRules, type RpcProxy, type RpcRequest, startRpcProxy } from "../../support/rpc-proxy.ts";
import { type OwnEngine, startEngine } from "./engine.ts";

interface LogFilter {
  fromBlock: string;
  toBlock: string;
}

const filterOf = ({ params }: RpcRequest) => params?.[0] as LogFilter;
const widthOf = (request: RpcRequest) =>
  Number(filterOf(request).toBlock) - Number(filterOf(request).fromBlock) + 1;

describe("an RPC with limits and faults", () => {
  let engine: OwnEngine;
  let proxy: RpcProxy | undefined;
  let folder: string;
  beforeAll(async () => {
    engine = await startEngine();
    for (let index = 0; index < 120; index++)
      await engine.act(OWNER.address, "Members", "addUnit", [hash(index)]);
  });
  afterAll(() => engine.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "audit-"));
  });
  afterEach(async () => {
    await proxy?.stop();
    proxy = undefined;
    rmSync(folder, { recursive: true });
  });

  async function clientBehind(rules: ProxyRules): Promise<Client> {
    proxy = await startRpcProxy(engine.chain.url, rules);
    return createClient({ transport: http(proxy.url, { batch: true, retryCount: 4, retryDelay: 10 }) });
  }

  it("that allows only 25 blocks at once is read in narrower pages, and to the end", async () => {
    const widths: number[] = [];
    const client = await clientBehind({
      refuse: (request) => {
        if (request.method !== "eth_getLogs") return undefined;
        widths.push(widthOf(request));
        return widthOf(request) > 25
          ? { code: -32_005, message: "query exceeds max block range 25" }
          : undefined;
      },
    });
    const { differences, checked } = await runAudit(client, engine.deployment);
    expect(differences).toEqual([]);
    expect(checked.logs).toBeGreaterThan(120);
    expect(widths.filter((width) => width <= 25).length).toBeGreaterThan(4);
  });

  it("that is busy now and then is asked again", async () => {
    let asked = 0;
    const client = await clientBehind({
      status: () => (++asked % 3 === 1 ? 429 + 74 * (asked % 2) : undefined),
    });
    const { differences } = await runAudit(client, engine.deployment);
    expect(differences).toEqual([]);
  });

  it("that refuses for another reason ends the audit with that reason", async () => {
    const client = await clientBehind({
      refuse: ({ method }) =>
        method === "eth_getLogs" ? { code: -32_601, message: "not offered here" } : undefined,
    });
    await expect(runAudit(client, engine.deployment)).rejects.toThrow(
      /Cannot read the logs of blocks .*not offered here/,
    );
  });

  it("of another chain is refused", async () => {
    const client = await clientBehind({
      alter: ({ method }, result) => (method === "eth_chainId" ? "0x1" : result),
    });
    const audit = runAudit(client, engine.deployment);
    await expect(audit).rejects.toThrow("The deployment is on chain 31337, the RPC serves chain 1.");
    await expect(audit).rejects.toThrow(AuditFault);
  });

  it("whose pinned block changes underneath ends the audit", async () => {
    let answers = 0;
    const client = await clientBehind({
      alter: ({ method, params }, result) => {
        const isHead = method === "eth_getBlockByNumber" && params?.[0] === "latest";
        if (isHead) answers += 1;
        return isHead ? { ...(result as object), hash: hash(9) } : result;
      },
    });
    await expect(runAudit(client, engine.deployment)).rejects.toThrow(
      /The chain reorganised during the audit/,
    );
    expect(answers).toBe(1);
  });

  it("that breaks off halfway is not read from the start again", async () => {
    const path = join(folder, "pages");
    const store = () => pageFile(path, "this chain");
    const narrow = (request: RpcRequest) =>
      request.method === "eth_getLogs" && widthOf(request) > 40
        ? { code: -32_005, message: "block range too large" }
        : undefined;
    const broken = await clientBehind({
      refuse: (request) =>
        narrow(request) ??
        (request.method === "eth_getLogs" && Number(filterOf(request).fromBlock) > 80
          ? { code: -32_000, message: "gone" }
          : undefined),
    });
    await expect(runAudit(broken, engine.deployment, { store: store() })).rejects.toThrow("gone");
    await proxy?.stop();

    const starts: number[] = [];
    const whole = await clientBehind({
      refuse: (request) => {
        if (request.method === "eth_getLogs") starts.push(Number(filterOf(request).fromBlock));
        return narrow(request);
      },
    });
    const { differences, checked } = await runAudit(whole, engine.deployment, { store: store() });
    expect(differences).toEqual([]);
    expect(checked.logs).toBeGreaterThan(120);
    expect(Math.min(...starts)).toBeGreaterThan(40);
  });

  it("with another history than the kept one is read anew from where they part", async () => {
    const path = join(folder, "pages");
    const before = await runAudit(engine.client, engine.deployment, { store: pageFile(path, "this chain") });
    await engine.chain.undoing(async () => {
      await engine.act(OWNER.address, "Members", "addUnit", [hash(500)]);
      await runAudit(engine.client, engine.deployment, { store: pageFile(path, "this chain") });
    });
    await engine.act(OWNER.address, "Members", "addUnit", [hash(501)]);
    const after = await runAudit(engine.client, engine.deployment, { store: pageFile(path, "this chain") });
    expect(after.differences).toEqual([]);
    expect(after.checked.logs).toBe((before.checked.logs ?? 0) + 1);
    expect(readFileSync(path, "utf8")).toContain(hash(501).slice(2));
    expect(readFileSync(path, "utf8")).not.toContain(hash(500).slice(2));
  });
});

function hash(number: number): `0x${string}` {
  return `0x${(number + 1).toString(16).padStart(64, "0")}`;
}
