// Generated from contracts/members/MemberTypes.sol, contracts/members/OfficeTypes.sol, contracts/ideas/IdeaTypes.sol, contracts/reviews/ReviewTypes.sol, contracts/voting/RoundTypes.sol by `npm run generate`. Do not edit.

export const SOURCE_NAMES = ["Employee", "Customer", "Partner", "Supplier", "Community", "Agent"] as const;
export type Source = (typeof SOURCE_NAMES)[number];

export const STATUS_NAMES = ["None", "Active", "Suspended", "Ended", "Moved"] as const;
export type Status = (typeof STATUS_NAMES)[number];

export const DOOR_NAMES = ["Admission", "Invitation", "OpenDoor"] as const;
export type Door = (typeof DOOR_NAMES)[number];

export const OFFICE_NAMES = ["Verifier", "Auditor", "Advisor"] as const;
export type Office = (typeof OFFICE_NAMES)[number];

export const STAGE_NAMES = ["None", "Submitted", "InReview", "Ready", "InBallot", "Approved", "InPilot", "Implemented", "OnHold", "Rejected", "Stopped", "Merged", "Withdrawn"] as const;
export type Stage = (typeof STAGE_NAMES)[number];

export const GROUND_NAMES = ["None", "Submission", "Revision", "Withdrawal", "Appeal", "Revisit", "ReviewOpened", "MeetsGate", "BelowGate", "Unreviewed", "NotNow", "OutOfScope", "Infeasible", "Unsafe", "TooCostly", "Duplicate", "BallotOpened", "BallotPassed", "BallotFailed", "QuorumMissed", "MembersRefused", "TeamFunded", "TargetMet", "TargetMissed", "StoppedEarly"] as const;
export type Ground = (typeof GROUND_NAMES)[number];

export const CHANNEL_NAMES = ["App", "SuggestionBox", "Poll", "Meeting", "Email", "Conversation", "Outreach"] as const;
export type Channel = (typeof CHANNEL_NAMES)[number];

export const REVIEW_RESULT_NAMES = ["Open", "Ready", "OnHold", "Rejected", "Unreviewed", "Void"] as const;
export type ReviewResult = (typeof REVIEW_RESULT_NAMES)[number];

export const CHOICE_NAMES = ["None", "For", "Against", "Abstain"] as const;
export type Choice = (typeof CHOICE_NAMES)[number];

export const REFUSAL_NAMES = ["None", "AlreadyVoted", "Empty", "UnknownEntry", "Recused", "NoVotes", "BadSignature"] as const;
export type Refusal = (typeof REFUSAL_NAMES)[number];

export const OUTCOME_NAMES = ["Approved", "VotedDown", "QuorumMissed", "MembersRefused", "MembersRefusedAgain"] as const;
export type Outcome = (typeof OUTCOME_NAMES)[number];
