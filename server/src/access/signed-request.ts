import type { IncomingHttpHeaders } from "node:http";
import { MAX_REQUEST_SECONDS } from "@engine/protocol/upload";
import type { Address, Hex } from "viem";
import { getAddress } from "viem/utils";
import { Refusal } from "../refusal.ts";

/** Who asks for a change, as the headers claim it; {@link assertSigned} finds out whether it is true. */
export interface SignedRequest {
  account: Address;
  /** Seconds since 1970. */
  deadline: bigint;
  signature: Hex;
}

/**
 * Reads `x-account`, `x-deadline` and `x-signature`.
 * @throws Refusal 400 if one is missing or malformed, 401 if the deadline has passed or lies too far ahead.
 */
export function readSignedRequest(headers: IncomingHttpHeaders): SignedRequest {
  const account = header(headers, "x-account", /^0x[0-9a-fA-F]{40}$/, "an address");
  const deadline = header(headers, "x-deadline", /^[0-9]{1,18}$/, "seconds since 1970");
  const signature = header(headers, "x-signature", /^0x([0-9a-fA-F]{2}){64,2048}$/, "a signature");
  assertDeadline(BigInt(deadline), BigInt(Math.floor(Date.now() / 1000)));
  return {
    account: getAddress(account.toLowerCase()),
    deadline: BigInt(deadline),
    signature: signature as Hex,
  };
}

function header(headers: IncomingHttpHeaders, name: string, pattern: RegExp, meaning: string): string {
  const value = headers[name];
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new Refusal(400, "badHeader", {
    title: "Incomplete request",
    reason: `The header ${name} must be ${meaning}; it is ${value === undefined ? "missing" : "something else"}.`,
    next: "Send x-account, x-deadline and x-signature with the request.",
  });
}

function assertDeadline(deadline: bigint, now: bigint): void {
  if (deadline < now) throw deadlineRefusal("expired", "The signature's deadline has passed.");
  if (deadline > now + BigInt(MAX_REQUEST_SECONDS)) {
    throw deadlineRefusal(
      "deadlineTooFar",
      `The deadline lies more than ${MAX_REQUEST_SECONDS} seconds ahead.`,
    );
  }
}

function deadlineRefusal(code: string, reason: string): Refusal {
  return new Refusal(401, code, {
    title: "Signature not valid now",
    reason,
    next: "Check your device's clock and sign again.",
  });
}
