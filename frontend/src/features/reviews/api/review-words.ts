import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Conflict } from "@/features/reviews/api/conflict.ts";
import type { ReviewTimes } from "@/features/reviews/api/review-phase.ts";
import type { Criterion, Score } from "@/features/reviews/api/review-types.ts";

/** The criteria by name. */
export const criterionWords: Record<Criterion, MessageDescriptor> = {
  feasibility: msg`Feasibility`,
  impact: msg`Impact`,
  alignment: msg`Alignment`,
};

/** What a criterion asks. */
export const criterionQuestions: Record<Criterion, MessageDescriptor> = {
  feasibility: msg`Can we do it, with the people, the time and the means we have?`,
  impact: msg`How much would it change, if it worked?`,
  alignment: msg`Does it fit what we are here for, and how we want to work?`,
};

/** What each score of a criterion means. */
export const scoreWords: Record<Criterion, Record<Score, MessageDescriptor>> = {
  feasibility: {
    1: msg`Cannot be done as things are`,
    2: msg`Only if much else changed first`,
    3: msg`With some effort, and open questions`,
    4: msg`With what we have, in good time`,
    5: msg`Could begin tomorrow`,
  },
  impact: {
    1: msg`Hardly anyone would notice`,
    2: msg`A little, for a few`,
    3: msg`Clearly, for some`,
    4: msg`A lot, or for many`,
    5: msg`It would change how well we do`,
  },
  alignment: {
    1: msg`Against what we stand for`,
    2: msg`Beside the point`,
    3: msg`Does not contradict it`,
    4: msg`Fits well`,
    5: msg`Is exactly what we are here for`,
  },
};

/** How a review stands or ended, in a few words. */
export const resultWords: Record<ReviewTimes["result"], MessageDescriptor> = {
  Open: msg`Under way`,
  Ready: msg`Good enough to go on`,
  OnHold: msg`Good, but not yet`,
  Rejected: msg`Not good enough`,
  Unreviewed: msg`Too few took part`,
  Void: msg`Without a result`,
};

/** The same, in a sentence. */
export const resultMeanings: Record<ReviewTimes["result"], MessageDescriptor> = {
  Open: msg`Members are judging it.`,
  Ready: msg`Its score reached the mark, so the idea went on.`,
  OnHold: msg`Its score was too low to go on and too good to refuse, so the idea waits.`,
  Rejected: msg`Its score was too low, so the idea was refused. The author may appeal once.`,
  Unreviewed: msg`A review that too few take part in stops nobody: the idea went on, marked as unreviewed.`,
  Void: msg`The version it judged no longer stood for judgement when it ended, so nothing was decided.`,
};

/** Why somebody may not judge an idea, as the button says it. */
export const conflictWords: Record<Conflict, MessageDescriptor> = {
  credited: msg`You are credited for this idea, so others score it`,
  sameUnit: msg`Somebody of your unit is credited, so others score it`,
  agent: msg`Scorecards are for people`,
};
