import type { Ground } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** Why a stage changed, in a few words. The reason document says more. */
export const groundWords: Record<Ground, MessageDescriptor> = {
  None: msg`No ground given`,
  Submission: msg`Handed in`,
  Revision: msg`New version, to be judged afresh`,
  Withdrawal: msg`Taken back by the author`,
  Appeal: msg`The author asked for a second look`,
  Revisit: msg`Its date on hold has come`,
  ReviewOpened: msg`Its review has begun`,
  MeetsGate: msg`Good enough to go on`,
  BelowGate: msg`Not good enough to go on`,
  Unreviewed: msg`Nobody judged it in time, so it goes on`,
  NotNow: msg`Good, but not at this time`,
  OutOfScope: msg`Not what we are here for`,
  Infeasible: msg`Cannot be done`,
  Unsafe: msg`Would put people at risk`,
  TooCostly: msg`Costs more than it can bring`,
  Duplicate: msg`Says what another idea already says`,
  BallotOpened: msg`Put to the vote`,
  BallotPassed: msg`The vote approved it`,
  BallotFailed: msg`The vote refused it`,
  QuorumMissed: msg`Too few took part in the vote`,
  MembersRefused: msg`More members were against it than for it`,
  TeamFunded: msg`A team pays for it`,
  TargetMet: msg`The pilot met its target`,
  TargetMissed: msg`The pilot missed its target`,
  StoppedEarly: msg`Stopped early, in good time`,
};
