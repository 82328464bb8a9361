// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IOffices} from "../../../contracts/members/IOffices.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {Office} from "../../../contracts/members/OfficeTypes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {Comparison, EvidenceState, PilotState, RESULT} from "../../../contracts/pilots/PilotTypes.sol";
import {Verdicts} from "./Verdicts.sol";

/// @notice What leads hand in, what verifiers say of it, and what others say against that.
abstract contract Judging is Verdicts {
    function giveOffice(uint8 who, bool audits, uint16 hoursLong) external {
        _giveOffice(_person(who), audits ? Office.Auditor : Office.Verifier, uint40(hoursLong % 20_000) * 1 hours);
    }

    function endOffice(uint8 who, bool audits) external {
        if (who % 6 != 0) return;
        uint32 id = _person(who / 6);
        Office office = audits ? Office.Auditor : Office.Verifier;
        bytes memory data = abi.encodeCall(IOffices.endOffice, (MemberId.wrap(id), office, REASON));
        if (!_act("endOffice", _holds(id, office), address(this), address(offices), data)) return;
        officeUntil[id][office] = block.timestamp;
    }

    function submitEvidence(uint16 seed, uint8 who) external {
        (uint32 id, uint8 place) = _awaited(seed, false);
        if (seed % 16 == 0) (id, place) = (_anyPilot(seed / 16), uint8(seed / 16) % 4);
        _submitEvidence(id, place, _mostlyLead(id, who), seed % 16 == 1 ? bytes32(0) : keccak256(abi.encode(seed)));
    }

    function submitResult(uint16 seed, uint8 who, int16 actual) external {
        uint32 id = seed % 16 == 0 ? _anyPilot(seed / 16) : _runningPilot(seed);
        _submitResult(id, _mostlyLead(id, who), actual, keccak256(abi.encode(seed)));
    }

    function judge(uint16 seed, uint8 who, uint16 quality) external {
        (uint32 id, uint8 place) = _judgeable(seed);
        if (seed % 16 == 0) (id, place) = (_anyPilot(seed / 16), uint8(seed / 16) % 4);
        GhostStep storage step = ghostPilots[id].steps[place];
        bool accepted = quality % 4 != 0;
        uint16 qualityBps = !accepted ? 0 : quality % 2 == 0 || place == RESULT ? 10_000 : quality % 10_002;
        if (seed % 16 == 1) qualityBps = quality;
        bytes32 evidence = seed % 16 == 2 ? REASON : step.evidence;
        bytes32 reason = seed % 16 == 3 ? bytes32(0) : REASON;
        _judge(Word(id, place, evidence, accepted, qualityBps, reason, _mostlyVerifier(id, place, who)));
    }

    function contest(uint16 seed, uint8 who) external {
        (uint32 id, uint8 place) = _contestable(seed);
        if (id == 0 && seed % 8 != 0) {
            this.judge(seed | 4, who, seed);
            (id, place) = _contestable(seed);
        }
        if (seed % 16 == 0) (id, place) = (_anyPilot(seed / 16), uint8(seed / 16) % 4);
        GhostPilot storage ghost = ghostPilots[id];
        GhostStep storage step = ghost.steps[place];
        uint32 actor = _mostlyInvolved(id, who);
        bytes32 reason = seed % 16 == 1 ? bytes32(0) : REASON;
        bool allowed = _isActive(actor) &&
            reason != 0 &&
            _isPlace(id, place) &&
            _inWindow(step) &&
            (place != RESULT || ghost.state == PilotState.Running) &&
            step.contestedAt == 0;
        bytes memory data = abi.encodeCall(IPilots.contest, (PilotId.wrap(id), place, reason));
        if (!_act("contest", allowed, _account(actor), address(pilots), data)) return;
        step.state = EvidenceState.Contested;
        (step.contester, step.contestedAt) = (actor, uint40(block.timestamp));
        if (seed % 4 < 2) return;
        bool accepted = who % 2 == 0;
        uint32 verifier = _mostlyVerifier(id, place, 1);
        _judge(Word(id, place, step.evidence, accepted, accepted ? 10_000 : 0, REASON, verifier));
    }

    // Ways to where something can be judged

    /// @dev A running pilot whose result others accepted, and who can be concluded when the window is over; 0 if none.
    function _acceptedResult(uint256 seed, bool met) internal returns (uint32 id) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            id = uint32((seed + i) % pilotCount) + 1;
            bool accepted = ghostPilots[id].steps[RESULT].state == EvidenceState.Accepted;
            if (accepted && ghostPilots[id].state == PilotState.Running) return id;
        }
        id = _runningPilot(seed);
        if (id == 0) return 0;
        GhostPilot storage ghost = ghostPilots[id];
        if (suspended[ghost.lead]) _reinstate(ghost.lead);
        _waitForWindow(id, RESULT);
        EvidenceState state = ghost.steps[RESULT].state;
        int128 actual = met == (ghost.comparison == Comparison.AtLeast) ? GOAL + 1 : GOAL - 1;
        if (state != EvidenceState.Submitted && state != EvidenceState.Contested) {
            _submitResult(id, ghost.lead, actual, REASON);
        }
        uint32 verifier = _mostlyVerifier(id, RESULT, 1);
        _judge(Word(id, RESULT, ghost.steps[RESULT].evidence, true, 10_000, 0, verifier));
        return ghost.steps[RESULT].state == EvidenceState.Accepted ? id : 0;
    }

    /// @dev A first verdict whose window is open; 0 if there is none.
    function _contestable(uint256 seed) private view returns (uint32 id, uint8 place) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            id = uint32((seed + i) % pilotCount) + 1;
            GhostPilot storage ghost = ghostPilots[id];
            for (place = 0; place < ghost.milestones; ++place) {
                if (_isContestable(ghost.steps[place])) return (id, place);
            }
            if (ghost.state == PilotState.Running && _isContestable(ghost.steps[RESULT])) return (id, RESULT);
        }
        return (0, 0);
    }

    /// @dev A milestone with evidence, handed in now if there is none yet.
    function _judgeable(uint256 seed) internal returns (uint32 id, uint8 place) {
        (id, place) = _findStep(seed, EvidenceState.Contested);
        if (id == 0 || seed % 4 == 1) (id, place) = _findStep(seed, EvidenceState.Submitted);
        if (id != 0) return (id, place);
        (id, place) = _awaited(seed, true);
        uint32 lead = ghostPilots[id].lead;
        if (lead == 0) return (id, place);
        if (suspended[lead]) _reinstate(lead);
        if (place == RESULT) _submitResult(id, lead, int128(int256(seed % 200)), REASON);
        else _submitEvidence(id, place, lead, REASON);
    }

    /// @dev A milestone of a running pilot for which evidence is awaited; the result where `orResult` and none is left.
    function _awaited(uint256 seed, bool orResult) private returns (uint32 id, uint8 place) {
        (id, place) = _findStep(seed, EvidenceState.Awaited);
        if (id == 0 || ghostPilots[id].state != PilotState.Running) (id, place) = (_runningPilot(seed), 0);
        GhostPilot storage ghost = ghostPilots[id];
        if (place == RESULT && !orResult) place = 0;
        for (uint8 i = 0; i < ghost.milestones && ghost.steps[place].state != EvidenceState.Awaited; ++i) place = i;
        if (orResult && ghost.steps[place].state != EvidenceState.Awaited) place = RESULT;
        if (ghost.steps[place].state == EvidenceState.Refused) _waitForWindow(id, place);
    }

    function _mostlyVerifier(uint32 id, uint8 place, uint256 seed) internal view returns (uint32 member) {
        GhostStep storage step = ghostPilots[id].steps[place];
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            bool involved = member == step.verifier || member == step.contester;
            bool able = _isActive(member) && _holds(member, Office.Verifier) && _standsApart(id, member);
            if (able && (step.state != EvidenceState.Contested || !involved)) return member;
            member = _person(member);
        }
    }

    /// @dev Who contests is mostly somebody who could not judge, so that others are left who may.
    function _mostlyInvolved(uint32 id, uint256 seed) private view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; seed % 4 != 0 && i < PEOPLE; ++i) {
            if (_isActive(member) && !_standsApart(id, member)) return member;
            member = _person(member);
        }
    }

    function _mostlyLead(uint32 id, uint256 seed) private view returns (uint32) {
        uint32 lead = ghostPilots[id].lead;
        return lead == 0 || seed % 8 == 0 ? _person(seed / 8) : lead;
    }

    function _isContestable(GhostStep storage step) private view returns (bool) {
        return _inWindow(step) && step.contestedAt == 0;
    }
}
