import type { IncomingMessage, ServerResponse } from "node:http";
import { isFromThisMachine } from "../access/client-address.ts";
import { readBody } from "../read-body.ts";
import { Refusal } from "../refusal.ts";
import { replyBytes, replyJson } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import type { CidVersion } from "../storage/file-store.ts";
import { findContent } from "./gateway.ts";

/** The largest request to add files, in bytes; a subgraph's code is well below. */
const MAX_ADD_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 100;

/** As much of Kubo's RPC API as `gnd deploy` and Graph Node use. Without signatures, so for this machine alone. */
export const ipfsApiRoutes: readonly Route[] = [
  { pattern: /^\/api\/v0\/add$/, pages: "none", methods: { POST: forThisMachine(postAdd) } },
  { pattern: /^\/api\/v0\/cat$/, pages: "none", methods: { POST: forThisMachine(postCat) } },
  { pattern: /^\/api\/v0\/pin\/add$/, pages: "none", methods: { POST: forThisMachine(postPin) } },
  { pattern: /^\/api\/v0\/version$/, pages: "none", methods: { POST: forThisMachine(postVersion) } },
];

type Act = (exchange: Exchange) => Promise<void>;

/** Stores each file of a form; answers one line `{Name, Hash, Size}` per file. */
async function postAdd({ services, request, response, query }: Exchange): Promise<void> {
  const version: CidVersion = query.get("cid-version") === "1" ? 1 : 0;
  const lines: string[] = [];
  for (const file of await readFiles(request)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const hash = await services.files.add(bytes, version);
    lines.push(`${JSON.stringify({ Name: file.name, Hash: hash, Size: String(bytes.length) })}\n`);
  }
  replyText(response, lines.join(""));
}

async function postCat({ services, response, query }: Exchange): Promise<void> {
  const { bytes } = await findContent(services, cidArgument(query));
  replyBytes(response, 200, bytes, { "content-type": "application/octet-stream" });
}

/** Everything here is kept for good, so there is nothing to do but to say whether it is here. */
async function postPin({ services, response, query }: Exchange): Promise<void> {
  const cid = cidArgument(query);
  await findContent(services, cid);
  replyJson(response, 200, { Pins: [cid] });
}

async function postVersion({ response }: Exchange): Promise<void> {
  replyJson(response, 200, { Version: "0.1.0", System: "innovation-engine-content-store" });
}

async function readFiles(request: IncomingMessage): Promise<File[]> {
  const body = await readBody(request, MAX_ADD_BYTES);
  const type = request.headers["content-type"] ?? "";
  const form = await new Response(body, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  const files = form ? [...form.values()].filter((value) => typeof value !== "string") : [];
  if (files.length > 0 && files.length <= MAX_FILES) return files;
  throw new Refusal(400, "noFiles", {
    title: "No files",
    reason: `The request must be a multipart form with 1 to ${MAX_FILES} files.`,
    next: "Send each file as a part with a file name, as IPFS clients do.",
  });
}

function cidArgument(query: URLSearchParams): string {
  return (query.get("arg") ?? "").replace(/^\/ipfs\//, "");
}

function forThisMachine(act: Act): Act {
  return async (exchange) => {
    if (!isFromThisMachine(exchange.request)) throw notLocal();
    await act(exchange);
  };
}

function notLocal(): Refusal {
  return new Refusal(403, "notLocal", {
    title: "This machine only",
    reason: "Files without a signature are taken from programs on the store's own machine.",
    next: "Run the command there.",
  });
}

function replyText(response: ServerResponse, text: string): void {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  replyBytes(response, 200, new TextEncoder().encode(text), headers);
}
