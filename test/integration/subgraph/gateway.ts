import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cidOf } from "@engine/protocol/cid";
import type { ContentHash } from "@engine/protocol/content-hash";

/** An IPFS gateway that serves what it is told, true or not: the content store would refuse most of it. */
export interface Gateway {
  readonly url: string;
  /** Serves these bytes as the document of that hash from now on. */
  serve(hash: ContentHash, bytes: Uint8Array): void;
  /** How often a document was asked for. */
  requestsOf(hash: ContentHash): number;
  stop(): Promise<void>;
}

export async function startGateway(): Promise<Gateway> {
  const served = new Map<string, Uint8Array>();
  const requests = new Map<string, number>();
  const server = createServer((request, response) => {
    const cid = request.url?.split("/ipfs/")[1]?.split(/[?/]/)[0] ?? "";
    // What a gateway answers when asked only for what it has at hand.
    if (request.method === "HEAD") return void response.writeHead(412).end();
    requests.set(cid, (requests.get(cid) ?? 0) + 1);
    const bytes = served.get(cid);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": bytes.length });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (hash, bytes) => void served.set(cidOf(hash), bytes),
    requestsOf: (hash) => requests.get(cidOf(hash)) ?? 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
