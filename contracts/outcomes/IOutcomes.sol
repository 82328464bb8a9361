// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {OutcomeKind, Report, ReportId, ReportState, Statement} from "./OutcomeTypes.sol";

/// @title Outcomes: what an idea brought, attested by others
/// @notice The lead, payee or a credited member of an implemented idea reports cost, revenue, satisfaction or
/// efficiency. Members outside the reporter's unit, not credited and not part of the pilot, attest or dispute it. Three
/// things make a benefit: revenue, cost avoided (baseline − actual), hours saved × rate.
/// @dev Attested when as many distinct members attest as are required, disputed when as many dispute; whichever comes
/// first decides, so the others are always fewer. Periods of reports of one kind on one idea may not overlap, so
/// nothing counts twice; a disputed report frees its period, which may be reported anew. At most 32 reports of one kind
/// on one idea stand at a time. Periods begin with the pilot's start at the earliest and end with the measuring time of
/// its target, counted from the pilot's end, at the latest.
///
/// What a kind does not use must be 0: `rate` but for efficiency, the four counts but for satisfaction, and there
/// `baseline`, `target` and `actual`. Benefits: revenue `max(0, actual)`; cost `max(0, baseline − actual)`; efficiency
/// `max(0, actual) × rate / 100`, rounded down, since `actual` is hours saved × 100; satisfaction none, it is counted. A
/// benefit of 2^96 or more is refused, so that no sum can overflow.
///
/// Digest kind "outcome": the data hash is the keccak-256 of the ABI encoding of {OutcomeDecided}'s arguments but the
/// idea, in their order.
interface IOutcomes {
    /// @notice An outcome was reported.
    event OutcomeReported(
        ReportId indexed reportId,
        IdeaId indexed ideaId,
        Statement statement,
        uint128 benefit,
        uint32 unit,
        MemberId reporterId
    );

    /// @notice A member outside the reporting unit attested or disputed a report; totals afterwards.
    event OutcomeJudged(
        ReportId indexed reportId,
        MemberId indexed memberId,
        bool agrees,
        bytes32 reasonHash,
        uint16 attestations,
        uint16 disputes
    );

    /// @notice A report was decided; the idea's attested benefit afterwards.
    event OutcomeDecided(
        ReportId indexed reportId,
        IdeaId indexed ideaId,
        ReportState state,
        uint128 ideaBenefit,
        uint16 attestedReports
    );

    error Outcomes_Unknown(ReportId reportId);
    error Outcomes_NotImplemented(IdeaId ideaId);
    error Outcomes_MayNotReport(IdeaId ideaId, MemberId memberId);
    error Outcomes_BadPeriod(uint256 from, uint256 to, uint256 earliest, uint256 latest);
    error Outcomes_Overlap(IdeaId ideaId, OutcomeKind kind, uint256 coveredUntil);
    error Outcomes_TooMany(IdeaId ideaId, OutcomeKind kind, uint256 limit);
    error Outcomes_NoJudges();
    error Outcomes_BadStatement(IdeaId ideaId, OutcomeKind kind);
    error Outcomes_EvidenceMissing();
    error Outcomes_ReasonMissing();
    error Outcomes_NotOpen(ReportId reportId, ReportState state);
    error Outcomes_NotIndependent(ReportId reportId, MemberId memberId);
    error Outcomes_AlreadyJudged(ReportId reportId, MemberId memberId);

    /// @notice Reports an outcome of an implemented idea: its lead, its payee, or who is credited; no Agents.
    function reportOutcome(Statement calldata statement) external returns (ReportId reportId);

    /// @notice Attests or disputes a report, once; a dispute demands a reason. Active members, no Agents, who are neither
    /// credited, lead or payee, nor of the unit that the reporter had when reporting.
    function judgeOutcome(ReportId reportId, bool agrees, bytes32 reasonHash) external;

    /// @notice A report by number. Reverts if there is none.
    function reportOf(ReportId reportId) external view returns (Report memory);

    /// @notice What attested reports say an idea brought, in money, and how many reports that are.
    function benefitOf(IdeaId ideaId) external view returns (uint128 benefit, uint16 attestedReports);

    /// @notice How many members must attest, or dispute.
    function judgesRequired() external view returns (uint16);

    function reportCount() external view returns (uint32);
}
