// Generated from contracts/members/MemberTypes.sol, contracts/members/OfficeTypes.sol, contracts/ideas/IdeaTypes.sol, contracts/reviews/ReviewTypes.sol, contracts/voting/RoundTypes.sol, contracts/budgets/BudgetTypes.sol, contracts/pilots/PilotTypes.sol, contracts/outcomes/OutcomeTypes.sol, contracts/recognition/RecognitionTypes.sol, contracts/activities/IActivities.sol by `npm run generate`. Do not edit.

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

export const POT_KIND_NAMES = ["Outside", "Root", "Team", "Pilot", "Rewards"] as const;
export type PotKind = (typeof POT_KIND_NAMES)[number];

export const MOVE_KIND_NAMES = ["Deposit", "Surplus", "Allocation", "Reclaim", "Grant", "Payment", "Return", "RewardFunding", "Reward"] as const;
export type MoveKind = (typeof MOVE_KIND_NAMES)[number];

export const GRANT_STATE_NAMES = ["None", "Open", "Funded", "Declined", "Lapsed"] as const;
export type GrantState = (typeof GRANT_STATE_NAMES)[number];

export const PILOT_STATE_NAMES = ["None", "Planned", "Running", "TargetMet", "TargetMissed", "StoppedEarly", "Dropped"] as const;
export type PilotState = (typeof PILOT_STATE_NAMES)[number];

export const COMPARISON_NAMES = ["AtLeast", "AtMost"] as const;
export type Comparison = (typeof COMPARISON_NAMES)[number];

export const EVIDENCE_STATE_NAMES = ["Awaited", "Submitted", "Accepted", "Refused", "Contested", "Settled"] as const;
export type EvidenceState = (typeof EVIDENCE_STATE_NAMES)[number];

export const OUTCOME_KIND_NAMES = ["Cost", "Revenue", "Satisfaction", "Efficiency"] as const;
export type OutcomeKind = (typeof OUTCOME_KIND_NAMES)[number];

export const REPORT_STATE_NAMES = ["None", "Open", "Attested", "Disputed"] as const;
export type ReportState = (typeof REPORT_STATE_NAMES)[number];

export const FLAG_STATE_NAMES = ["None", "Open", "Answered", "Escalated", "Upheld", "Dismissed"] as const;
export type FlagState = (typeof FLAG_STATE_NAMES)[number];

export const BADGE_KIND_NAMES = ["Proposer", "Decider", "Approved", "Implementer", "Forecaster", "Courage", "Lead", "Founder"] as const;
export type BadgeKind = (typeof BADGE_KIND_NAMES)[number];

export const POINTS_EVENT_NAMES = ["IdeaSubmitted", "IdeaReady", "IdeaApproved", "IdeaImplemented", "IdeaBuiltOn", "IdeaFiled", "BallotCast", "ScorecardRevealed", "ForecastSkill", "PilotLed", "VerdictGiven", "OutcomeJudged", "KudosReceived", "ActivityAttended"] as const;
export type PointsEvent = (typeof POINTS_EVENT_NAMES)[number];

export const ACTIVITY_KIND_NAMES = ["Workshop", "Forum", "BetaProgramme", "AdvisoryBoard", "ReviewMeeting"] as const;
export type ActivityKind = (typeof ACTIVITY_KIND_NAMES)[number];
