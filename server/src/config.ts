import type { Deployment } from "@engine/protocol/deployment";
import type { Address } from "viem";
import type { RelayConfig } from "./relay/relay-config.ts";

/** How a content store runs. */
export interface ContentStoreConfig {
  host: string;
  /** 0 picks a free one. */
  port: number;
  /** Folder for everything it keeps; made if missing. */
  dataDir: string;
  rpcUrl: string;
  chainId: number;
  /** Address of the Members contract. */
  members: Address;
  /** Origins of the pages that may store documents, such as `http://localhost:3000`. */
  origins: readonly string[];
  /** What feeds are made from; there are none without it. */
  feeds?: { organisation: string; graphqlUrl: string } | undefined;
  /**
   * Where the public finds this store, such as `https://texts.example.org`, without a slash at the end. For links in
   * feeds and share pages; without it they lead to the host that was asked for, by http.
   */
  publicUrl?: string | undefined;
  /** Whether programs on this machine may add any file, as `gnd deploy` does. */
  enableAdd: boolean;
  documentsPerDay?: number;
  /** Of one address to the limited routes; programs on this machine are not limited. */
  requestsPerMinute?: number;
  /** How many proxies stand before the store and say in `X-Forwarded-For` whom they serve. */
  proxies?: number;
  /** How many suggestions a box takes in a day. */
  suggestionsPerDay?: number;
  /** Pays for what members sign; without it they pay themselves. */
  relay?: { config: RelayConfig; contracts: Deployment["contracts"] } | undefined;
}

/** Says which variable is wrong. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export type Environment = Record<string, string | undefined>;

/** The part of the configuration that the environment alone decides, and the deployment file's path. */
export function readEnvironment(env: Environment) {
  return {
    host: env.HOST ?? "127.0.0.1",
    port: wholeNumber(env, "SERVER_PORT", 8787, 65_535),
    dataDir: env.DATA_DIR ?? ".data/content",
    rpcUrl: httpUrl(env, "RPC_URL", "http://127.0.0.1:8545").href,
    deployment: env.DEPLOYMENT ?? "deployments/31337.json",
    origins: (env.WEB_ORIGIN ?? "http://localhost:3000,http://127.0.0.1:3000").split(",").map(origin),
    graphqlUrl: env.GRAPHQL_URL ? httpUrl(env, "GRAPHQL_URL", env.GRAPHQL_URL).href : undefined,
    publicUrl: env.PUBLIC_URL ? publicUrl(env.PUBLIC_URL) : undefined,
    enableAdd: env.ENABLE_ADD === "true",
    documentsPerDay: wholeNumber(env, "DOCUMENTS_PER_DAY", 500, 1_000_000),
    requestsPerMinute: wholeNumber(env, "REQUESTS_PER_MINUTE", 600, 1_000_000),
    proxies: wholeNumber(env, "PROXIES", 0, 10),
    suggestionsPerDay: wholeNumber(env, "SUGGESTIONS_PER_DAY", 50, 1_000_000),
  };
}

function wholeNumber(env: Environment, name: string, fallback: number, most: number): number {
  const text = env[name] ?? String(fallback);
  if (/^\d{1,7}$/.test(text) && Number(text) <= most) return Number(text);
  throw new ConfigError(`${name} must be a whole number up to ${most}.`);
}

function httpUrl(env: Environment, name: string, fallback: string): URL {
  const url = URL.parse(env[name] ?? fallback);
  if (url && /^https?:$/.test(url.protocol)) return url;
  // The value is not repeated: RPC addresses hold keys.
  throw new ConfigError(`${name} must be an http or https address.`);
}

function publicUrl(text: string): string {
  const url = URL.parse(text);
  const isPlain = url && /^https?:$/.test(url.protocol) && !/[?#@\s]/.test(text);
  if (isPlain) return url.href.replace(/\/+$/, "");
  throw new ConfigError(
    `PUBLIC_URL must be the address under which the public finds this store, such as https://texts.example.org.`,
  );
}

function origin(text: string): string {
  const url = URL.parse(text.trim());
  if (url && url.origin === text.trim()) return url.origin;
  throw new ConfigError(
    `WEB_ORIGIN holds "${text.trim()}"; it must list origins such as https://ideas.example.org.`,
  );
}
