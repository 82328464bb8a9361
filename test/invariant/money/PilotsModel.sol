// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IdeaId, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {
    Comparison,
    EvidenceState,
    Milestone,
    Pilot,
    PilotState,
    RESULT
} from "../../../contracts/pilots/PilotTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Seats} from "./Seats.sol";

/// @notice What each pilot and each step of it ought to be.
abstract contract PilotsModel is Seats {
    uint256 internal constant JUDGING_TIME = 30 days;

    struct GhostStep {
        EvidenceState state;
        uint16 qualityBps;
        uint32 verifier;
        uint32 contester;
        uint40 judgedAt;
        uint40 contestedAt;
        uint128 amount;
        int128 actual;
        bytes32 evidence;
    }

    struct GhostPilot {
        uint32 idea;
        uint32 team;
        uint32 lead;
        uint32 payee;
        uint16 version;
        uint16 revisitHours;
        uint8 milestones;
        PilotState state;
        bool stopIfMissed;
        uint40 startedAt;
        uint40 endsAt;
        uint40 endedAt;
        Comparison comparison;
        int128 target;
        uint40 measureSeconds;
        uint128 budget;
        uint256 granted;
        uint256 paid;
        uint256 returned;
        mapping(uint8 place => GhostStep) steps;
    }

    mapping(uint32 => GhostPilot) internal ghostPilots;
    mapping(uint32 ideaId => uint32) internal latestPilot;
    mapping(uint32 ideaId => uint256) internal openFlags;

    /// @notice I8: of every pilot, all that was granted was paid, was returned or is in its pot; and what is promised
    /// for milestones is there.
    function checkSomePilot(uint256 seed) external view {
        equal(pilots.pilotCount(), pilotCount, "pilots");
        if (pilotCount != 0) _checkPilot(uint32(seed % pilotCount) + 1);
    }

    function checkAllPilots() external view {
        for (uint32 id = 1; id <= pilotCount; ++id) _checkPilot(id);
        for (uint32 id = 1; id <= ideaCount; ++id) {
            equal(PilotId.unwrap(pilots.latestPilotOf(IdeaId.wrap(id))), latestPilot[id], "latest pilot");
        }
    }

    function _checkPilot(uint32 id) private view {
        GhostPilot storage ghost = ghostPilots[id];
        Pilot memory pilot = pilots.pilotOf(PilotId.wrap(id));
        check(pilot.state == ghost.state, "pilot's state");
        equal(pilot.budget, ghost.budget, "budget");
        equal(pilot.paid, ghost.paid, "I8: paid");
        equal(pilot.startedAt, ghost.startedAt, "started");
        equal(pilot.endedAt, ghost.endedAt, "ended");
        uint256 pot = pots[_pilotPot(id)];
        equal(ghost.paid + ghost.returned + pot, ghost.granted, "I8: paid, returned and left are what was granted");
        uint256 unpaid;
        for (uint8 place = 0; place < ghost.milestones; ++place) {
            _checkStep(id, place);
            if (ghost.steps[place].state != EvidenceState.Settled) unpaid += ghost.steps[place].amount;
        }
        _checkStep(id, RESULT);
        if (ghost.state == PilotState.Running) check(unpaid <= pot, "committed beyond the pot");
        uint256 reserved = pilots.reservedOf(PilotId.wrap(id));
        equal(reserved, ghost.endedAt == 0 ? 0 : _reserved(id), "reserved");
        check(reserved <= pot, "reserved beyond the pot");
    }

    function _checkStep(uint32 id, uint8 place) private view {
        GhostStep storage ghost = ghostPilots[id].steps[place];
        Milestone memory step = pilots.milestoneOf(PilotId.wrap(id), place);
        check(step.state == ghost.state, "state of a step");
        equal(step.qualityBps, ghost.qualityBps, "quality");
        equal(MemberId.unwrap(step.verifierId), ghost.verifier, "verifier");
        equal(step.judgedAt, ghost.judgedAt, "judged");
        check(step.contested == (ghost.contestedAt != 0), "contested");
        check(step.evidenceHash == ghost.evidence, "evidence");
    }

    /// @dev What stays in the pot of an ended pilot.
    function _reserved(uint32 id) internal view returns (uint256 reserved) {
        GhostPilot storage ghost = ghostPilots[id];
        for (uint8 place = 0; place < ghost.milestones; ++place) {
            GhostStep storage step = ghost.steps[place];
            if (_inWindow(step) || _awaitsVerdict(ghost, step)) reserved += step.amount;
            else if (step.state == EvidenceState.Accepted) reserved += _due(step);
        }
    }

    function _due(GhostStep storage step) internal view returns (uint256) {
        return (uint256(step.amount) * step.qualityBps) / 10_000;
    }

    function _inWindow(GhostStep storage step) internal view returns (bool) {
        bool judged = step.state == EvidenceState.Accepted || step.state == EvidenceState.Refused;
        return judged && block.timestamp <= uint256(step.judgedAt) + CHALLENGE_SECONDS;
    }

    /// @dev Thirty days after the pilot's end, or after the contest if that is later.
    function _awaitsVerdict(GhostPilot storage ghost, GhostStep storage step) internal view returns (bool) {
        if (step.state == EvidenceState.Submitted) {
            return ghost.endedAt == 0 || block.timestamp <= ghost.endedAt + JUDGING_TIME;
        }
        if (step.state != EvidenceState.Contested) return false;
        uint256 from = ghost.endedAt > step.contestedAt ? ghost.endedAt : step.contestedAt;
        return ghost.endedAt == 0 || block.timestamp <= from + JUDGING_TIME;
    }

    /// @dev Nobody on both sides: not the lead's, the payee's or a credited member's self or unit.
    function _standsApart(uint32 id, uint32 memberId) internal view returns (bool) {
        GhostPilot storage ghost = ghostPilots[id];
        return
            !_isNear(ghost.lead, memberId) &&
            !_isNear(ghost.payee, memberId) &&
            !_isNearIdea(ghost.idea, memberId);
    }

    function _isFundable(uint32 ideaId) internal view returns (bool) {
        Stage stage = ghostIdeas[ideaId].stage;
        return stage == Stage.Ready || stage == Stage.Approved;
    }

    /// @dev Where a step of a kind is, in a running or an ended pilot; 0 if nowhere.
    function _findStep(uint256 seed, EvidenceState state) internal view returns (uint32 id, uint8 place) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            id = uint32((seed + i) % pilotCount) + 1;
            GhostPilot storage ghost = ghostPilots[id];
            if (ghost.startedAt == 0) continue;
            for (uint256 j = 0; j <= ghost.milestones; ++j) {
                uint256 turn = (seed + j) % (ghost.milestones + 1);
                place = turn == ghost.milestones ? RESULT : uint8(turn);
                if (place == RESULT && ghost.state != PilotState.Running) continue;
                if (ghost.steps[place].state == state) return (id, place);
            }
        }
        return (0, 0);
    }

    /// @dev A pilot in a state, 0 if there is none.
    function _findPilot(uint256 seed, PilotState state) internal view returns (uint32) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            uint32 id = uint32((seed + i) % pilotCount) + 1;
            if (ghostPilots[id].state == state) return id;
        }
        return 0;
    }

    /// @dev Any pilot, at times one that does not exist.
    function _anyPilot(uint256 seed) internal view returns (uint32) {
        return uint32(seed % (pilotCount + 2));
    }
}
