// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IOffices} from "../../../contracts/members/IOffices.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {Office} from "../../../contracts/members/OfficeTypes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {Comparison, EvidenceState, PilotState, RESULT} from "../../../contracts/pilots/PilotTypes.sol";
import {Granting} from "./Granting.sol";

/// @notice Offices, evidence, verdicts and what is said against them.
abstract contract Judging is Granting {
    uint40 private constant LONGEST_TERM = 730 days;

    struct Word {
        uint32 pilot;
        uint8 place;
        bytes32 evidence;
        bool accepted;
        uint16 qualityBps;
        bytes32 reason;
        uint32 verifier;
    }

    mapping(uint32 memberId => mapping(Office => uint256)) private _officeUntil;

    /// @dev Everybody may verify and audit until somebody's nearness, or the end of a term, keeps them from it.
    constructor() {
        for (uint32 id = 1; id <= PEOPLE; ++id) {
            _giveOffice(id, Office.Verifier, LONGEST_TERM);
            _giveOffice(id, Office.Auditor, LONGEST_TERM);
        }
    }

    function giveOffice(uint8 who, bool audits, uint16 hoursLong) external {
        _giveOffice(_person(who), audits ? Office.Auditor : Office.Verifier, uint40(hoursLong % 20_000) * 1 hours);
    }

    function endOffice(uint8 who, bool audits) external {
        if (who % 8 != 0) return;
        uint32 id = _person(who / 8);
        Office office = audits ? Office.Auditor : Office.Verifier;
        bytes memory data = abi.encodeCall(IOffices.endOffice, (MemberId.wrap(id), office, REASON));
        if (!_act("endOffice", _holds(id, office), address(this), address(offices), data)) return;
        _officeUntil[id][office] = block.timestamp;
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
        (uint32 id, uint8 place) = _findStep(seed, seed % 2 == 0 ? EvidenceState.Refused : EvidenceState.Accepted);
        if (id == 0 && seed % 8 != 0) {
            this.judge(seed | 4, who, seed);
            (id, place) = _findStep(seed, EvidenceState.Accepted);
        }
        if (seed % 16 == 0) (id, place) = (_anyPilot(seed / 16), uint8(seed / 16) % 4);
        GhostPilot storage ghost = ghostPilots[id];
        GhostStep storage step = ghost.steps[place];
        uint32 actor = _person(who);
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
        if (seed % 4 != 3) return;
        bool accepted = who % 2 == 0;
        uint32 verifier = _mostlyVerifier(id, place, 1);
        _judge(Word(id, place, step.evidence, accepted, accepted ? 10_000 : 0, REASON, verifier));
    }

    // Acts

    function _submitEvidence(uint32 id, uint8 place, uint32 actor, bytes32 evidence) internal {
        bool allowed = place < ghostPilots[id].milestones && _mayHandIn(id, place, actor, evidence);
        bytes memory data = abi.encodeCall(IPilots.submitEvidence, (PilotId.wrap(id), place, evidence));
        if (!_act("submitEvidence", allowed, _account(actor), address(pilots), data)) return;
        _handedIn(ghostPilots[id].steps[place], evidence);
    }

    function _submitResult(uint32 id, uint32 actor, int128 actual, bytes32 evidence) internal {
        bool allowed = _mayHandIn(id, RESULT, actor, evidence);
        bytes memory data = abi.encodeCall(IPilots.submitResult, (PilotId.wrap(id), actual, evidence));
        if (!_act("submitResult", allowed, _account(actor), address(pilots), data)) return;
        ghostPilots[id].steps[RESULT].actual = actual;
        _handedIn(ghostPilots[id].steps[RESULT], evidence);
    }

    /// @dev New evidence is a new case.
    function _handedIn(GhostStep storage step, bytes32 evidence) private {
        (step.state, step.evidence) = (EvidenceState.Submitted, evidence);
        (step.contester, step.contestedAt) = (0, 0);
    }

    function _judge(Word memory word) internal {
        GhostPilot storage ghost = ghostPilots[word.pilot];
        GhostStep storage step = ghost.steps[word.place];
        bool second = step.state == EvidenceState.Contested;
        bool allowed = _isPlace(word.pilot, word.place) &&
            _awaitsVerdict(ghost, step) &&
            (word.place != RESULT || ghost.state == PilotState.Running) &&
            word.evidence == step.evidence &&
            _isQuality(word) &&
            _isActive(word.verifier) &&
            _holds(word.verifier, Office.Verifier) &&
            _standsApart(word.pilot, word.verifier) &&
            (!second || (word.verifier != step.verifier && word.verifier != step.contester));
        bytes memory data = abi.encodeCall(
            IPilots.judge,
            (PilotId.wrap(word.pilot), word.place, word.evidence, word.accepted, word.qualityBps, word.reason)
        );
        if (!_act("judge", allowed, _account(word.verifier), address(pilots), data)) return;
        step.state = word.accepted ? EvidenceState.Accepted : EvidenceState.Refused;
        (step.qualityBps, step.verifier, step.judgedAt) = (word.qualityBps, word.verifier, uint40(block.timestamp));
        _entry(ghost.idea, address(pilots), "verdict", abi.encode(word));
        _count(second ? "judged for good" : word.accepted ? "accepted" : "refused");
    }

    function _giveOffice(uint32 id, Office office, uint40 term) private {
        uint40 until = uint40(block.timestamp) + term;
        bool allowed = _isActive(id) && term != 0 && term <= LONGEST_TERM;
        bytes memory data = abi.encodeCall(IOffices.giveOffice, (MemberId.wrap(id), office, until));
        if (!_act("giveOffice", allowed, address(this), address(offices), data)) return;
        _officeUntil[id][office] = until;
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

    /// @dev Lets the time pass in which a verdict can be contested.
    function _waitForWindow(uint32 id, uint8 place) internal {
        GhostStep storage step = ghostPilots[id].steps[place];
        if (_inWindow(step)) _waitUntil(uint256(step.judgedAt) + CHALLENGE_SECONDS + 1);
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

    function _mostlyLead(uint32 id, uint256 seed) private view returns (uint32) {
        uint32 lead = ghostPilots[id].lead;
        return lead == 0 || seed % 8 == 0 ? _person(seed / 8) : lead;
    }

    // Views of the model

    function _mayHandIn(uint32 id, uint8 place, uint32 actor, bytes32 evidence) private view returns (bool) {
        GhostPilot storage ghost = ghostPilots[id];
        GhostStep storage step = ghost.steps[place];
        bool refusedForGood = step.state == EvidenceState.Refused && !_inWindow(step);
        return
            ghost.state == PilotState.Running &&
            actor == ghost.lead &&
            _isActive(actor) &&
            evidence != 0 &&
            (step.state == EvidenceState.Awaited || refusedForGood);
    }

    function _isQuality(Word memory word) private pure returns (bool) {
        if (!word.accepted) return word.qualityBps == 0 && word.reason != 0;
        if (word.qualityBps == 10_000) return true;
        return word.qualityBps > 0 && word.qualityBps < 10_000 && word.place != RESULT && word.reason != 0;
    }

    function _isPlace(uint32 id, uint8 place) private view returns (bool) {
        GhostPilot storage ghost = ghostPilots[id];
        return ghost.state != PilotState.None && (place < ghost.milestones || place == RESULT);
    }

    function _holds(uint32 id, Office office) internal view returns (bool) {
        return block.timestamp < _officeUntil[id][office];
    }
}
