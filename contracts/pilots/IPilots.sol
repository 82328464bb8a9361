// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId, TeamId} from "../budgets/BudgetTypes.sol";
import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {Milestone, MilestonePlan, Pilot, PilotPlan, PilotState, Target} from "./PilotTypes.sol";

/// @title Pilots: trying an idea out, step by step
/// @notice A lead registers a plan with its target before any money moves; a team's grant starts it. Evidence goes in;
/// a verifier who is neither credited, lead, payee nor of their units gives a verdict that names the evidence it judged;
/// after the challenge window anyone has the milestone paid, unless a flag on the idea is open. At the end the measured
/// result meets the target or not, by rule, and what is left returns to the team.
/// @dev Verifiers hold the office of Verifier ({IOffices}). A contested verdict needs a second verifier, whose word is
/// final. The quality factor of a verdict pays part of a milestone. Each milestone is paid at most once, to the planned
/// payee at the account that is theirs then. Closing and stopping can never be paused.
interface IPilots {
    /// @notice A lead registered a plan for one version of an idea.
    event PilotPlanned(
        PilotId indexed pilotId,
        IdeaId indexed ideaId,
        TeamId indexed teamId,
        MemberId leadId,
        MemberId payeeId,
        uint16 version,
        uint40 endsAt,
        bool stopIfMissed,
        uint16 revisitHours,
        bytes32 documentHash,
        Target target,
        MilestonePlan[] milestones,
        uint128 budget
    );

    /// @notice Money is in the pilot's pot; the idea is InPilot.
    event PilotStarted(PilotId indexed pilotId, IdeaId indexed ideaId, TeamId indexed teamId, uint128 budget);

    /// @notice The lead handed in evidence for a milestone, or the result (place 255) with what was measured.
    event EvidenceSubmitted(
        PilotId indexed pilotId,
        uint8 indexed place,
        bytes32 evidenceHash,
        int128 actual,
        MemberId actorId
    );

    /// @notice A verifier judged that evidence. `isFinal`: it answers a contested verdict.
    event VerdictGiven(
        PilotId indexed pilotId,
        uint8 indexed place,
        bytes32 evidenceHash,
        bool accepted,
        uint16 qualityBps,
        bytes32 reasonHash,
        bool isFinal,
        MemberId verifierId
    );

    /// @notice A member contested a verdict within its window.
    event VerdictContested(PilotId indexed pilotId, uint8 indexed place, bytes32 reasonHash, MemberId actorId);

    /// @notice A milestone was paid; totals afterwards.
    event MilestonePaid(
        PilotId indexed pilotId,
        uint8 indexed place,
        MemberId indexed payeeId,
        address account,
        uint128 amount,
        uint128 paid
    );

    /// @notice A pilot ended. The idea's reason hash is `reasonHash` if given, else the keccak-256 of
    /// `abi.encode(pilotId, ideaId, state, actual, target, paid, returned)`.
    /// @param actual What was measured, 0 if nothing was.
    /// @param returned What went back to the team.
    event PilotEnded(
        PilotId indexed pilotId,
        IdeaId indexed ideaId,
        PilotState state,
        int128 actual,
        uint128 paid,
        uint128 returned,
        bytes32 reasonHash,
        MemberId actorId
    );

    error Pilots_Unknown(PilotId pilotId);
    error Pilots_DocumentMissing();
    error Pilots_BadPlan(uint256 milestones, uint256 budget, uint256 endsAt);
    error Pilots_BadMilestone(uint256 place, uint256 amount, uint256 dueAt);
    error Pilots_UnknownTeam(TeamId teamId);
    error Pilots_IdeaNotReady(IdeaId ideaId);
    error Pilots_VersionChanged(IdeaId ideaId, uint16 planned, uint16 current);
    error Pilots_WrongState(PilotId pilotId, PilotState state);
    error Pilots_NotLead(PilotId pilotId, MemberId memberId);
    error Pilots_UnknownPlace(PilotId pilotId, uint8 place);
    error Pilots_EvidenceMissing();
    error Pilots_ReasonMissing();
    error Pilots_NotAwaited(PilotId pilotId, uint8 place);
    error Pilots_NothingToJudge(PilotId pilotId, uint8 place);
    error Pilots_OtherEvidence(PilotId pilotId, uint8 place, bytes32 submitted, bytes32 judged);
    error Pilots_NotVerifier(MemberId memberId);
    error Pilots_NotIndependent(PilotId pilotId, MemberId memberId);
    error Pilots_SameVerifier(PilotId pilotId, uint8 place, MemberId memberId);
    error Pilots_BadQuality(uint16 qualityBps);
    error Pilots_NotContestable(PilotId pilotId, uint8 place);
    error Pilots_NotReleasable(PilotId pilotId, uint8 place);
    error Pilots_WindowOpen(PilotId pilotId, uint8 place, uint256 until);
    error Pilots_Flagged(IdeaId ideaId, uint256 openFlags);
    error Pilots_StillRunning(PilotId pilotId, uint256 until);

    /// @notice Registers a plan. Active members that are no Agents; the idea is Ready or Approved.
    function planPilot(PilotPlan calldata plan) external returns (PilotId pilotId);

    /// @notice Takes back a plan that nobody funded. The lead only.
    function dropPlan(PilotId pilotId) external;

    /// @notice Starts a planned pilot whose money is in its pot. Restricted to modules (grants).
    function startPilot(PilotId pilotId, MemberId actorId) external;

    /// @notice Hands in evidence for a milestone, again after a refusal. The lead only, while the pilot runs.
    function submitEvidence(PilotId pilotId, uint8 place, bytes32 evidenceHash) external;

    /// @notice Hands in the pilot's result. The lead only.
    function submitResult(PilotId pilotId, int128 actual, bytes32 evidenceHash) external;

    /// @notice Judges the evidence named. Independent verifiers only.
    /// @param qualityBps Share of the milestone that is due if accepted, 1 to 10,000; 10,000 for the result; 0 if
    /// refused.
    function judge(
        PilotId pilotId,
        uint8 place,
        bytes32 evidenceHash,
        bool accepted,
        uint16 qualityBps,
        bytes32 reasonHash
    ) external;

    /// @notice Contests a first verdict within the challenge window; a second verifier then decides. Active members.
    function contest(PilotId pilotId, uint8 place, bytes32 reasonHash) external;

    /// @notice Has an accepted milestone paid once the window is over. Open to all.
    function release(PilotId pilotId, uint8 place) external;

    /// @notice Ends a pilot whose result was accepted and whose window is over: met → Implemented; missed → OnHold or
    /// Stopped as planned. What is left returns to the team. Open to all. An open flag blocks it.
    function conclude(PilotId pilotId) external;

    /// @notice Ends a pilot without an accepted result thirty days after its end, as missed. Open to all.
    function expire(PilotId pilotId) external;

    /// @notice Ends a pilot early, a good outcome too. The lead or the curator; the reason is demanded.
    function stopEarly(PilotId pilotId, bytes32 reasonHash) external;

    /// @notice A pilot by number. Reverts if there is none.
    function pilotOf(PilotId pilotId) external view returns (Pilot memory);

    function targetOf(PilotId pilotId) external view returns (Target memory);

    /// @notice A milestone, or the result at place 255.
    function milestoneOf(PilotId pilotId, uint8 place) external view returns (Milestone memory);

    /// @notice The pilot that was last started for an idea, 0 if none.
    function latestPilotOf(IdeaId ideaId) external view returns (PilotId);

    /// @notice How long a verdict may be contested.
    function challengeSeconds() external view returns (uint32);

    function pilotCount() external view returns (uint32);
}
