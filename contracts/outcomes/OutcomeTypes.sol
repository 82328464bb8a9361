// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";

/// @notice Number of an outcome report: 1, 2, 3 … in order of reporting.
type ReportId is uint32;

/// @notice Number of a flag: 1, 2, 3 … in order of raising.
type FlagId is uint32;

/// @notice What a report measures.
enum OutcomeKind {
    Cost,
    Revenue,
    Satisfaction,
    Efficiency
}

/// @notice How a report stands.
enum ReportState {
    None,
    Open,
    Attested,
    Disputed
}

/// @notice What is known of the flags on an idea; one slot.
/// @param open How many are neither upheld nor dismissed.
/// @param leadId Who leads the pilot that was last started for it, and who is paid by it; 0 if none was.
struct IdeaFlags {
    uint16 open;
    MemberId leadId;
    MemberId payeeId;
}

/// @notice What a reporter states. Money is in the settlement token's smallest unit. What a kind does not use is 0.
/// @param from The period measured, `from` included and `to` not; `to` is now at the latest.
/// @param baseline Before: cost, revenue, or hours × 100; 0 for satisfaction.
/// @param target What was aimed at, in the same unit; 0 for satisfaction.
/// @param actual What was measured, in the same unit (for efficiency the hours saved × 100); 0 for satisfaction.
/// @param rate Efficiency alone: money for an hour, fixed before the pilot.
/// @param positiveBefore Satisfaction alone: satisfied among those asked, before and after.
struct Statement {
    IdeaId ideaId;
    OutcomeKind kind;
    uint40 from;
    uint40 to;
    int128 baseline;
    int128 target;
    int128 actual;
    uint96 rate;
    uint32 positiveBefore;
    uint32 askedBefore;
    uint32 positiveAfter;
    uint32 askedAfter;
    bytes32 evidenceHash;
}

/// @notice The record of one report; two slots.
/// @param unit Unit of the reporter when reporting; its members may not attest.
/// @param benefit What it adds to the idea's benefit once attested.
struct Report {
    IdeaId ideaId;
    OutcomeKind kind;
    ReportState state;
    MemberId reporterId;
    uint32 unit;
    uint16 attestations;
    uint16 disputes;
    uint40 from;
    uint40 to;
    uint128 benefit;
}

/// @notice How a flag stands.
enum FlagState {
    None,
    Open,
    Answered,
    Escalated,
    Upheld,
    Dismissed
}

/// @notice The record of one flag; one slot.
/// @param dueAt Until when it must be answered (or, once answered, resolved); afterwards anyone escalates it.
struct Flag {
    IdeaId ideaId;
    MemberId raisedById;
    MemberId answeredById;
    FlagState state;
    uint40 dueAt;
}
