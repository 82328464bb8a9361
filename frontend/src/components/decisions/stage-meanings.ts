import type { Stage } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a stage means for the people behind an idea, in a sentence. */
export const stageMeanings: Record<Stage, MessageDescriptor> = {
  None: msg`The idea does not exist yet.`,
  Submitted: msg`Handed in, waiting for an answer.`,
  InReview: msg`Being judged. Its text is frozen.`,
  Ready: msg`Good enough to be put to the vote, or to be funded by a team.`,
  InBallot: msg`Members are voting on it. It cannot be edited any more.`,
  Approved: msg`Members approved it.`,
  InPilot: msg`Being tried out.`,
  Implemented: msg`Done, its target was met.`,
  OnHold: msg`Good, but not now. It has a date on which it may be taken up again.`,
  Rejected: msg`Refused, with a reason. The author may appeal once.`,
  Stopped: msg`Ended after its approval, with a reason.`,
  Merged: msg`Lives on in another idea, which shares its credit.`,
  Withdrawn: msg`Taken back by its author.`,
};
