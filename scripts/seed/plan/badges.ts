import { badgesAbi } from "@engine/protocol/abi/badges";
import { BADGE_KIND_NAMES } from "@engine/protocol/enums";
import { encodeFunctionData } from "viem";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { badgeKey } from "../record/recognition.ts";
import type { PlannedClaim } from "../season/recognition.ts";
import type { Season } from "../season.ts";
import { ideaNumber } from "./idea-number.ts";
import { memberNumber } from "./member-number.ts";

const NIGHT = 22;
const ENTRIES_LIMIT = 64;

/** Badges that people claim, each resting on an idea or on the round that the idea was in. */
export function planBadges({ claims }: Season): Action[] {
  return claims.map((claim, index) => {
    const kind = BADGE_KIND_NAMES.indexOf(claim.badge);
    return {
      title: `${claim.by} claims a badge: ${claim.badge}`,
      moment: { day: claim.day, hour: NIGHT + (index % 4) / 4 },
      actor: claim.by,
      done: (world) => world.record.badges.has(badgeKey(memberNumber(world, claim.by), kind)),
      call: (world) => ({
        to: world.deployment.contracts.Badges.address,
        data: encodeFunctionData({
          abi: badgesAbi,
          functionName: "claimBadge",
          args: [kind, groundOf(world, claim)],
        }),
      }),
    };
  });
}

/** The number that a badge rests on, as the contract asks for it. */
function groundOf(world: World, { badge, idea }: PlannedClaim): number {
  const ideaId = ideaNumber(world, idea);
  switch (badge) {
    case "Proposer":
    case "Implementer":
      return ideaId;
    case "Decider":
      return entryOf(world, ideaId).round;
    case "Approved": {
      const { round, place } = entryOf(world, ideaId);
      return round * ENTRIES_LIMIT + place;
    }
    default:
      throw new Fault(`The season does not know what the badge ${badge} rests on.`);
  }
}

/** The first round that an idea was in, and its place there. */
function entryOf({ record }: World, ideaId: number): { round: number; place: number } {
  for (const [key, { id }] of record.rounds) {
    const place = key.split(",").indexOf(String(ideaId));
    if (place >= 0) return { round: id, place };
  }
  throw new Fault(`No round over idea ${ideaId} is open on this chain.`);
}
