import type { Membership } from "@/features/members/api/membership.ts";
import type { WalletState } from "@/features/wallet/api/wallet.ts";

/** What stands between a person and an action; "act" when nothing does, "wait" while the same is under way. */
export type NextStep = "connect" | "switch" | "join" | "act" | "wait";

/** The next step of an action. What is unknown stands in nobody's way: the contract is asked again before signing. */
export function nextStep(situation: {
  wallet: WalletState;
  homeChainId: number;
  membership: Membership["kind"];
  underWay: boolean;
}): NextStep {
  const { wallet, homeChainId, membership, underWay } = situation;
  if (wallet.status === "disconnected" || wallet.status === "connecting") return "connect";
  if (wallet.status === "reconnecting") return "act";
  if (wallet.chainId !== homeChainId) return "switch";
  if (underWay) return "wait";
  if (membership === "stranger" || membership === "inactive") return "join";
  return "act";
}
