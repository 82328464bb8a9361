import { msg } from "@lingui/core/macro";
import { refusals } from "@/lib/errors/contract/refusals.ts";
import { describeFailure } from "@/lib/errors/describe-failure.ts";
import { hasName, isRejectedByUser, revertedWith } from "@/lib/errors/error-chain.ts";
import type { Failure } from "@/lib/errors/failure.ts";

/** Words for any failure of a transaction: the contract's refusal, the wallet's, the network's. */
export function describeRefusal(
  error: unknown,
  own: Record<string, (args: readonly unknown[]) => Failure> = {},
): Failure {
  if (isRejectedByUser(error)) return describeFailure(error);
  const revert = revertedWith(error);
  if (revert) return (own[revert.name] ?? refusals[revert.name] ?? unknownRefusal(revert.name))(revert.args);
  return walletFailure(error) ?? describeFailure(error);
}

function unknownRefusal(name: string): () => Failure {
  return () => ({
    title: msg`The contract refused`,
    reason: msg`It answered “${name}”, which this version of the app does not know.`,
    next: msg`Load the page again; if it stays, tell whoever runs this engine.`,
  });
}

function walletFailure(error: unknown): Failure | undefined {
  if (hasName(error, "WalletChangedError", "ConnectorAccountNotFoundError")) {
    return {
      title: msg`Your wallet changed`,
      reason: msg`It now uses another account than when you began, so nothing was signed.`,
      next: msg`Check which account you want to use, then begin again.`,
    };
  }
  if (hasName(error, "ConnectorChainMismatchError", "ChainMismatchError", "PersonaChainError")) {
    return {
      title: msg`Your wallet is on another chain`,
      reason: msg`A signature there would be worthless here, so nothing was signed.`,
      next: msg`Switch the chain in your wallet, then begin again.`,
    };
  }
  if (hasName(error, "InsufficientFundsError")) {
    return {
      title: msg`There is not enough to pay for the transaction`,
      reason: msg`The account in use cannot pay the network's fee.`,
      next: msg`Put a little of the chain's currency on it, or use another account.`,
    };
  }
  if (hasName(error, "RelayError")) {
    return {
      title: msg`The relayer did not take it`,
      reason: msg`It is away, has used up what it may pay today, or something changed since you began. Nothing was sent.`,
      next: msg`Begin again and pay the fee yourself, or come back later.`,
    };
  }
  if (hasName(error, "DocumentError")) {
    return {
      title: msg`The text cannot be put on record like this`,
      reason: msg`A field is missing, too long, or holds characters that cannot be stored.`,
      next: msg`Go back and look at the marked fields.`,
    };
  }
  return undefined;
}
