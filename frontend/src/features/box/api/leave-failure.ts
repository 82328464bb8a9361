import { msg } from "@lingui/core/macro";
import { describeFailure } from "@/lib/errors/describe-failure.ts";
import { errorChain } from "@/lib/errors/error-chain.ts";
import type { Failure } from "@/lib/errors/failure.ts";

const kept = msg`What you wrote stays in this browser.`;
const speak = msg`Speak with somebody there; they can write your idea down for you.`;

/** Why a box did not take a suggestion, for somebody who knows nothing of wallets. */
export function leaveFailure(error: unknown): Failure {
  switch (refusalCode(error)) {
    case "boxExpired":
    case "boxAbandoned":
    case "boxClosed":
      return { title: msg`This suggestion box is closed`, reason: kept, next: speak };
    case "boxFullToday":
      return {
        title: msg`This suggestion box is full for today`,
        reason: kept,
        next: msg`Come back tomorrow.`,
      };
    case "boxFull":
      return { title: msg`This suggestion box is full`, reason: kept, next: speak };
    case "badLetter":
    case "badSignature":
    case "boxTooLong":
      return {
        title: msg`This is not a suggestion box of ours`,
        reason: kept,
        next: msg`Scan the code again, or ask whoever put it up.`,
      };
    case undefined:
      return describeFailure(error);
    default:
      return {
        title: msg`Your suggestion was not taken`,
        reason: kept,
        next: msg`Try again in a moment.`,
      };
  }
}

function refusalCode(error: unknown): string | undefined {
  const refused = errorChain(error).find(({ refusal }) => refusal);
  return refused && String((refused.refusal as { code?: unknown }).code);
}
