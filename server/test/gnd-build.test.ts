import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "../../scripts/lib/find-program.ts";
import { repoRoot, toolEnv } from "../../scripts/lib/paths.ts";
import { NO_CHAIN, startTestStore, type TestStore } from "./support/test-store.ts";

const gnd = findProgram({
  variable: "GND_BIN",
  packageFile: `@graphprotocol/gnd-${process.platform}-${process.arch}/bin/gnd`,
  name: "gnd",
});

/** The smallest subgraph there is. */
const SUBGRAPH = {
  "package.json": '{"name":"bell","private":true}',
  "schema.graphql": "type Ring @entity(immutable: true) { id: ID! }\n",
  "abis/Bell.json": '[{"type":"event","name":"Rung","inputs":[],"anonymous":false}]',
  "src/bell.ts": `import { Rung } from "../generated/Bell/Bell";
import { Ring } from "../generated/schema";
export function handleRung(event: Rung): void {
  new Ring(event.transaction.hash.toHexString()).save();
}
`,
  "subgraph.yaml": `specVersion: 1.3.0
schema: { file: ./schema.graphql }
dataSources:
  - kind: ethereum
    name: Bell
    network: local
    source: { address: "0x5FbDB2315678afecb367f032d93F642f64180aa3", abi: Bell }
    mapping:
      kind: ethereum/events
      apiVersion: 0.0.9
      language: wasm/assemblyscript
      entities: [Ring]
      abis: [{ name: Bell, file: ./abis/Bell.json }]
      eventHandlers: [{ event: Rung(), handler: handleRung }]
      file: ./src/bell.ts
`,
};

let folder: string;
let store: TestStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-subgraph-"));
  for (const part of ["abis", "src"]) await mkdir(join(folder, part));
  for (const [name, text] of Object.entries(SUBGRAPH)) await writeFile(join(folder, name), text);
  await symlink(join(repoRoot, "node_modules"), join(folder, "node_modules"));
  store = await startTestStore(NO_CHAIN, { enableAdd: true });
});
afterAll(async () => {
  await store?.stop();
  await rm(folder, { recursive: true, force: true });
});

const text = async (cid: string) => (await fetch(`${store.url}/ipfs/${cid}`)).text();

describe.skipIf(!gnd)("the Graph CLI against the content store", () => {
  it("uploads a subgraph that can be read back from its deployment id", { timeout: 120_000 }, async () => {
    const run = (...args: string[]) => promisify(execFile)(gnd ?? "", args, { cwd: folder, env: toolEnv() });
    await run("codegen");
    const { stdout, stderr } = await run("build", "--ipfs", `${store.url}/`);
    const [, deployment = ""] = /Build completed: (\w+)/.exec(stdout + stderr) ?? [];
    expect(deployment).toMatch(/^Qm\w{44}$/);
    const linked = [...(await text(deployment)).matchAll(/\/ipfs\/(\w+)/g)].map(([, cid = ""]) => cid);
    const [schema = "", ...others] = linked;
    expect(await text(schema)).toBe(await readFile(join(folder, "schema.graphql"), "utf8"));
    const contents = await Promise.all(others.map(text));
    expect(contents.some((content) => content.startsWith("\0asm"))).toBe(true);
    expect(contents.some((content) => content.includes('"Rung"'))).toBe(true);
  });
});
