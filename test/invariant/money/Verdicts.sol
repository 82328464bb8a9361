// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IOffices} from "../../../contracts/members/IOffices.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {Office} from "../../../contracts/members/OfficeTypes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {EvidenceState, PilotState, RESULT} from "../../../contracts/pilots/PilotTypes.sol";
import {Granting} from "./Granting.sol";

/// @notice Offices, evidence and verdicts, each with what the model makes of it.
abstract contract Verdicts is Granting {
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

    mapping(uint32 memberId => mapping(Office => uint256)) internal officeUntil;

    /// @dev Everybody may verify and audit until somebody's nearness, or the end of a term, keeps them from it.
    constructor() {
        for (uint32 id = 1; id <= PEOPLE; ++id) {
            _giveOffice(id, Office.Verifier, LONGEST_TERM);
            _giveOffice(id, Office.Auditor, LONGEST_TERM);
        }
    }

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

    function _giveOffice(uint32 id, Office office, uint40 term) internal {
        uint40 until = uint40(block.timestamp) + term;
        bool allowed = _isActive(id) && term != 0 && term <= LONGEST_TERM;
        bytes memory data = abi.encodeCall(IOffices.giveOffice, (MemberId.wrap(id), office, until));
        if (!_act("giveOffice", allowed, address(this), address(offices), data)) return;
        officeUntil[id][office] = until;
    }

    // Views of the model

    /// @dev Lets the time pass in which a verdict can be contested.
    function _waitForWindow(uint32 id, uint8 place) internal {
        GhostStep storage step = ghostPilots[id].steps[place];
        if (_inWindow(step)) _waitUntil(uint256(step.judgedAt) + CHALLENGE_SECONDS + 1);
    }

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

    function _isPlace(uint32 id, uint8 place) internal view returns (bool) {
        GhostPilot storage ghost = ghostPilots[id];
        return ghost.state != PilotState.None && (place < ghost.milestones || place == RESULT);
    }

    function _holds(uint32 id, Office office) internal view returns (bool) {
        return block.timestamp < officeUntil[id][office];
    }
}
