// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";

/// @notice Number of an idea: 1, 2, 3 … in order of submission. 0 means "no idea".
type IdeaId is uint32;

/// @notice Number of a challenge. 0 is the always-open idea box.
type ChallengeId is uint32;

/// @notice Where an idea stands. See {Stages} for the lawful changes.
enum Stage {
    None,
    Submitted,
    InReview,
    Ready,
    InBallot,
    Approved,
    InPilot,
    Implemented,
    OnHold,
    Rejected,
    Stopped,
    Merged,
    Withdrawn
}

/// @notice Why a stage changed, in one word; the reason document says more.
enum Ground {
    None,
    Submission,
    Revision,
    Withdrawal,
    Appeal,
    Revisit,
    ReviewOpened,
    MeetsGate,
    BelowGate,
    Unreviewed,
    NotNow,
    OutOfScope,
    Infeasible,
    Unsafe,
    TooCostly,
    Duplicate,
    BallotOpened,
    BallotPassed,
    BallotFailed,
    QuorumMissed,
    MembersRefused,
    TeamFunded,
    TargetMet,
    TargetMissed,
    StoppedEarly
}

/// @notice How an idea reached us.
enum Channel {
    App,
    SuggestionBox,
    Poll,
    Meeting,
    Email,
    Conversation,
    Outreach
}

/// @notice The record of one idea, one storage slot.
/// @param records Entries in the audit digest so far; the next one's sequence number.
/// @param revisitAt When an idea on hold may be taken up again by anyone; 0 if not on hold.
struct Idea {
    MemberId authorId;
    ChallengeId challengeId;
    uint16 version;
    uint16 records;
    Stage stage;
    Channel channel;
    bool appealed;
    uint40 submittedAt;
    uint40 stageSince;
    uint40 revisitAt;
}

/// @notice What an author hands in.
/// @param contentHash sha-256 of the document's exact bytes.
/// @param parents Ideas this one builds on, at most four.
struct Submission {
    ChallengeId challengeId;
    Channel channel;
    bytes32 contentHash;
    IdeaId[] parents;
}

/// @notice One member's share of an idea's credit, in basis points.
struct CreditShare {
    MemberId memberId;
    uint16 shareBps;
}

/// @notice A stage change asked for by a module that has decided something.
/// @param causeId What decided it, by the module's own numbering (a round, a pilot), 0 if nothing did.
/// @param actorId Member who caused it, 0 if it happened by rule.
struct Transition {
    IdeaId ideaId;
    Stage to;
    Ground ground;
    bytes32 reasonHash;
    uint40 revisitAt;
    uint32 causeId;
    MemberId actorId;
}

/// @notice A question put to people, for a time.
/// @param audience Sources invited to answer: bit `1 << source` for each.
/// @param rubricId How answers are judged, 0 for the organisation's default.
/// @param teamId Team that answers for it, 0 if none.
struct Challenge {
    uint40 opensAt;
    uint40 closesAt;
    uint8 audience;
    uint32 rubricId;
    uint32 teamId;
}
