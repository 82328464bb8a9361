import type { Bytes } from "@engine/protocol/canonical";
import { hashOfCid } from "@engine/protocol/cid";
import { Refusal } from "../refusal.ts";
import { replyBytes, replyEmpty } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";
import type { Services } from "../services.ts";

export const gatewayRoutes: readonly Route[] = [
  { pattern: /^\/ipfs\/([^/]*)$/, pages: "all", methods: { GET: getContent, HEAD: getContent } },
];

/** A day, not for ever: a withdrawn text should leave the caches on the way. Its bytes never change meanwhile. */
const DOCUMENT_CACHE = "public, max-age=86400, immutable";
const FILE_CACHE = "public, max-age=31536000, immutable";

/** What a CID names, with the headers it is served with. */
export interface Content {
  bytes: Bytes;
  isDocument: boolean;
}

/**
 * Content by CID, for browsers and Graph Node. Missing content is a plain 404: Graph Node then asks again after 8, 14,
 * 26, 60 … up to 600 seconds, whatever the error, while each answer that hangs costs it a minute.
 */
async function getContent({ services, request, response, captured: cid }: Exchange): Promise<void> {
  const onlyIfCached = /\bonly-if-cached\b/.test(request.headers["cache-control"] ?? "");
  const content = await findContent(services, cid, onlyIfCached);
  const headers = contentHeaders(cid, content);
  if (request.headers["if-none-match"] === headers.etag) return replyEmpty(response, 304, headers);
  replyBytes(response, 200, content.bytes, headers);
}

/**
 * @param onlyIfCached A probe: Graph Node asks for a CID that nobody has, and takes 412 as proof of a gateway.
 * @throws Refusal 400 if it is no CID that can be here, 404 (412 to a probe), 410, 502
 */
export async function findContent(services: Services, cid: string, onlyIfCached = false): Promise<Content> {
  const hash = hashOfCid(cid);
  if (!hash && !/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(cid)) throw unsupportedCid();
  const document = hash && (await services.documents.read(hash));
  if (document) return { bytes: document, isDocument: true };
  const file = await services.files.read(cid);
  if (file) return { bytes: file, isDocument: false };
  throw missing(onlyIfCached ? 412 : 404);
}

function contentHeaders(cid: string, { isDocument }: Content) {
  return {
    "content-type": isDocument ? "application/json" : "application/octet-stream",
    "content-disposition": isDocument
      ? `inline; filename="${cid}.json"`
      : `attachment; filename="${cid}.bin"`,
    "cache-control": isDocument ? DOCUMENT_CACHE : FILE_CACHE,
    etag: `"${cid}"`,
    "x-ipfs-path": `/ipfs/${cid}`,
  };
}

function unsupportedCid(): Refusal {
  return new Refusal(400, "unsupportedCid", {
    title: "Not a document's address",
    reason: "Documents have CIDs of version 1 with raw bytes and sha-256, written bafkrei….",
    next: "Check the address; folders and other kinds of content are not kept here.",
  });
}

function missing(status: 404 | 412): Refusal {
  return new Refusal(status, "missing", {
    title: "No such document",
    reason: "This store does not have it, or not yet.",
    next: "Try again later, or ask another IPFS gateway.",
  });
}
