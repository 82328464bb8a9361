import { ideasAbi } from "@engine/protocol/abi/ideas";
import { GROUND_NAMES } from "@engine/protocol/enums";
import type { Hex } from "viem";
import { encodeFunctionData } from "viem";
import { Fault } from "../../lib/fault.ts";
import type { Action, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { PlannedAnswer, Season } from "../season.ts";
import { ideaNumber } from "./idea-number.ts";

/** The curators' answers, each with its reason in words. */
export function planAnswers({ answers }: Season): Action[] {
  return answers.map((answer, index) => ({
    title: `${answer.idea}: ${answer.words.ground}`,
    moment: { day: answer.day, hour: 16 + (index % 4) / 2 },
    actor: answer.words.by,
    done: (world) => world.record.reasons.has(world.hash(documentKeys.answer(answer.idea))),
    call: (world) => ({ to: world.deployment.contracts.Ideas.address, data: answerData(world, answer) }),
  }));
}

function answerData(world: World, planned: PlannedAnswer): Hex {
  const { idea, answer, words, into, holdUntil } = planned;
  const ideaId = ideaNumber(world, idea);
  const reason = world.hash(documentKeys.answer(idea));
  const ground = GROUND_NAMES.indexOf(words.ground);
  const abi = ideasAbi;
  switch (answer) {
    case "ADVANCE":
      return encodeFunctionData({ abi, functionName: "makeReady", args: [ideaId, ground, reason] });
    case "REJECT":
      return encodeFunctionData({ abi, functionName: "reject", args: [ideaId, ground, reason] });
    case "MERGE": {
      if (into === undefined) throw new Fault(`The scenario does not say what ${idea} is merged into.`);
      return encodeFunctionData({
        abi,
        functionName: "merge",
        args: [ideaId, ideaNumber(world, into), reason],
      });
    }
    case "HOLD": {
      if (holdUntil === undefined)
        throw new Fault(`The scenario does not say until when ${idea} is on hold.`);
      const revisitAt = world.at({ day: holdUntil, hour: 12 });
      return encodeFunctionData({ abi, functionName: "hold", args: [ideaId, ground, reason, revisitAt] });
    }
  }
}
