import type { IncomingMessage } from "node:http";
import type { Bytes } from "@engine/protocol/canonical";
import { Refusal } from "./refusal.ts";

/**
 * The whole body. Reading stops at the first byte beyond the limit, and before the first one if the request
 * announces too many.
 * @throws Refusal 413, 415 if the body is compressed.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Bytes> {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") throw compressed(encoding);
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let length = 0;
  // The socket must outlive a refusal, or the client would see a reset instead of the reason.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

function tooLarge(limit: number): Refusal {
  return new Refusal(413, "tooLarge", {
    title: "Too large",
    reason: `The request is larger than ${limit} bytes.`,
    next: "Shorten the text.",
  });
}

function compressed(encoding: string): Refusal {
  return new Refusal(415, "compressed", {
    title: "Compressed request",
    reason: `The body is encoded as ${encoding.slice(0, 40)}.`,
    next: "Send the bytes as they are.",
  });
}
