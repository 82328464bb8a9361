// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {Ground, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {Comparison, EvidenceState, PilotState, RESULT, Target} from "../../../contracts/pilots/PilotTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Judging} from "./Judging.sol";

/// @notice Payments, and the ways in which a pilot ends.
abstract contract Ending is Judging {
    uint256 internal constant GRACE = 30 days;

    struct End {
        uint32 pilot;
        PilotState state;
        int128 actual;
        bytes32 reason;
        uint32 actor;
    }

    function release(uint16 seed) external {
        (uint32 id, uint8 place) = seed % 2 == 0 ? _findPayable(seed) : _findStep(seed, EvidenceState.Accepted);
        if (id == 0) (id, place) = _acceptedMilestone(seed);
        if (seed % 4 == 2 && ghostPilots[id].state == PilotState.Running) _stopEarly(id, 0, true, REASON);
        if (seed % 16 == 0) (id, place) = (_anyPilot(seed / 16), uint8(seed / 16) % 4);
        if (seed % 4 != 0) _waitForWindow(id, place);
        if (seed % 4 == 1 && _isPayPaused()) _resumePaying();
        _release(id, place, _person(seed));
    }

    function conclude(uint16 seed, uint8 who) external {
        uint32 id = seed % 16 == 0 ? _anyPilot(seed / 16) : _acceptedResult(seed, who % 3 != 0);
        if (seed % 8 != 1) _waitForWindow(id, RESULT);
        _conclude(id, _person(who));
    }

    function expire(uint16 seed, uint8 who) external {
        if (seed % 4 == 0) return;
        uint32 id = seed % 16 == 1 ? _anyPilot(seed / 16) : _runningPilot(seed);
        if (seed % 8 != 1) _waitUntil(ghostPilots[id].endsAt + GRACE + (seed / 8) % 3);
        _expire(id, _person(who));
    }

    function stopEarly(uint16 seed, uint8 who) external {
        if (seed % 3 != 0) return;
        uint32 id = _runningPilot(seed / 3);
        GhostPilot storage ghost = ghostPilots[id];
        bool byCurator = who % 4 == 0;
        uint32 actor = who % 4 == 1 || ghost.lead == 0 ? _person(who / 4) : ghost.lead;
        _stopEarly(id, actor, byCurator, seed % 48 == 0 ? bytes32(0) : REASON);
    }

    function returnRest(uint16 seed) external {
        uint32 id = _ended(seed);
        if (id == 0) id = _endedWithEvidence(seed);
        if (seed % 16 == 0) id = _anyPilot(seed / 16);
        if (seed % 2 == 1) _waitUntil(ghostPilots[id].endedAt + JUDGING_TIME + 1);
        _returnRest(id, _person(seed));
    }

    // Acts

    function _stopEarly(uint32 id, uint32 actor, bool byCurator, bytes32 reason) private {
        GhostPilot storage ghost = ghostPilots[id];
        bool allowed = ghost.state == PilotState.Running &&
            reason != 0 &&
            (byCurator || (actor == ghost.lead && _isActive(actor))) &&
            ghost.steps[RESULT].state != EvidenceState.Accepted;
        bytes memory data = abi.encodeCall(IPilots.stopEarly, (PilotId.wrap(id), reason));
        address sender = byCurator ? address(this) : _account(actor);
        if (!_act("stopEarly", allowed, sender, address(pilots), data)) return;
        _finish(End(id, PilotState.StoppedEarly, 0, reason, byCurator ? 0 : actor));
    }

    function _release(uint32 id, uint8 place, uint32 actor) internal {
        GhostPilot storage ghost = ghostPilots[id];
        GhostStep storage step = ghost.steps[place];
        uint256 due = _due(step);
        bool allowed = place < ghost.milestones &&
            step.state == EvidenceState.Accepted &&
            !_inWindow(step) &&
            openFlags[ghost.idea] == 0 &&
            (due == 0 || !_isPayPaused());
        bytes memory data = abi.encodeCall(IPilots.release, (PilotId.wrap(id), place));
        if (!_act("release", allowed, _account(actor), address(pilots), data)) return;
        step.state = EvidenceState.Settled;
        ghost.paid += due;
        wallets[ghost.payee] += due;
        _shift(_pilotPot(id), OUTSIDE, due);
        if (ghost.endedAt != 0) _count("released after the end");
    }

    function _conclude(uint32 id, uint32 actor) internal {
        GhostPilot storage ghost = ghostPilots[id];
        GhostStep storage result = ghost.steps[RESULT];
        bool allowed = ghost.state == PilotState.Running &&
            result.state == EvidenceState.Accepted &&
            !_inWindow(result) &&
            openFlags[ghost.idea] == 0;
        bytes memory data = abi.encodeCall(IPilots.conclude, (PilotId.wrap(id)));
        if (!_act("conclude", allowed, _account(actor), address(pilots), data)) return;
        bool met = ghost.comparison == Comparison.AtLeast
            ? result.actual >= ghost.target
            : result.actual <= ghost.target;
        _finish(End(id, met ? PilotState.TargetMet : PilotState.TargetMissed, result.actual, 0, 0));
        _count(met ? "target met" : "target missed");
    }

    function _expire(uint32 id, uint32 actor) internal {
        GhostPilot storage ghost = ghostPilots[id];
        GhostStep storage result = ghost.steps[RESULT];
        bool answered = result.state != EvidenceState.Contested ||
            block.timestamp > result.contestedAt + JUDGING_TIME;
        bool allowed = ghost.state == PilotState.Running &&
            block.timestamp > ghost.endsAt + GRACE &&
            result.state != EvidenceState.Accepted &&
            !_inWindow(result) &&
            answered;
        bytes memory data = abi.encodeCall(IPilots.expire, (PilotId.wrap(id)));
        if (!_act("expire", allowed, _account(actor), address(pilots), data)) return;
        _finish(End(id, PilotState.TargetMissed, 0, 0, 0));
    }

    function _returnRest(uint32 id, uint32 actor) internal {
        GhostPilot storage ghost = ghostPilots[id];
        bool allowed = ghost.endedAt != 0 && pots[_pilotPot(id)] > _reserved(id);
        bytes memory data = abi.encodeCall(IPilots.returnRest, (PilotId.wrap(id)));
        if (_act("returnRest", allowed, _account(actor), address(pilots), data)) _giveBack(id);
    }

    /// @dev What no milestone needs returns to the team, and the idea goes its way.
    function _finish(End memory end) private {
        GhostPilot storage ghost = ghostPilots[end.pilot];
        (ghost.state, ghost.endedAt) = (end.state, uint40(block.timestamp));
        uint256 returned = _giveBack(end.pilot);
        bytes32 reason = end.reason;
        if (reason == 0) {
            Target memory target = Target(ghost.comparison, ghost.target, ghost.measureSeconds);
            reason = keccak256(
                abi.encode(end.pilot, ghost.idea, end.state, end.actual, target, ghost.paid, returned)
            );
        }
        Stage to = Stage.Stopped;
        Ground ground = Ground.TargetMissed;
        if (end.state == PilotState.StoppedEarly) ground = Ground.StoppedEarly;
        else if (end.state == PilotState.TargetMet) (to, ground) = (Stage.Implemented, Ground.TargetMet);
        else if (!ghost.stopIfMissed) to = Stage.OnHold;
        uint256 revisitAt = to == Stage.OnHold ? block.timestamp + uint256(ghost.revisitHours) * 1 hours : 0;
        _move(Move(ghost.idea, to, ground, reason, revisitAt, end.pilot, end.actor, address(pilots)));
    }

    function _giveBack(uint32 id) private returns (uint256 returned) {
        GhostPilot storage ghost = ghostPilots[id];
        (uint256 pot, uint256 reserved) = (pots[_pilotPot(id)], _reserved(id));
        if (pot <= reserved) return 0;
        returned = pot - reserved;
        ghost.returned += returned;
        _shift(_pilotPot(id), _teamPot(ghost.team), returned);
    }

    /// @dev Said of every payment that the treasury's events tell of.
    function _checkPayment(uint32 id, uint8 place, uint256 amount, address to) internal view override {
        GhostPilot storage ghost = ghostPilots[id];
        check(openFlags[ghost.idea] == 0, "a payment under an open flag");
        check(to == _account(ghost.payee), "I8: paid to somebody else");
        equal(amount, _due(ghost.steps[place]), "I8: paid something else");
    }

    /// @dev A pilot that is stopped while a verdict is awaited, and so keeps money for a time.
    function _endedWithEvidence(uint256 seed) private returns (uint32 id) {
        (id, ) = _judgeable(seed);
        if (ghostPilots[id].state == PilotState.Running) _stopEarly(id, 0, true, REASON);
    }

    /// @dev A milestone of a running pilot that a verifier accepts now; its place is the result's if none is left.
    function _acceptedMilestone(uint256 seed) private returns (uint32 id, uint8 place) {
        (id, place) = _judgeable(seed);
        bytes32 evidence = ghostPilots[id].steps[place].evidence;
        _judge(Word(id, place, evidence, true, 10_000, REASON, _mostlyVerifier(id, place, 1)));
    }

    /// @dev A milestone that is due although its pilot ended, or else one that may be soon; 0 if there is none.
    function _findPayable(uint256 seed) private view returns (uint32, uint8) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            uint32 id = uint32((seed + i) % pilotCount) + 1;
            if (ghostPilots[id].endedAt == 0 || openFlags[ghostPilots[id].idea] != 0) continue;
            for (uint8 place = 0; place < ghostPilots[id].milestones; ++place) {
                if (ghostPilots[id].steps[place].state == EvidenceState.Accepted) return (id, place);
            }
        }
        return _findStep(seed, EvidenceState.Accepted);
    }

    /// @dev A pilot that ended and still has money, 0 if there is none.
    function _ended(uint256 seed) private view returns (uint32) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            uint32 id = uint32((seed + i) % pilotCount) + 1;
            if (ghostPilots[id].endedAt != 0 && pots[_pilotPot(id)] != 0) return id;
        }
        return 0;
    }
}
