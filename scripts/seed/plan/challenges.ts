import { ideasAbi } from "@engine/protocol/abi/ideas";
import { SOURCE_NAMES, type Source } from "@engine/protocol/enums";
import { encodeFunctionData } from "viem";
import type { Action, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { Season } from "../season.ts";

/** Each challenge is published on the first morning. */
export function planChallenges({ challenges }: Season): Action[] {
  return challenges.map(({ key, title, by, audience, closes }, index) => {
    const hash = (world: World) => world.hash(documentKeys.challenge(key));
    const moment = { day: 0, hour: 9 + index };
    return {
      title: `Challenge: ${title}`,
      moment,
      actor: by,
      done: (world) => world.record.challenges.has(hash(world)),
      call: (world) => {
        const challenge = {
          opensAt: world.at(moment),
          closesAt: world.at({ day: closes, hour: 18 }),
          audience: maskOf(audience),
          rubricId: 0,
          teamId: 0,
        };
        const args = [challenge, hash(world)] as const;
        return {
          to: world.deployment.contracts.Ideas.address,
          data: encodeFunctionData({ abi: ideasAbi, functionName: "openChallenge", args }),
        };
      },
    };
  });
}

function maskOf(audience: readonly Source[]): number {
  return audience.reduce((mask, source) => mask | (1 << SOURCE_NAMES.indexOf(source)), 0);
}
