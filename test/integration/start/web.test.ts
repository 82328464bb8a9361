import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { Deployment } from "@engine/protocol/deployment";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWeb, type Web } from "../../../scripts/start/web/server.ts";

const script = `console.log("${"the dApp ".repeat(200)}");`;
const page =
  '<!doctype html><script type="application/json" id="engine-config">{}</script><div id="root"></div>';
const hostile = "Bread & </script><script>alert(1)</script>";
const config = {
  deployment: { name: hostile } as Deployment,
  rpcUrl: "http://127.0.0.1:8545",
  graphqlUrl: "http://127.0.0.1:8000/subgraphs/name/subgraph-0",
  contentUrl: "http://127.0.0.1:8787",
  local: true,
};

/** A request whose path is sent as it stands: fetch would tidy it first. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).end();
  });
}

describe("the dApp's server", () => {
  let dist: string;
  let copy: string;
  let web: Web;

  beforeAll(async () => {
    dist = mkdtempSync(join(tmpdir(), "engine-dist-"));
    mkdirSync(join(dist, "assets"));
    writeFileSync(join(dist, "index.html"), page);
    writeFileSync(join(dist, "assets", "app-1a2b3c.js"), script);
    writeFileSync(join(dist, "assets", "app-1a2b3c.js.br"), brotliCompressSync(script));
    writeFileSync(join(dist, "icon.svg"), "<svg/>");
    writeFileSync(join(dist, "..", "engine-secret.txt"), "secret");
    copy = mkdtempSync(join(tmpdir(), "engine-web-"));
    web = await startWeb({ dist, copy, port: 0, config });
  });
  afterAll(async () => {
    await web.stop();
    rmSync(dist, { recursive: true, force: true });
    rmSync(copy, { recursive: true });
    rmSync(join(dist, "..", "engine-secret.txt"));
  });

  it("answers every page of the dApp with its start page", async () => {
    for (const path of ["/", "/index.html", "/ideas/12", "/ballot?round=3"]) {
      const response = await fetch(web.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(await response.text()).toContain('<div id="root">');
    }
  });

  it("hands over the configuration; no text in it can end its element", async () => {
    const html = await (await fetch(web.url)).text();
    const json = /id="engine-config">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual(config);
    expect(html).not.toContain("<script>alert");
  });

  it("threat 64: runs scripts of its own origin alone, and connects to the services alone", async () => {
    const policy = (await fetch(web.url)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain(
      "connect-src 'self' http://127.0.0.1:8545 http://127.0.0.1:8000 http://127.0.0.1:8787;",
    );
  });

  it("threat 65: is framed by nobody, tells nobody where its reader came from", async () => {
    const { headers } = await fetch(web.url);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).toContain("img-src 'self' data: blob:;");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("sends hashed files compressed and lets them be kept for good", async () => {
    const response = await new Promise<{ body: Buffer; headers: NodeJS.Dict<string | string[]> }>(
      (resolve) => {
        const { hostname, port } = new URL(web.url);
        const headers = { "accept-encoding": "br" };
        request({ hostname, port, path: "/assets/app-1a2b3c.js", headers }, async (answer) => {
          resolve({ body: Buffer.concat(await answer.toArray()), headers: answer.headers });
        }).end();
      },
    );
    expect(response.headers["content-encoding"]).toBe("br");
    expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(brotliDecompressSync(response.body).toString()).toBe(script);
  });

  it("does not keep for good what has no hash", async () => {
    const { status, headers } = await fetch(`${web.url}/icon.svg`);
    expect(status).toBe(200);
    expect(headers.get("cache-control") ?? "").not.toContain("immutable");
  });

  it("answers 304 to a reader who has the page already", async () => {
    const etag = (await fetch(web.url)).headers.get("etag") ?? "";
    expect((await fetch(web.url, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("a missing file is an error, never the start page", async () => {
    for (const path of ["/assets/gone-1.js", "/robots.txt"])
      expect((await fetch(web.url + path)).status).toBe(404);
  });

  it("gives out nothing from outside its folder, and takes nothing in", async () => {
    for (const path of [
      "/../engine-secret.txt",
      "/..%2fengine-secret.txt",
      "/%2e%2e/engine-secret.txt",
      "/%00.txt",
      "//x.txt",
      "//[.txt",
      "/%e0%a4.txt",
    ])
      expect(await rawStatus(web.url, path)).toBe(404);
    expect((await fetch(web.url, { method: "POST", body: "x" })).status).toBe(405);
  });

  it("goes on serving what it began with while a new build replaces it", async () => {
    rmSync(dist, { recursive: true });
    for (const path of ["/", "/icon.svg", "/assets/app-1a2b3c.js"]) {
      expect((await fetch(web.url + path)).status, path).toBe(200);
    }
  });
});
