import { statfs } from "node:fs/promises";
import { MAX_DOCUMENT_BYTES } from "@engine/protocol/documents";
import { replyJson } from "../reply.ts";
import type { Exchange, Route } from "../route.ts";

/** Below this much free space, in bytes, the store calls itself unwell. */
const LEAST_FREE_BYTES = 16 * MAX_DOCUMENT_BYTES;

export const healthRoutes: readonly Route[] = [
  { pattern: /^\/health$/, pages: "all", methods: { GET: getHealth, HEAD: getHealth } },
];

/** 200 or 503 `{ok, documents, freeBytes, relay}`; `ok` means that documents can be stored. */
async function getHealth({ services, response }: Exchange): Promise<void> {
  const disk = await statfs(services.config.dataDir);
  const freeBytes = disk.bavail * disk.bsize;
  const ok = freeBytes >= LEAST_FREE_BYTES;
  const relay = services.relay ? (services.relay.numbers().low ? "low" : "on") : "off";
  replyJson(response, ok ? 200 : 503, { ok, documents: services.documents.count, freeBytes, relay });
}
