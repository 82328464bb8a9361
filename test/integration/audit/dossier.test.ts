import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dossier } from "@engine/audit/dossier/dossier";
import { sealDossier } from "@engine/audit/dossier/fingerprints";
import { type SealedDocument, sealDocument } from "@engine/protocol/seal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER } from "../../../scripts/simulate/people.ts";
import { startRpcProxy } from "../../support/rpc-proxy.ts";
import { type OwnEngine, startEngine } from "./engine.ts";
import { type Run, runCli } from "./run-cli.ts";

const LANGUAGE = { language: "en" } as const;
const TEXT = {
  kind: "idea",
  ...LANGUAGE,
  title: "Warm bread at four",
  problem: "p",
  proposal: "q",
  benefit: "b",
} as const;
const REASON = { kind: "reason", ...LANGUAGE, text: "=WEBSERVICE(1), not now" } as const;

describe("a dossier from a real chain", () => {
  let engine: OwnEngine;
  let store: Server;
  let content: string;
  let folder: string;
  let file: string;
  let made: Run;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dossier-"));
    file = join(folder, "idea.json");
    engine = await startEngine();
    const [text, reason] = [await sealDocument(TEXT), await sealDocument(REASON)];
    [store, content] = await serve([text, reason]);
    const admission = { account: OWNER.address, source: 0, unit: 0, profileHash: `0x${"0".repeat(64)}` };
    const submission = { challengeId: 0, channel: 0, contentHash: text.hash, parents: [] };
    await engine.act(OWNER.address, "Members", "admit", [admission]);
    await engine.act(OWNER.address, "Ideas", "submit", [submission]);
    const until = (await engine.now()) + 100_000;
    expect(await engine.act(OWNER.address, "Ideas", "hold", [1, NOT_NOW, reason.hash, until])).toBe(true);
    made = await audit("--dossier", "1", "--out", file, "--content", content);
  });
  afterAll(async () => {
    store.close();
    await engine.stop();
    rmSync(folder, { recursive: true });
  });

  const audit = (...args: string[]) =>
    runCli(["--rpc", engine.chain.url, "--deployment", engine.chain.deploymentFile, ...args]);
  const read = () => JSON.parse(readFileSync(file, "utf8")) as Dossier;

  /** Checks a dossier that was altered, by itself or with the chain's help. */
  async function checkAltered(dossier: Dossier, ...args: string[]): Promise<Run> {
    const altered = join(folder, "altered.json");
    writeFileSync(altered, JSON.stringify(dossier));
    return runCli(["--verify-dossier", altered, ...args]);
  }

  const withChain = () => ["--rpc", engine.chain.url, "--deployment", engine.chain.deploymentFile];

  it("is written with its logs and documents, and says that it holds", async () => {
    expect(made.output).toMatch(/^Dossier of idea 1 on chain 31337 up to block \d+ of 20/);
    expect(made.output).toMatch(/^ {2}documents +2$/m);
    expect(made.output.trimEnd().endsWith("Result: no differences")).toBe(true);
    expect(made.code).toBe(0);
    const dossier = read();
    expect(dossier.logs).toHaveLength(2);
    expect(dossier.headOnChain).toBe(await engine.read("Ideas", "auditHead", [1]));
    expect(dossier.documents.map(({ text }) => JSON.parse(text).title ?? JSON.parse(text).text)).toEqual([
      TEXT.title,
      REASON.text,
    ]);
  });

  it("holds without a chain, and against one that has gone on since", async () => {
    expect(await runCli(["--verify-dossier", file])).toMatchObject({ code: 0 });
    const { output, code } = await runCli(["--verify-dossier", file, ...withChain()]);
    expect(output).toMatch(/^ {2}logs on chain +2$/m);
    expect([code, output.trimEnd().split("\n").at(-1)]).toEqual([0, "Result: no differences"]);
  });

  it("names the document of which one byte was altered", async () => {
    const dossier = read();
    const [first] = dossier.documents;
    if (first) first.text = first.text.replace("four", "five");
    const { code, output } = await checkAltered(dossier);
    expect(output).toContain(`✗ document ${first?.hash} (idea) does not have the hash that the chain names`);
    expect(code).toBe(1);
  });

  it("names the log that was taken out, and the gap in the digest where it was", async () => {
    const dossier = read();
    const [gone] = dossier.logs.splice(0, 1);
    const { output } = await checkAltered(dossier);
    expect(output).toContain(`✗ log ${gone?.logIndex} of block ${gone?.block} was taken out of the dossier`);
    expect(output).toMatch(/✗ digest entry 1 .* does not follow the entry before it: a log is missing/);
  });

  it("names what only the chain gives away: a log that was altered where no digest looks, and sealed anew", async () => {
    const { fingerprints: _, seal: __, ...dossier } = read();
    const [log] = dossier.logs;
    if (!log) throw new Error("no log");
    log.transaction = `0x${"a".repeat(64)}`;
    const forged = await sealDossier(dossier);
    expect((await checkAltered(forged)).code).toBe(0);
    const { output, code } = await checkAltered(forged, ...withChain());
    expect(output).toContain(`✗ log ${log.logIndex} of block ${log.block} is not on the chain like this`);
    expect(code).toBe(1);
  });

  it("names a log that was left out, decisions and all, by asking the chain", async () => {
    const { fingerprints: _, seal: __, ...dossier } = read();
    const last = dossier.logs.pop();
    const head = wordOf(String(dossier.logs[0]?.data), HEAD_WORD);
    const summary = { ...dossier.summary, entries: 1, auditHead: head, stages: [] };
    const documents = dossier.documents.filter(({ kind }) => kind === "idea");
    const forged = await sealDossier({ ...dossier, documents, summary, headOnChain: head });
    expect((await checkAltered(forged)).code).toBe(0);
    const { output } = await checkAltered(forged, ...withChain());
    expect(output).toContain(
      `✗ log ${last?.logIndex} of block ${last?.block} is on the chain, but not in the dossier`,
    );
    expect(output).toContain("leads to another head than the contract has");
  });

  it("still holds after the idea has gone on, and says so", async () => {
    const submission = { challengeId: 0, channel: 0, contentHash: `0x${"6".repeat(64)}`, parents: [] };
    await engine.act(OWNER.address, "Ideas", "submit", [submission]);
    await engine.act(OWNER.address, "Ideas", "revise", [1, `0x${"7".repeat(64)}`]);
    const { output, code } = await runCli(["--verify-dossier", file, ...withChain()]);
    expect(output).toMatch(/^ {2}entries since +[12]$/m);
    expect(code).toBe(0);
  });

  it("says what hinders it", async () => {
    expect(await audit("--dossier", "99")).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^There is no idea 99/),
    });
    writeFileSync(join(folder, "other.json"), "{}");
    const other = await runCli(["--verify-dossier", join(folder, "other.json")]);
    expect(other.errors).toContain("Not a dossier: format, version, ideaId");
    expect(other.code).toBe(2);
    const proxy = await startRpcProxy(engine.chain.url, {
      alter: ({ method }, result) =>
        method === "eth_getBlockByNumber" ? { ...(result as object), hash: `0x${"9".repeat(64)}` } : result,
    });
    const deployment = ["--deployment", engine.chain.deploymentFile];
    const elsewhere = await runCli(["--verify-dossier", file, "--rpc", proxy.url, ...deployment]);
    await proxy.stop();
    expect([elsewhere.code, elsewhere.output + elsewhere.errors]).toEqual([
      2,
      expect.stringContaining("another chain"),
    ]);
  });

  it("stands in the register of decisions with its reason, harmless to a spreadsheet", async () => {
    const csv = join(folder, "decisions.csv");
    expect(await audit("--register", csv, "--content", content)).toMatchObject({ errors: "" });
    const lines = readFileSync(csv, "utf8").split("\r\n");
    const hold = lines.find((line) => line.includes(",OnHold,NotNow,"));
    expect(hold).toMatch(
      /^\d{4}-.*,stage,idea 1,1,OnHold,NotNow,"'=WEBSERVICE\(1\), not now",member 1,version=1,\d+,0x/,
    );
  });
});

const NOT_NOW = 10;
/** Place of the head among the words of a submission's data: after channel, text, the offset of parents, and number. */
const HEAD_WORD = 4;

function wordOf(data: string, place: number): `0x${string}` {
  return `0x${data.slice(2 + 64 * place, 2 + 64 * (place + 1))}`;
}

/** A content store that has these documents and no others. */
async function serve(documents: readonly SealedDocument[]): Promise<[Server, string]> {
  const server = createServer(({ url }, response) => {
    const found = documents.find(({ cid }) => url === `/ipfs/${cid}`);
    if (found) response.end(Buffer.from(found.bytes));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}
