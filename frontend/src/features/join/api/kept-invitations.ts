import type { Invitation } from "@engine/protocol/invitation";
import type { Hex } from "viem";
import type { EngineConfig } from "@/config/engine-config.ts";
import { type Check, type Checked, isListOf, isObject, isText, isWhole } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

/** Invitations that a browser remembers having made; the oldest make room. */
const MOST_KEPT = 100;

const isAddress = isText(42, /^0x[0-9a-fA-F]{40}$/) as Check<`0x${string}`>;
const isTerms = isObject({
  key: isAddress,
  source: isWhole(),
  unit: isWhole(),
  uses: isWhole(1),
  expiresAt: isWhole(1),
});
const isKept = isObject({
  id: isText(66, /^0x[0-9a-f]{64}$/) as Check<Hex>,
  /** Chain and register that it is for. */
  place: isText(80),
  terms: isTerms,
});

/** What was offered with an invitation. Neither its secret nor its signature: nobody can join with this. */
export type KeptInvitation = Checked<typeof isKept>;

const isAll = isListOf(isKept, MOST_KEPT);

/** Invitations made in this browser, the newest first. An unused one is known to nobody else, the chain included. */
export const keptInvitations = stored<KeptInvitation[]>(
  "engine.invitations.1",
  (content) => (isAll(content) ? content : undefined),
  [],
);

/** Where an invitation holds. */
export function placeOf({ deployment }: EngineConfig): string {
  return `${deployment.chainId}:${deployment.contracts.Members.address}`.toLowerCase();
}

/** Keeps what was offered, so that it can be taken back. */
export function keepInvitation(engine: EngineConfig, id: Hex, terms: Invitation): void {
  const others = keptInvitations.get().filter((kept) => kept.id !== id);
  keptInvitations.set([{ id, place: placeOf(engine), terms }, ...others].slice(0, MOST_KEPT));
}
