import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ContentHash } from "@engine/protocol/content-hash";
import { sealDocument } from "@engine/protocol/seal";

/** The texts of a season, served as an IPFS gateway does. The content store would ask a signature for each. */
export interface Library {
  readonly url: string;
  /** Writes the text of an idea; the same number always makes the same text. */
  writeIdea(number: number): Promise<ContentHash>;
  stop(): Promise<void>;
}

export async function openLibrary(): Promise<Library> {
  const texts = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const text = texts.get(request.url?.split("/ipfs/")[1]?.split(/[?/]/)[0] ?? "");
    // What a gateway answers when asked only for what it has at hand.
    if (request.method === "HEAD") return void response.writeHead(412).end();
    if (!text) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": text.length });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async writeIdea(number) {
      const { bytes, hash, cid } = await sealDocument(ideaText(number), saltOf(number));
      texts.set(cid, bytes);
      return hash;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As long as what people write: half a kilobyte. */
function ideaText(number: number) {
  return {
    kind: "idea",
    language: "en",
    title: `Idea ${number} of a busy season`,
    problem: `Something goes wrong every day, and it costs time and flour. It was noticed ${number} times.`,
    proposal:
      "Somebody writes down what happens, tries another way for a week, and tells the others. ".repeat(2),
    benefit: "Less waste, calmer mornings, and customers who find what they came for.",
  } as const;
}

function saltOf(number: number): `0x${string}` {
  return `0x${number.toString(16).padStart(64, "0")}`;
}
