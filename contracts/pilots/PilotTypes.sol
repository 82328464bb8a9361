// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TeamId} from "../budgets/BudgetTypes.sol";
import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";

/// @dev The place at which a pilot's result stands; milestones stand at 0 to 15.
uint8 constant RESULT = 255;

/// @notice How a pilot stands or ended.
enum PilotState {
    None,
    Planned,
    Running,
    TargetMet,
    TargetMissed,
    StoppedEarly,
    Dropped
}

/// @notice Which side of the target's value counts as met.
enum Comparison {
    AtLeast,
    AtMost
}

/// @notice What the pilot has to reach, registered before money moves.
/// @param value In the unit that the plan's document names; may be negative.
/// @param measureSeconds How long after implementation benefits are measured, 90 days if nothing else fits.
struct Target {
    Comparison comparison;
    int128 value;
    uint40 measureSeconds;
}

/// @notice A step of a pilot that is paid when its evidence is accepted.
struct MilestonePlan {
    uint128 amount;
    uint40 dueAt;
}

/// @notice What a lead registers.
/// @param documentHash The plan in words: metric, unit, method, risks.
/// @param payeeId Member who is paid, at whatever account is theirs then.
/// @param endsAt When the pilot ends and its result is due.
/// @param stopIfMissed Whether an idea that misses the target is Stopped (else it goes on hold).
/// @param revisitHours When an idea put on hold may be taken up again; at least 1.
/// @param milestones One to sixteen.
struct PilotPlan {
    IdeaId ideaId;
    TeamId teamId;
    MemberId payeeId;
    uint40 endsAt;
    bool stopIfMissed;
    uint16 revisitHours;
    bytes32 documentHash;
    Target target;
    MilestonePlan[] milestones;
}

/// @notice The record of one pilot.
/// @param version Of the idea's text, for which alone the plan was made.
/// @param startedAt When the money came, 0 before.
/// @param endsAt When it should end, `endedAt` when it did, 0 before.
/// @param budget Sum of its milestones.
/// @param paid Sum paid so far.
struct Pilot {
    IdeaId ideaId;
    uint16 version;
    TeamId teamId;
    MemberId leadId;
    MemberId payeeId;
    PilotState state;
    uint8 milestones;
    bool stopIfMissed;
    uint16 revisitHours;
    uint40 startedAt;
    uint40 endsAt;
    uint40 endedAt;
    uint128 budget;
    uint128 paid;
}

/// @notice How a milestone (or the result) stands.
/// @dev Awaited → Submitted → Accepted or Refused; from both of them, within the window, → Contested → Accepted or
/// Refused for good. Refused, once its window is over → Submitted, with new evidence, which can be contested anew.
/// Accepted, once its window is over → Settled: paid. A result is never Settled; it ends the pilot.
enum EvidenceState {
    Awaited,
    Submitted,
    Accepted,
    Refused,
    Contested,
    Settled
}

/// @notice The record of one milestone, or of the result at place {RESULT}.
/// @param amount Planned; what is paid is `amount × qualityBps / 10,000`, rounded down. 0 for the result.
/// @param dueAt When the lead promised it; no rule hangs on it. For the result: the end of the pilot.
/// @param verifierId Who gave the newest verdict.
/// @param judgedAt When; the challenge window runs from here.
/// @param contested Whether the first verdict on this evidence was contested; a second one is final.
/// @param actual For the result: the measured value.
struct Milestone {
    uint128 amount;
    uint40 dueAt;
    EvidenceState state;
    uint16 qualityBps;
    MemberId verifierId;
    uint40 judgedAt;
    bool contested;
    int128 actual;
    bytes32 evidenceHash;
}
