import { ideasAbi } from "@engine/protocol/abi/ideas";
import { encodeFunctionData } from "viem";
import type { Action } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { Season } from "../season.ts";
import { ideaNumber } from "./idea-number.ts";

/** The curators' own answers, each with its reason in words: ideas that they merge without a review. */
export function planAnswers({ answers }: Season): Action[] {
  return answers.map(({ idea, into, day, words }, index) => ({
    title: `${idea}: ${words.ground}`,
    moment: { day, hour: 16 + (index % 4) / 2 },
    actor: words.by,
    done: (world) => world.record.reasons.has(world.hash(documentKeys.answer(idea))),
    call: (world) => {
      const reason = world.hash(documentKeys.answer(idea));
      const args = [ideaNumber(world, idea), ideaNumber(world, into), reason] as const;
      return {
        to: world.deployment.contracts.Ideas.address,
        data: encodeFunctionData({ abi: ideasAbi, functionName: "merge", args }),
      };
    },
  }));
}
