import {
  canFollow,
  fitsOwnMove,
  isOpen as isOpenOnChain,
  stageNumber,
} from "@engine/audit/state/ideas/stages";
import { GROUND_NAMES, type Ground, STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import {
  ANSWER_GROUNDS,
  ANSWERS,
  type Answer,
  answersFrom,
  isOpen,
} from "@/features/ideas/api/curator-answers.ts";

const LEADS_TO: Record<Answer, Stage> = {
  hold: "OnHold",
  reject: "Rejected",
  merge: "Merged",
};
const GROUND_OF: Record<Answer, Ground> = {
  hold: "NotNow",
  reject: "BelowGate",
  merge: "Duplicate",
};

describe("answersFrom", () => {
  it.each(STAGE_NAMES.slice(1))("offers from %s what the contract allows, no more and no less", (stage) => {
    const lawful = ANSWERS.filter((answer) => {
      const [from, to] = [stageNumber(stage), stageNumber(LEADS_TO[answer])];
      const ground = GROUND_NAMES.indexOf(GROUND_OF[answer]);
      return canFollow(from, to) && fitsOwnMove(from, to, ground);
    });
    expect(answersFrom(stage)).toEqual(lawful);
  });
});

describe("ANSWER_GROUNDS", () => {
  it.each(Object.entries(ANSWER_GROUNDS))(
    "lets a curator %s only on grounds the contract's rules know",
    (answer, grounds) => {
      const to = stageNumber(LEADS_TO[answer as Answer]);
      for (const ground of grounds) {
        expect(fitsOwnMove(stageNumber("Submitted"), to, GROUND_NAMES.indexOf(ground))).toBe(true);
      }
    },
  );
});

describe("isOpen", () => {
  it.each(STAGE_NAMES)("agrees with the contract on %s", (stage) => {
    expect(isOpen(stage)).toBe(isOpenOnChain(stageNumber(stage)));
  });
});
