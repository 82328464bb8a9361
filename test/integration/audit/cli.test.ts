import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RpcLog } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER } from "../../../scripts/simulate/people.ts";
import { startRpcProxy } from "../../support/rpc-proxy.ts";
import { type OwnEngine, startEngine } from "./engine.ts";
import { runCli } from "./run-cli.ts";

const METRICS = [
  ...["G1", "G2", "G3", "E1", "E2", "E3", "E4"],
  ...["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "X1", "X2", "X3", "X4"],
  ...["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"],
  ...["V1", "V2", "V3", "V4", "V5", "V6", "Q1", "Q2", "Q3", "Q4", "N1", "N2", "N3", "R2"],
  ...["L1", "L2", "L4", "P1", "P2"],
];

const run = (...args: string[]) => runCli(args);

describe("npm run audit", () => {
  let engine: OwnEngine;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "audit-"));
    engine = await startEngine();
    const admission = { account: OWNER.address, source: 0, unit: 0, profileHash: `0x${"0".repeat(64)}` };
    const submission = { challengeId: 0, channel: 0, contentHash: `0x${"5".repeat(64)}`, parents: [] };
    await engine.act(OWNER.address, "Members", "admit", [admission]);
    await engine.act(OWNER.address, "Ideas", "submit", [submission]);
  });
  afterAll(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true });
  });

  const deployment = () => ["--deployment", engine.chain.deploymentFile];

  it("says what it checked, the figures, and that there is no difference", async () => {
    const { code, output, errors } = await run("--rpc", engine.chain.url, ...deployment());
    expect(output).toMatch(/^Block \d+ of 20/);
    expect(output).toMatch(/^ {2}ideas +1$/m);
    expect(output).toMatch(/^ {2}G1 +Ideas submitted +1 ideas$/m);
    expect(output.trimEnd().endsWith("Result: no differences")).toBe(true);
    expect([code, errors]).toEqual([0, ""]);
  });

  it("writes it all down as JSON", async () => {
    const file = join(folder, "audit.json");
    const { code } = await run("--rpc", engine.chain.url, ...deployment(), "--json", file);
    const written = JSON.parse(readFileSync(file, "utf8"));
    expect(code).toBe(0);
    expect(written).toMatchObject({ block: expect.any(Number), differences: [], checked: { ideas: 1 } });
    expect(Object.keys(written.metrics)).toEqual(METRICS);
    expect(written.metrics.G1).toMatchObject({ id: "G1", value: 1, unit: "ideas", block: written.block });
    expect(written.metrics.X4).toMatchObject({ value: 10_000, numerator: 1, denominator: 1, unit: "bps" });
    expect(written.metrics.I2).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
    expect(written.metrics.D4).toMatchObject({ value: "n/a", denominator: 0 });
  });

  it("needs no options beside the local chain, and notes which of its services are not there", async () => {
    mkdirSync(join(folder, "deployments"));
    copyFileSync(engine.chain.deploymentFile, join(folder, "deployments", "31337.json"));
    const ports = { CHAIN_PORT: new URL(engine.chain.url).port, GRAPH_PORT: "9", SERVER_PORT: "9" };
    const { code, output } = await runCli([], { cwd: folder, env: ports });
    expect(output).toContain("Note: The local index does not answer at http://127.0.0.1:9/");
    expect(output).toContain("Note: The local content store does not answer at http://127.0.0.1:9");
    expect(output.trimEnd().endsWith("Result: no differences")).toBe(true);
    expect(code).toBe(0);
  });

  it("looks at an earlier block if asked to", async () => {
    const earlier = String((await engine.chain.blockNumber()) - 1);
    const { code, output } = await run("--rpc", engine.chain.url, ...deployment(), "--block", earlier);
    expect(output).not.toMatch(/^ {2}ideas /m);
    expect(output).toMatch(/^ {2}members +1$/m);
    expect(code).toBe(0);
  });

  it("names each difference on a line of its own, and fails", async () => {
    const proxy = await startRpcProxy(engine.chain.url, {
      alter: ({ method }, result) => (method === "eth_getLogs" ? (result as RpcLog[]).slice(0, -1) : result),
    });
    const { code, output } = await run("--rpc", proxy.url, ...deployment());
    await proxy.stop();
    expect(output).toContain("✗ contract: Ideas: Ideas.ideaCount is 1; the logs give 0");
    expect(output.trimEnd().endsWith("Result: 1 difference")).toBe(true);
    expect(code).toBe(1);
  });

  it("says in a line what hinders it, and fails otherwise", async () => {
    const nobody = await run("--rpc", "http://127.0.0.1:9", ...deployment());
    expect(nobody).toMatchObject({ code: 2, output: "" });
    expect(nobody.errors).toMatch(/^Cannot read the chain's id from the RPC: .+\n$/);
    const future = await run("--rpc", engine.chain.url, ...deployment(), "--block", "99999999");
    expect(future).toMatchObject({ code: 2, errors: "The RPC has no block 99999999.\n" });
    const index = await run("--rpc", engine.chain.url, ...deployment(), "--subgraph", "http://127.0.0.1:9");
    expect(index.errors).toMatch(/^Cannot read the index http:\/\/127\.0\.0\.1:9: /);
    expect(index.code).toBe(2);
  });

  it("explains itself when it is used wrongly", async () => {
    const { code, errors } = await run("--rcp", engine.chain.url);
    expect(code).toBe(2);
    expect(errors).toContain("--rcp");
    expect(errors).toContain("--deployment FILE");
    const help = await run("--help");
    expect([help.code, help.output]).toEqual([0, expect.stringContaining("Exit code:")]);
  });
});
