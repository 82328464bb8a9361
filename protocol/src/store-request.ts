import type { Address, Hex } from "viem";
import { ContentError, type Refusal } from "./content-error.ts";

const SIGNATURE_SECONDS = 1_800;
const TIMEOUT_MILLISECONDS = 15_000;

/** What a member signed, for the content store to see. */
export interface SignedHead {
  account: Address;
  /** Seconds since 1970. */
  deadline: bigint;
  signature: Hex;
}

/** Until when a request that is signed now is good, in seconds since 1970. */
export function requestDeadline(): bigint {
  return BigInt(Math.floor(Date.now() / 1000) + SIGNATURE_SECONDS);
}

/** The headers of a signed request. */
export function signedHeaders({ account, deadline, signature }: SignedHead): Record<string, string> {
  return { "x-account": account, "x-deadline": deadline.toString(), "x-signature": signature };
}

/**
 * Asks a content store, or an IPFS gateway.
 * @throws {@link ContentError} `unreachable`, `refused`, `missing` or `withdrawn`.
 */
export async function requestStore(
  { url, signal }: { url: string; signal?: AbortSignal },
  path: string,
  init: RequestInit,
): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const options = { ...init, signal: signal ? AbortSignal.any([signal, timeout]) : timeout };
  const response = await fetch(`${url.replace(/\/$/, "")}/${path}`, options).catch((cause: unknown) => {
    throw unreachable(cause, signal);
  });
  if (response.ok) return response;
  if (response.status === 404) throw new ContentError("missing");
  const refusal = await readRefusal(response);
  throw isWithdrawal(refusal) ? new ContentError("withdrawn") : new ContentError("refused", { refusal });
}

async function readRefusal(response: Response): Promise<Refusal> {
  const body = (await response.json().catch(() => undefined)) as
    | { error?: Record<string, unknown> }
    | undefined;
  const text = (key: string) => (typeof body?.error?.[key] === "string" ? body.error[key] : "");
  const [code, title, reason, next] = [text("code"), text("title"), text("reason"), text("next")];
  return { status: response.status, code, title, reason, next };
}

/** A gateway says "gone" without a code; the store also says it of a box. */
function isWithdrawal({ status, code }: Refusal): boolean {
  return status === 410 && (code === "" || code === "withdrawn");
}

/** The failure of a request that got no answer, unless whoever asked gave up. */
export function unreachable(cause: unknown, signal: AbortSignal | undefined): unknown {
  return signal?.aborted ? signal.reason : new ContentError("unreachable", { cause });
}
