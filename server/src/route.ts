import type { IncomingMessage, ServerResponse } from "node:http";
import type { Services } from "./services.ts";

/** One request on its way through a route. */
export interface Exchange {
  services: Services;
  request: IncomingMessage;
  response: ServerResponse;
  /** What the route's pattern captured. */
  captured: string;
  query: URLSearchParams;
}

export interface Route {
  /** Matches the whole path as it was sent: nothing is decoded, so nothing can be hidden in it. */
  pattern: RegExp;
  /** Which pages may use it: all, those of `WEB_ORIGIN`, or none (programs only). */
  pages: "all" | "own" | "none";
  /** Each address may use it only so often a minute: it writes, or asks chain or index. */
  limited?: true;
  methods: Partial<Record<string, (exchange: Exchange) => Promise<void>>>;
}
