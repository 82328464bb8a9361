import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEPLOYED_NAMES } from "@engine/protocol/deployment";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseOptions, UsageError } from "../../src/cli/options.ts";
import { account } from "../support/history.ts";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
  file = join(folder, "deployment.json");
  const contract = { address: account(1), startBlock: 0, args: [] };
  const deployment = {
    chainId: 31337,
    name: "The Bakery",
    startBlock: 0,
    deployedAt: "2025-01-01T00:00:00Z",
    commit: "abc",
    contracts: Object.fromEntries(DEPLOYED_NAMES.map((name) => [name, contract])),
    settlementToken: account(2),
  };
  writeFileSync(file, JSON.stringify(deployment));
});
afterAll(() => rmSync(folder, { recursive: true }));

const parse = (...args: string[]) => parseOptions(["--deployment", file, ...args], {});

describe("the command line", () => {
  it("needs nothing but a deployment on the local chain", () => {
    expect(parse()).toMatchObject({ rpc: "http://127.0.0.1:8545", block: undefined, days: 91 });
    expect(parseOptions(["--deployment", file], { CHAIN_PORT: "9000" })).toMatchObject({
      rpc: "http://127.0.0.1:9000",
    });
  });

  it("looks for the local index and content store only beside the local chain", () => {
    const elsewhere = parse("--subgraph", "http://index.example");
    expect(elsewhere).toMatchObject({ subgraph: { url: "http://index.example", isAsked: true } });
    expect(elsewhere).toMatchObject({ content: undefined });
  });

  it("takes addresses, a block and a window", () => {
    const options = parse("--rpc", "https://rpc.example", "--block", "12", "--days", "30");
    expect(options).toMatchObject({ rpc: "https://rpc.example", block: 12, days: 30 });
  });

  it("takes a dossier to write, and one to check with or without a chain", () => {
    expect(parse("--dossier", "7")).toMatchObject({ dossier: { ideaId: 7, out: "idea-7.dossier.json" } });
    expect(parse("--dossier", "7", "--out", "a.json")).toMatchObject({ dossier: { out: "a.json" } });
    expect(parse("--verify-dossier", "a.json")).toEqual({ verify: "a.json", against: undefined });
    expect(parse("--verify-dossier", "a.json", "--rpc", "http://rpc.example")).toMatchObject({
      verify: "a.json",
      against: { rpc: "http://rpc.example", deployment: { chainId: 31337 } },
    });
  });

  it.each([
    [["--rpc", "localhost:8545"], '--rpc wants an http address, not "localhost:8545".'],
    [["--block", "1e3"], '--block wants a whole number, not "1e3".'],
    [["--subgraph", "file:///etc/passwd"], "--subgraph wants an http address"],
    [["--what"], "--what"],
    [["stray"], "stray"],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => parse(...args)).toThrow(UsageError);
    expect(() => parse(...args)).toThrow(message);
  });

  it("says which deployment it cannot read", () => {
    expect(() => parseOptions(["--deployment", join(folder, "none.json")], {})).toThrow(
      /Cannot read the deployment .*none\.json/,
    );
  });

  it("helps", () => {
    expect(parse("--help")).toBe("help");
  });
});
