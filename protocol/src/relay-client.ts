import type { Address, Hex } from "viem";

const GLANCE_MILLISECONDS = 3_000;
const TIMEOUT_MILLISECONDS = 15_000;

/** What a relayer says of itself. */
export type RelayStatus =
  | { on: false; chainId: number }
  | {
      on: true;
      chainId: number;
      forwarder: Address;
      /** Functions it carries as requests, by contract. */
      actions: Record<string, readonly string[]>;
      /** Units of gas left for today. */
      gasLeft: number;
    };

/** What became of something handed in. */
export interface ErrandRecord {
  id: Hex;
  state: "queued" | "sent" | "done" | "refused";
  /** Of the transaction that carries it; another one once its fee was raised. */
  hash?: Hex;
  block?: number;
  obstacle?: { code: string; title: string; reason: string; next: string };
}

/** The relayer's answer was a refusal, or no answer at all (code `unreachable`). */
export class RelayError extends Error {
  override readonly name = "RelayError";
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, reason: string) {
    super(reason);
    this.code = code;
    this.status = status;
  }
}

/** Answers soon or not at all: people wait for it before they sign. @throws RelayError */
export function fetchRelay(url: string): Promise<RelayStatus> {
  return ask(url, "/relay", { signal: AbortSignal.timeout(GLANCE_MILLISECONDS) });
}

/** The nonce that the account's next request must carry. @throws RelayError */
export async function fetchRelayNonce(url: string, account: Address): Promise<number> {
  return (await ask<{ nonce: number }>(url, `/relay/nonces/${account}`)).nonce;
}

/** Hands something in: `kind` is `requests`, `ballots`, `scorecards` or `kudos`. Safe to repeat. @throws RelayError */
export function handIn(url: string, kind: string, letter: object): Promise<ErrandRecord> {
  const body = JSON.stringify(letter, (_, value) => (typeof value === "bigint" ? value.toString() : value));
  const headers = { "content-type": "application/json" };
  return ask(url, `/relay/${kind}`, { method: "POST", headers, body });
}

/** What became of it. @throws RelayError */
export function fetchErrand(url: string, kind: string, id: Hex): Promise<ErrandRecord> {
  return ask(url, `/relay/${kind}/${id}`);
}

async function ask<Answer>(url: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const response = await fetch(`${url}${path}`, { signal, ...init }).catch(() => undefined);
  const body = (await response?.json().catch(() => undefined)) as Answer & { error?: Fault };
  if (response?.ok && body) return body;
  const { code = "unreachable", reason = "The relayer does not answer." } = body?.error ?? {};
  throw new RelayError(code, response?.status ?? 0, reason);
}

interface Fault {
  code: string;
  reason: string;
}
