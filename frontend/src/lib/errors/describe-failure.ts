import { msg } from "@lingui/core/macro";
import { errorChain, hasName, isRejectedByUser } from "@/lib/errors/error-chain.ts";
import type { Failure } from "@/lib/errors/failure.ts";

const tryAgain = msg`Try again in a moment.`;

/** Words for any failure while reading. Failures of transactions, custom errors included: `describeRefusal`. */
export function describeFailure(error: unknown): Failure {
  if (isRejectedByUser(error)) {
    return {
      quiet: true,
      title: msg`You cancelled`,
      reason: msg`Nothing was signed and nothing was sent.`,
      next: msg`You can start again whenever you like.`,
    };
  }
  if (hasName(error, "IndexError")) return indexFailure(faultOf(error));
  if (hasName(error, "ContentError")) return contentFailure(faultOf(error));
  if (hasName(error, "HttpRequestError", "TimeoutError", "WebSocketRequestError")) {
    return {
      title: msg`The chain does not answer`,
      reason: msg`The node this page uses cannot be reached.`,
      next: msg`Check your connection, or choose another endpoint in the settings.`,
    };
  }
  if (errorChain(error).some(({ message }) => /dynamically imported module|preload/i.test(String(message)))) {
    return {
      title: msg`A part of the app did not arrive`,
      reason: msg`The connection broke, or a newer version has been published.`,
      next: msg`Load the page again.`,
    };
  }
  return {
    title: msg`Something went wrong here`,
    reason: msg`The app met a case it does not know.`,
    next: tryAgain,
  };
}

function faultOf(error: unknown): string {
  return String(errorChain(error).find(({ fault }) => fault)?.fault ?? "");
}

function indexFailure(fault: string): Failure {
  if (fault === "failed") {
    return {
      title: msg`The index could not answer`,
      reason: msg`It refused the question this page asked.`,
      next: msg`It may be an older or newer version than this app. Try again later.`,
    };
  }
  return {
    title: msg`The index does not answer`,
    reason: msg`Lists and histories come from it, so this page stays empty for now. The chain has lost nothing.`,
    next: tryAgain,
  };
}

function contentFailure(fault: string): Failure {
  const next = tryAgain;
  switch (fault) {
    case "missing":
      return {
        title: msg`This text is not here`,
        reason: msg`Its hash is on chain, but the content store does not have the text.`,
        next: msg`It may still be on its way. Try again in a moment.`,
      };
    case "withdrawn":
      return {
        title: msg`This text was withdrawn`,
        reason: msg`Its author took it back. Decisions about it still stand.`,
        next: msg`There is nothing you need to do.`,
      };
    case "tampered":
    case "invalid":
      return {
        title: msg`This text does not match the chain`,
        reason: msg`What arrived is not what was put on record, so we do not show it.`,
        next: msg`Tell whoever runs the content store.`,
      };
    case "refused":
      return {
        title: msg`The content store refused`,
        reason: msg`It takes texts from active members only, up to 64 kB, with a fresh signature.`,
        next: msg`Check your membership and the clock of your device, then try again.`,
      };
    default:
      return {
        title: msg`The content store does not answer`,
        reason: msg`Texts are kept there; nothing was put on chain.`,
        next,
      };
  }
}
