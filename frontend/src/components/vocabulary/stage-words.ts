import type { Stage } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Where an idea stands, in a word or two. */
export const stageWords: Record<Stage, MessageDescriptor> = {
  None: msg`Not handed in`,
  Submitted: msg`Submitted`,
  InReview: msg`In review`,
  Ready: msg`Ready`,
  InBallot: msg`On the ballot`,
  Approved: msg`Approved`,
  InPilot: msg`In pilot`,
  Implemented: msg`Implemented`,
  OnHold: msg`On hold`,
  Rejected: msg`Rejected`,
  Stopped: msg`Stopped`,
  Merged: msg`Merged`,
  Withdrawn: msg`Withdrawn`,
};
