import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "./support/raw-request.ts";
import { makeStoreFolder, runStore, type StoreProcess, startStoreProcess } from "./support/store-process.ts";
import { personAccount, startTestChain, type TestChain } from "./support/test-chain.ts";
import { sealReason } from "./support/test-store.ts";
import { uploadRequest } from "./support/upload-request.ts";

const baker = personAccount(1);
let chain: TestChain;
let folder: Awaited<ReturnType<typeof makeStoreFolder>>;
let store: StoreProcess;

beforeAll(async () => {
  chain = await startTestChain();
  await chain.admit(baker.address);
  folder = await makeStoreFolder(chain);
  store = await startStoreProcess({ ...folder.env, RPC_URL: chain.rpcUrl });
});
afterAll(async () => {
  await chain?.stop();
});

/** A connection on which bytes are written by hand, and all that comes back until it is closed. */
async function openConnection(url = store.url): Promise<{ socket: Socket; answer: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once("connect", resolve));
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (chunk) => (text += chunk));
    socket.on("error", () => {}).on("close", () => resolve(text));
  });
  return { socket, answer };
}

/** An upload up to its body. */
function headOf(headers: Record<string, string>): string {
  const lines = Object.entries({ host: "x", ...headers }).map((line) => line.join(": "));
  return `POST /documents HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** The first line that comes back, before the connection is closed. */
async function firstLine(socket: Socket): Promise<string> {
  const chunk = await new Promise<Buffer>((resolve) => socket.once("data", resolve));
  return chunk.toString("latin1").split("\r\n")[0] ?? "";
}

describe("threat 52: connections that go wrong", () => {
  it("refuses 50 MB as soon as they are announced", async () => {
    const { socket, answer } = await openConnection();
    const { headers } = await uploadRequest(baker, "{}");
    socket.write(`${headOf({ ...headers, "content-length": "50000000" })}{`);
    expect(await firstLine(socket)).toBe("HTTP/1.1 413 Payload Too Large");
    socket.end();
    await answer;
  });

  it("hangs up on headers that never end", { timeout: 15_000 }, async () => {
    const { socket, answer } = await openConnection();
    socket.write("GET /health HTTP/1.1\r\nhost: x\r\nx-slow: ");
    const drip = setInterval(() => socket.write("a"), 500);
    expect(await answer).toMatch(/^HTTP\/1.1 408 .*"code":"brokenRequest"/s);
    clearInterval(drip);
  });

  it.each([
    ["headers of 20 kB", `GET /health HTTP/1.1\r\nx-long: ${"a".repeat(20_000)}\r\n\r\n`, "431"],
    ["noise", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", "400"],
    ["two lengths", "POST /documents HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n", "400"],
    [
      "a length and chunks",
      "POST /documents HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
      "400",
    ],
  ])("answers %s and hangs up", async (_name, bytes, status) => {
    const { socket, answer } = await openConnection();
    socket.write(bytes);
    expect(await answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*"code":"brokenRequest"`, "s"));
  });

  it("survives clients that leave in the middle", async () => {
    const { headers, body } = await uploadRequest(baker, (await sealReason()).bytes);
    const head = headOf({ ...headers, "content-length": String(body.length) });
    for (let client = 0; client < 20; client++) {
      const { socket, answer } = await openConnection();
      socket.write(head);
      socket.write(body.slice(0, 20), () => socket.destroy());
      await answer;
    }
    expect((await fetch(`${store.url}/health`)).status).toBe(200);
    expect(store.output.text).not.toContain("failed");
  });
});

describe("the process", () => {
  it("finishes an upload under way when told to end, and takes no other", async () => {
    const other = await makeStoreFolder(chain);
    const ending = await startStoreProcess({ ...other.env, RPC_URL: chain.rpcUrl });
    const { headers, body } = await uploadRequest(baker, (await sealReason()).bytes);
    const { socket, answer } = await openConnection(ending.url);
    socket.write(headOf({ ...headers, "content-length": String(body.length) }));
    socket.write(body.slice(0, 20));
    await fetch(`${ending.url}/health`);
    const code = ending.kill("SIGTERM");
    while (await fetch(`${ending.url}/health`).catch(() => undefined));
    socket.write(body.slice(20));
    expect(await answer).toMatch(/^HTTP\/1.1 201 Created/);
    expect(await code).toBe(0);
  });

  it("threat 52: never prints the RPC's address", async () => {
    const other = await makeStoreFolder(chain);
    const blind = await startStoreProcess({ ...other.env, RPC_URL: "http://127.0.0.1:1/v2/secret-key" });
    const answer = await send(blind.url, await uploadRequest(baker, (await sealReason()).bytes));
    expect(answer.status).toBe(503);
    await blind.kill("SIGTERM");
    expect(answer.text + blind.output.text).not.toContain("secret-key");
  });

  it.each([
    [
      "a port in use",
      () => ({ SERVER_PORT: new URL(store.url).port }),
      "Stop what uses it, or set SERVER_PORT.",
    ],
    [
      "a port that is none",
      () => ({ SERVER_PORT: "http" }),
      "SERVER_PORT must be a whole number up to 65535.",
    ],
    ["no deployment", () => ({ DEPLOYMENT: "/none.json" }), "DEPLOYMENT: there is no file /none.json."],
    ["a file that is no deployment", () => ({ DEPLOYMENT: "package.json" }), "Not a deployment: chainId"],
    [
      "an origin with a path",
      () => ({ WEB_ORIGIN: "https://a.example/app" }),
      'WEB_ORIGIN holds "https://a.example/app"',
    ],
    [
      "an RPC that is no address",
      () => ({ RPC_URL: "secret-key" }),
      "RPC_URL must be an http or https address.",
    ],
    ["a folder that is a file", () => ({ DATA_DIR: folder.env.DEPLOYMENT }), "Cannot start: "],
  ])("says what is wrong with %s", async (_name, change, sentence) => {
    const { output, ended } = runStore({ ...folder.env, RPC_URL: chain.rpcUrl, ...change() });
    expect(await ended).toBe(1);
    expect(output.text).toMatch(/^Content store: .*\n$/);
    expect(output.text).toContain(sentence);
    expect(output.text).not.toContain("secret-key");
  });
});
