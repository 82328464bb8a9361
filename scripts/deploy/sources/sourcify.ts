import { setTimeout as sleep } from "node:timers/promises";
import type { Address } from "viem";
import { Fault } from "../../lib/fault.ts";
import type { CompiledSource } from "./compiled-source.ts";

export const SOURCIFY = "https://sourcify.dev/server";

/** Where a contract's code is, and how to reach the service. */
export interface Target {
  /** Sourcify's address, or that of another server with its interface. */
  server: string;
  chainId: number;
  address: Address;
  pollMs?: number;
}

/** How far code and source agree: to the last byte of the metadata, or but for that. */
export type Match = "exact_match" | "match";

interface Job {
  isJobCompleted: boolean;
  contract?: { match: Match | null };
  error?: { message: string };
}

const PATIENCE_MS = 180_000;

/** Hands a contract's source to Sourcify and waits for what it finds. @throws Fault with Sourcify's reason. */
export async function verifySource(target: Target, source: CompiledSource): Promise<Match> {
  const { server, chainId, address } = target;
  const response = await ask(`${server}/v2/verify/${chainId}/${address}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(source),
  });
  // Somebody was there before: nothing can be more than exact.
  if (response.status === 409) return "exact_match";
  const answer = (await response.json().catch(() => ({}))) as { verificationId?: string; message?: string };
  if (!answer.verificationId)
    throw new Fault(`Sourcify does not take it (${response.status}): ${answer.message ?? "no reason given"}`);
  return outcomeOf(target, answer.verificationId);
}

async function outcomeOf({ server, pollMs = 2_000 }: Target, verificationId: string): Promise<Match> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(pollMs)) {
    const job = (await (await ask(`${server}/v2/verify/${verificationId}`)).json()) as Job;
    if (!job.isJobCompleted) continue;
    if (job.contract?.match) return job.contract.match;
    throw new Fault(`Sourcify finds another code: ${job.error?.message ?? "no reason given"}`);
  }
  throw new Fault("Sourcify has not finished yet. Run again to see what it found.");
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => {
    throw new Fault(`Nothing answers at ${new URL(url).origin}. Try again later, or set SOURCIFY_URL.`);
  });
}
