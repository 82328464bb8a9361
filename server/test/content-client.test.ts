import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { canonicalBytes } from "@engine/protocol/canonical";
import { getDocument, putDocument } from "@engine/protocol/content-client";
import { contentHash } from "@engine/protocol/content-hash";
import { afterEach, describe, expect, it } from "vitest";
import { personAccount } from "./support/test-chain.ts";
import { clientFor, sealReason } from "./support/test-store.ts";

/** A store that lies, dawdles or breaks off. */
async function startRogue(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let close = () => {};
afterEach(() => close());

describe("threat 58: fetching from a store that cannot be trusted", () => {
  it("refuses other bytes than the hash names", async () => {
    const [asked, given] = [await sealReason(), await sealReason()];
    const url = await startRogue((_request, response) => response.end(given.bytes));
    await expect(getDocument({ url, hash: asked.hash })).rejects.toMatchObject({ fault: "tampered" });
  });

  it("stops at the first byte too many, however many follow", async () => {
    const { hash } = await sealReason();
    let open = true;
    const url = await startRogue((_request, response) => {
      const pour = () => {
        while (open && response.write(new Uint8Array(65_536)));
      };
      response.on("drain", pour).on("close", () => (open = false));
      pour();
    });
    await expect(getDocument({ url, hash })).rejects.toMatchObject({ fault: "tampered" });
  });

  it("knows the right bytes that are no document", async () => {
    const bytes = canonicalBytes({ kind: "poem", text: "Roses" });
    const url = await startRogue((_request, response) => response.end(bytes));
    const found = getDocument({ url, hash: await contentHash(bytes) });
    await expect(found).rejects.toMatchObject({ fault: "invalid", cause: { name: "DocumentError" } });
  });

  it("says unreachable when the connection breaks in the middle", async () => {
    const { hash, bytes } = await sealReason();
    const url = await startRogue((_request, response) => {
      response.writeHead(200, { "content-length": bytes.length });
      response.write(bytes.slice(0, 10), () => response.destroy());
    });
    await expect(getDocument({ url, hash })).rejects.toMatchObject({ fault: "unreachable" });
  });

  it("takes a gateway's 410 without a word for a text that was withdrawn", async () => {
    const { hash } = await sealReason();
    const url = await startRogue((_request, response) => response.writeHead(410).end("Gone"));
    await expect(getDocument({ url, hash })).rejects.toMatchObject({ fault: "withdrawn" });
  });

  it("is refused in words even when the answer is no JSON", async () => {
    const { hash } = await sealReason();
    const url = await startRogue((_request, response) => response.writeHead(500).end("<h1>Oops</h1>"));
    const refusal = { status: 500, code: "", title: "", reason: "", next: "" };
    await expect(getDocument({ url, hash })).rejects.toMatchObject({ fault: "refused", refusal });
  });

  it("ends with the caller's own reason when the caller gives up", async () => {
    const { hash } = await sealReason();
    const url = await startRogue(() => {});
    const signal = AbortSignal.abort(new Error("left the page"));
    await expect(getDocument({ url, hash, signal })).rejects.toThrow("left the page");
  });
});

describe("storing", () => {
  it("says unreachable when nobody listens, and the sealed document is still good", async () => {
    const sealed = await sealReason();
    const put = putDocument({ ...clientFor("http://127.0.0.1:1", personAccount(1)), sealed });
    await expect(put).rejects.toMatchObject({ fault: "unreachable" });
    expect(await contentHash(sealed.bytes)).toBe(sealed.hash);
  });

  it("passes on what the wallet says, and asks the store nothing", async () => {
    let requests = 0;
    const url = await startRogue(() => requests++);
    const sign = () => Promise.reject(new Error("User rejected the request."));
    const put = putDocument({ ...clientFor(url, personAccount(1)), sign, sealed: await sealReason() });
    await expect(put).rejects.toThrow("User rejected the request.");
    expect(requests).toBe(0);
  });
});
