import type { ActivityKind, Ground, Stage } from "@engine/protocol/enums";

/** Where an idea stands, for people who read a feed. */
export const STAGE_WORDS: Record<Stage, string> = {
  None: "not handed in",
  Submitted: "submitted",
  InReview: "in review",
  Ready: "ready for a ballot",
  InBallot: "on the ballot",
  Approved: "approved",
  InPilot: "in pilot",
  Implemented: "implemented",
  OnHold: "on hold",
  Rejected: "rejected",
  Stopped: "stopped",
  Merged: "merged into another idea",
  Withdrawn: "withdrawn",
};

/** Why, in a sentence. */
export const GROUND_WORDS: Record<Ground, string> = {
  None: "No ground was given.",
  Submission: "It was handed in.",
  Revision: "Its author wrote a new version, which is judged afresh.",
  Withdrawal: "Its author took it back.",
  Appeal: "Its author asked for a second look.",
  Revisit: "The date until which it was on hold has come.",
  ReviewOpened: "Its review has begun.",
  MeetsGate: "The reviewers found it good enough to go on.",
  BelowGate: "The reviewers did not find it good enough to go on.",
  Unreviewed: "Nobody judged it in time, so it goes on.",
  NotNow: "It is good, but not at this time.",
  OutOfScope: "It is not what the organisation is here for.",
  Infeasible: "It cannot be done.",
  Unsafe: "It would put people at risk.",
  TooCostly: "It would cost more than it can bring.",
  Duplicate: "Another idea says the same.",
  BallotOpened: "It was put to the vote.",
  BallotPassed: "The ballot approved it.",
  BallotFailed: "The ballot refused it.",
  QuorumMissed: "Too few took part in the ballot.",
  MembersRefused: "In the ballot more members were against it than for it.",
  TeamFunded: "A team pays for trying it out.",
  TargetMet: "Its pilot met the target.",
  TargetMissed: "Its pilot missed the target.",
  StoppedEarly: "Its pilot was stopped early, before more was spent.",
};

/** What kind of gathering an activity is. */
export const ACTIVITY_WORDS: Record<ActivityKind, string> = {
  Workshop: "Workshop",
  Forum: "Forum",
  BetaProgramme: "Beta programme",
  AdvisoryBoard: "Advisory board",
  ReviewMeeting: "Review meeting",
};
