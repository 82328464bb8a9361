import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError, readEnvironment } from "../src/config.ts";
import { send } from "./support/raw-request.ts";
import { NO_CHAIN, startTestStore, type TestStore } from "./support/test-store.ts";

const PUBLIC_URL = "https://ideas.example.org/texts";
/** What an index says of one idea and no decision: a real one takes minutes to have any. */
const ANSWER = {
  data: { idea: { number: 7, stage: "OnHold", content: { title: "Night bread" } }, stageChanges: [] },
};

describe("PUBLIC_URL", () => {
  it.each([
    ["https://texts.example.org", "https://texts.example.org"],
    ["https://texts.example.org/", "https://texts.example.org"],
    ["https://ideas.example.org/texts/", "https://ideas.example.org/texts"],
    ["http://192.168.0.7:8787", "http://192.168.0.7:8787"],
  ])("%s is taken as %s", (text, url) => {
    expect(readEnvironment({ PUBLIC_URL: text }).publicUrl).toBe(url);
  });

  it.each([
    "texts.example.org",
    "ftp://texts.example.org",
    "https://texts.example.org/?a=b",
    "https://texts.example.org/#a",
    "https://name:word@texts.example.org",
    "https://",
  ])("%s is refused, with an example", (text) => {
    expect(() => readEnvironment({ PUBLIC_URL: text })).toThrow(ConfigError);
    expect(() => readEnvironment({ PUBLIC_URL: text })).toThrow(
      "PUBLIC_URL must be the address under which the public finds this store, such as https://texts.example.org.",
    );
  });

  it("may be left out", () => {
    expect(readEnvironment({}).publicUrl).toBeUndefined();
    expect(readEnvironment({ PUBLIC_URL: "" }).publicUrl).toBeUndefined();
  });
});

describe("links of feeds and share pages", () => {
  let index: Server;
  let known: TestStore;
  let unknown: TestStore;
  const text = async (store: TestStore, path: string) =>
    (await send(store.url, { method: "GET", path, headers: { host: "evil.example" } })).text;

  beforeAll(async () => {
    index = createServer((_, response) => response.end(JSON.stringify(ANSWER)));
    await new Promise<void>((resolve) => index.listen(0, "127.0.0.1", resolve));
    const graphqlUrl = `http://127.0.0.1:${(index.address() as AddressInfo).port}/`;
    const feeds = { organisation: "Bakery", graphqlUrl };
    known = await startTestStore(NO_CHAIN, { feeds, publicUrl: PUBLIC_URL });
    unknown = await startTestStore(NO_CHAIN, { feeds });
  });
  afterAll(async () => {
    await known?.stop();
    await unknown?.stop();
    index?.closeAllConnections();
    index?.close();
  });

  it("name the public address, whatever host was asked for", async () => {
    const page = await text(known, "/share/ideas/7");
    expect(page).toContain(`<meta property="og:url" content="${PUBLIC_URL}/share/ideas/7">`);
    expect(page).toContain(`<meta property="og:image" content="${PUBLIC_URL}/share/ideas/7.png">`);
    const feed = await text(known, "/feeds/decisions.atom");
    expect(feed).toContain(`<link rel="self" href="${PUBLIC_URL}/feeds/decisions.atom"/>`);
    expect(page + feed).not.toContain("evil.example");
  });

  it("name the host that was asked for where nobody said the public address", async () => {
    const page = await text(unknown, "/share/ideas/7");
    expect(page).toContain('<meta property="og:image" content="http://evil.example/share/ideas/7.png">');
    expect(await text(unknown, "/feeds/decisions.atom")).toContain(
      "http://evil.example/feeds/decisions.atom",
    );
  });
});
