import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RawAnswer, send } from "./support/raw-request.ts";
import { NO_CHAIN, startTestStore, type TestStore } from "./support/test-store.ts";

/** CIDs as IPFS's own `ipfs add` makes them, the last two of files in several chunks. */
const KNOWN_FILES: [string, Uint8Array<ArrayBuffer>, string][] = [
  ["nothing", new Uint8Array(), "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"],
  ["a line", new TextEncoder().encode("hello world\n"), "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o"],
  ["one full chunk", new Uint8Array(262_144), "QmRk1rduJvo5DfEYAaLobS2za9tDszk35hzaNSDCJ74DA7"],
  ["one byte more", new Uint8Array(262_145), "QmbVuw4C4vcmVKqxoWtgDVobvcHrSn51qsmQmyxjk4sB2Q"],
  [
    "a million bytes",
    new Uint8Array(1_000_000).map((_, at) => at % 251),
    "QmVUbzigHKQR2y8wSt2KwZp92AC9Utfms5nEUHwttK4Yq9",
  ],
];

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore(NO_CHAIN, { enableAdd: true });
});
afterAll(() => store?.stop());

async function add(files: [string, Uint8Array<ArrayBuffer>][], query = "") {
  const form = new FormData();
  for (const [name, bytes] of files) form.append("file", new Blob([bytes]), name);
  const response = await fetch(`${store.url}/api/v0/add${query}`, { method: "POST", body: form });
  const lines = (await response.text()).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as { Name: string; Hash: string; Size: string });
}

const post = (path: string, headers: Record<string, string> = {}): Promise<RawAnswer> =>
  send(store.url, { method: "POST", path, headers, body: "" });

describe("adding files as IPFS does", () => {
  it.each(KNOWN_FILES)("names %s as everyone names it, and serves it", async (_name, bytes, cid) => {
    const size = String(bytes.length);
    expect(await add([["folder/file.bin", bytes]], "?pin=true")).toEqual([
      { Name: "folder/file.bin", Hash: cid, Size: size },
    ]);
    const response = await fetch(`${store.url}/ipfs/${cid}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("gives names short enough for Graph Node's deployments", () => {
    for (const [, , cid] of KNOWN_FILES) expect(cid.length).toBe(46);
  });

  it("names the plain bytes when asked for version 1", async () => {
    const bytes = new TextEncoder().encode("hello world\n");
    const [line] = await add([["a", bytes]], "?cid-version=1&raw-leaves=true");
    expect(line?.Hash).toBe("bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4");
    expect((await fetch(`${store.url}/ipfs/${line?.Hash}`)).status).toBe(200);
  });

  it("takes several files, the same one twice", async () => {
    const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)];
    const lines = await add([
      ["a", a],
      ["b", b],
      ["a again", a],
    ]);
    expect(lines.map(({ Name }) => Name)).toEqual(["a", "b", "a again"]);
    expect(lines[0]?.Hash).toBe(lines[2]?.Hash);
    expect(lines[0]?.Hash).not.toBe(lines[1]?.Hash);
  });

  it("keeps bytes that are no text as they are", async () => {
    const bytes = Uint8Array.from(Array.from({ length: 512 }, (_, at) => at % 256));
    const [line] = await add([["module.wasm", bytes]]);
    const answer = await fetch(`${store.url}/api/v0/cat?arg=/ipfs/${line?.Hash}`, { method: "POST" });
    const digest = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
    expect(digest(new Uint8Array(await answer.arrayBuffer()))).toBe(digest(bytes));
    const pinned = await post(`/api/v0/pin/add?arg=${line?.Hash}`);
    expect(JSON.parse(pinned.text)).toEqual({ Pins: [line?.Hash] });
  });

  it("says that it is an IPFS API", async () => {
    const version = await post("/api/v0/version");
    expect([version.status, typeof JSON.parse(version.text).Version]).toEqual([200, "string"]);
  });
});

describe("threat 52: the API without signatures", () => {
  it.each([
    ["a page, even of ours", "/api/v0/add", { origin: "http://localhost:3000" }, 403, "foreignOrigin"],
    ["whoever comes through a proxy", "/api/v0/add", { "x-forwarded-for": "203.0.113.7" }, 403, "notLocal"],
    ["whoever comes through another", "/api/v0/cat", { via: "1.1 proxy" }, 403, "notLocal"],
    ["no form", "/api/v0/add", { "content-type": "application/json" }, 400, "noFiles"],
    [
      "a form that is none",
      "/api/v0/add",
      { "content-type": "multipart/form-data; boundary=x" },
      400,
      "noFiles",
    ],
    ["a missing file", "/api/v0/cat?arg=QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn", {}, 404, "missing"],
    ["a path for a CID", "/api/v0/cat?arg=../../etc/passwd", {}, 400, "unsupportedCid"],
    ["no CID", "/api/v0/pin/add", {}, 400, "unsupportedCid"],
  ])("refuses %s", async (_name, path, headers, status, code) => {
    const answer = await post(path, headers as Record<string, string>);
    expect([answer.status, JSON.parse(answer.text).error.code]).toEqual([status, code]);
  });

  it("refuses more than 16 MB", async () => {
    const body = new Uint8Array(17_000_000);
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const answer = await send(store.url, { method: "POST", path: "/api/v0/add", headers, body });
    expect(answer.status).toBe(413);
  });
});
