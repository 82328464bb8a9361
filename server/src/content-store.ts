import { mkdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { AddressLimit } from "./access/address-limit.ts";
import { Chain } from "./access/chain.ts";
import { Membership } from "./access/membership.ts";
import { Quota } from "./access/quota.ts";
import { answerBrokenRequest } from "./broken-request.ts";
import type { ContentStoreConfig } from "./config.ts";
import { AnswerCache } from "./feeds/answer-cache.ts";
import { createHandler } from "./handler.ts";
import { Relay } from "./relay/relay.ts";
import type { Services } from "./services.ts";
import { DocumentStore } from "./storage/document-store.ts";
import { FileStore } from "./storage/file-store.ts";
import { ClosedBoxes } from "./suggestions/closed-boxes.ts";
import { SuggestionStore } from "./suggestions/suggestion-store.ts";

/** Limits against clients that send slowly, or never end. */
const SERVER_LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};
const MAX_CONNECTIONS = 1_000;
const CLOSE_MILLISECONDS = 5_000;
const DOCUMENTS_PER_DAY = 500;
const REQUESTS_PER_MINUTE = 600;
const SUGGESTIONS_PER_DAY = 50;

export interface ContentStore {
  /** Where it listens, such as `http://127.0.0.1:8787`. */
  url: string;
  /** Takes no more requests, finishes those under way (for at most five seconds) and frees the port. */
  close: () => Promise<void>;
}

/**
 * Starts a content store.
 * @throws If the folder cannot be written or the port is taken (`EADDRINUSE`).
 */
export async function startContentStore(config: ContentStoreConfig): Promise<ContentStore> {
  const services = await openServices(config);
  const server = createServer(SERVER_LIMITS, createHandler(services));
  server.maxConnections = MAX_CONNECTIONS;
  server.on("clientError", answerBrokenRequest);
  const port = await listen(server, config);
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  const stop = async () => {
    await close(server);
    await services.relay?.close();
  };
  return { url: `http://${host}:${port}`, close: stop };
}

async function openServices(config: ContentStoreConfig): Promise<Services> {
  const scratch = join(config.dataDir, "unfinished");
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  const documents = new DocumentStore(config.dataDir, scratch);
  await documents.open();
  const perDay = config.suggestionsPerDay ?? SUGGESTIONS_PER_DAY;
  const suggestions = new SuggestionStore(config.dataDir, scratch, perDay);
  await suggestions.open();
  const closedBoxes = new ClosedBoxes(config.dataDir, scratch);
  await closedBoxes.open();
  const chain = new Chain(config);
  const membership = new Membership(chain);
  const relay = config.relay && (await Relay.open({ ...config, ...config.relay, membership, scratch }));
  return {
    config,
    chain,
    documents,
    suggestions,
    closedBoxes,
    files: new FileStore(config.dataDir, scratch),
    feeds: new AnswerCache(),
    membership,
    relay,
    quota: new Quota(config.documentsPerDay ?? DOCUMENTS_PER_DAY),
    addressLimit: new AddressLimit(config.requestsPerMinute ?? REQUESTS_PER_MINUTE),
  };
}

function listen(server: Server, { host, port }: ContentStoreConfig): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function close(server: Server): Promise<void> {
  // Clients keep connections open after their answer; those would hold up the end.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_MILLISECONDS);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  clearTimeout(late);
}
