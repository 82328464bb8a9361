import { STAGE_NAMES, type Stage } from "@engine/protocol/enums";
import { isObject, isOneOf, isText, isWhole } from "@/lib/check.ts";
import { isUnfinished, usePendingPatches, usePendingRecords } from "@/lib/transactions/pending.ts";

/** What a transaction on its way will change of an idea. */
export interface IdeaPatch {
  kind: "idea";
  number: number;
  stage: Stage;
}

const isIdeaPatch = isObject({ kind: isOneOf(["idea"]), number: isWhole(1), stage: isOneOf(STAGE_NAMES) });

/** The stage that an idea is about to enter by one's own doing; undefined if nothing is on its way. */
export function usePendingStage(number: number): Stage | undefined {
  const patches = usePendingRecords()
    .filter(isUnfinished)
    .map(({ patch }) => patch)
    .filter(isIdeaPatch);
  return patches.findLast((patch) => patch.number === number)?.stage;
}

const isNewIdea = isObject({ kind: isOneOf(["newIdea"]), title: isText(200) });

/** Ideas of one's own that were signed but are in no list yet. */
export function usePendingIdeas(): { id: string; title: string }[] {
  return usePendingPatches("submit-idea", isNewIdea).map(({ record, patch }) => ({
    id: record.id,
    title: patch.title,
  }));
}
