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
/// @dev Verifiers hold the office of Verifier ({IOffices}). A contested verdict needs a second verifier, who is neither
/// the first nor the one who contested, and whose word is final; the window runs again after it, for flags alone. The
/// quality factor of a verdict pays part of a milestone. Each milestone is paid at most once, to the planned payee at the
/// account that is theirs then. Nothing here can be paused, and no payment stands between a pilot and its end: neither a
/// flag, nor a paused treasury, nor a payee who cannot be paid.
///
/// What ends with a pilot, and what does not: no new evidence is taken. What was handed in for a milestone before can
/// still be judged for thirty days (a contested verdict for thirty days from when it was contested, if that is later),
/// contested within its window, and paid. Until then the money for it stays in the pilot's pot: the whole amount while a
/// verdict is awaited or can be contested, then what is due if it was accepted, without limit of time, or nothing.
/// Everything else returns to the team at the end, and the rest by {returnRest} as soon as it is free. So nothing that
/// was accepted is ever lost to the payee, and no money is ever stuck.
///
/// References of moved money: pilot × 256 + place for a payment, pilot × 256 + 255 for what returns. Digest kind
/// "verdict": the data hash is the keccak-256 of `abi.encode(pilotId, place, evidenceHash, accepted, qualityBps,
/// reasonHash, verifierId)`.
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
    /// @param actual What was measured, if its result was accepted and concluded, else 0.
    /// @param returned What went back to the team.
    /// @param reserved What stays in the pot for milestones that may still be paid.
    /// @param actorId Who stopped or dropped it, 0 if it ended by rule.
    event PilotEnded(
        PilotId indexed pilotId,
        IdeaId indexed ideaId,
        PilotState state,
        int128 actual,
        uint128 paid,
        uint128 returned,
        uint128 reserved,
        bytes32 reasonHash,
        MemberId actorId
    );

    /// @notice Money that an ended pilot had kept for milestones went back to the team; what stays afterwards.
    event RestReturned(PilotId indexed pilotId, TeamId indexed teamId, uint128 returned, uint128 reserved);

    error Pilots_Unknown(PilotId pilotId);
    error Pilots_DocumentMissing();
    error Pilots_BadPlan(uint256 milestones, uint256 budget, uint256 endsAt);
    error Pilots_BadMilestone(uint256 place, uint256 amount, uint256 dueAt);
    error Pilots_BadTarget(uint256 measureSeconds);
    error Pilots_RevisitMissing();
    error Pilots_UnknownTeam(TeamId teamId);
    error Pilots_IdeaNotReady(IdeaId ideaId);
    error Pilots_VersionChanged(IdeaId ideaId, uint16 planned, uint16 current);
    error Pilots_TooLate(PilotId pilotId, uint256 endsAt);
    error Pilots_NotFunded(PilotId pilotId, uint256 balance, uint256 budget);
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
    error Pilots_OwnContest(PilotId pilotId, uint8 place, MemberId memberId);
    error Pilots_BadQuality(uint16 qualityBps);
    error Pilots_NotContestable(PilotId pilotId, uint8 place);
    error Pilots_NotReleasable(PilotId pilotId, uint8 place);
    error Pilots_WindowOpen(PilotId pilotId, uint8 place, uint256 until);
    error Pilots_Flagged(IdeaId ideaId, uint256 openFlags);
    error Pilots_StillRunning(PilotId pilotId, uint256 until);
    error Pilots_ResultAccepted(PilotId pilotId);
    error Pilots_NothingToReturn(PilotId pilotId, uint256 reserved);

    /// @notice Registers a plan; the caller leads. Active members that are no Agents, the payee too; the idea is Ready or
    /// Approved, and the plan is for this version of its text. The plan ends within two years, its milestones are due
    /// before, and benefits are measured for at most two years.
    function planPilot(PilotPlan calldata plan) external returns (PilotId pilotId);

    /// @notice Takes back a plan that nobody funded. The lead only.
    function dropPlan(PilotId pilotId) external;

    /// @notice Starts a planned pilot whose money is in its pot, before its planned end. The idea must still be Ready or
    /// Approved, with the text that the plan was made for. Restricted to modules (grants).
    function startPilot(PilotId pilotId, MemberId actorId) external;

    /// @notice Hands in evidence for a milestone, again once a refusal's window is over. The lead only, while the pilot
    /// runs.
    function submitEvidence(PilotId pilotId, uint8 place, bytes32 evidenceHash) external;

    /// @notice Hands in the pilot's result, again once a refusal's window is over. The lead only, while the pilot runs.
    function submitResult(PilotId pilotId, int128 actual, bytes32 evidenceHash) external;

    /// @notice Judges the evidence named. Independent verifiers only: neither lead, payee or credited, nor of the unit of
    /// one of them.
    /// @param qualityBps Share of the milestone that is due if accepted, 1 to 10,000; 10,000 for the result; 0 if
    /// refused.
    /// @param reasonHash Demanded unless it is accepted in full.
    function judge(
        PilotId pilotId,
        uint8 place,
        bytes32 evidenceHash,
        bool accepted,
        uint16 qualityBps,
        bytes32 reasonHash
    ) external;

    /// @notice Contests the first verdict on a piece of evidence, once, within the challenge window; a second verifier
    /// then decides. Active members that are no Agents; the reason is demanded.
    function contest(PilotId pilotId, uint8 place, bytes32 reasonHash) external;

    /// @notice Has an accepted milestone paid once the window is over, after the pilot's end too. Open to all. An open
    /// flag on the idea blocks it.
    function release(PilotId pilotId, uint8 place) external;

    /// @notice Ends a pilot whose result was accepted and whose window is over: met → Implemented; missed → OnHold or
    /// Stopped as planned. What is not reserved for milestones returns to the team. Open to all. An open flag blocks it.
    function conclude(PilotId pilotId) external;

    /// @notice Ends a pilot without an accepted result thirty days after its end, as missed. Open to all. It waits for
    /// the window of a refused result, and thirty days for the answer to a contested one.
    function expire(PilotId pilotId) external;

    /// @notice Ends a pilot early, a good outcome too. The lead or the curator; the reason is demanded. Not once
    /// a result was accepted: then the result decides. No flag blocks it.
    function stopEarly(PilotId pilotId, bytes32 reasonHash) external;

    /// @notice Returns to the team what an ended pilot's pot holds and no milestone needs any more. Open to all.
    function returnRest(PilotId pilotId) external;

    /// @notice A pilot by number. Reverts if there is none.
    function pilotOf(PilotId pilotId) external view returns (Pilot memory);

    /// @notice What the pilot has to reach.
    function targetOf(PilotId pilotId) external view returns (Target memory);

    /// @notice A milestone, or the result at place 255.
    function milestoneOf(PilotId pilotId, uint8 place) external view returns (Milestone memory);

    /// @notice The pilot that was last started for an idea, 0 if none.
    function latestPilotOf(IdeaId ideaId) external view returns (PilotId);

    /// @notice How long a verdict may be contested.
    function challengeSeconds() external view returns (uint32);

    /// @notice What an ended pilot's pot must hold for milestones that may still be paid, 0 before the end.
    function reservedOf(PilotId pilotId) external view returns (uint128);

    function pilotCount() external view returns (uint32);
}
