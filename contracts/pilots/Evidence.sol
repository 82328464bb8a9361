// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../budgets/BudgetTypes.sol";
import {Independence} from "../ideas/Independence.sol";
import {IOffices} from "../members/IOffices.sol";
import {Member, MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {Office} from "../members/OfficeTypes.sol";
import {People} from "../members/People.sol";
import {IPilots} from "./IPilots.sol";
import {PilotHead} from "./PilotRecord.sol";
import {EvidenceState, PilotState, RESULT} from "./PilotTypes.sol";
import {Plans} from "./Plans.sol";
import {Contest, Place, Step, Steps} from "./Steps.sol";

/// @title The evidence's part of {Pilots}: handed in, judged, contested. See {IPilots}
abstract contract Evidence is Plans {
    IOffices public immutable offices;
    uint32 public immutable challengeSeconds;

    /// @dev What enters the idea's audit digest, in its order.
    struct Judgement {
        PilotId pilotId;
        uint8 place;
        bytes32 evidenceHash;
        bool accepted;
        uint16 qualityBps;
        bytes32 reasonHash;
        MemberId verifierId;
    }

    constructor(IOffices offices_, uint32 challengeSeconds_) {
        offices = offices_;
        challengeSeconds = challengeSeconds_;
    }

    /// @inheritdoc IPilots
    function submitEvidence(PilotId pilotId, uint8 place, bytes32 evidenceHash) external {
        PilotHead memory head = _inState(pilotId, PilotState.Running);
        if (place >= head.milestones) revert Pilots_UnknownPlace(pilotId, place);
        _handIn(pilotId, head, place, evidenceHash, 0);
    }

    /// @inheritdoc IPilots
    function submitResult(PilotId pilotId, int128 actual, bytes32 evidenceHash) external {
        PilotHead memory head = _inState(pilotId, PilotState.Running);
        _handIn(pilotId, head, RESULT, evidenceHash, actual);
    }

    /// @inheritdoc IPilots
    function judge(
        PilotId pilotId,
        uint8 place,
        bytes32 evidenceHash,
        bool accepted,
        uint16 qualityBps,
        bytes32 reasonHash
    ) external {
        _judge(Judgement(pilotId, place, evidenceHash, accepted, qualityBps, reasonHash, NO_MEMBER));
    }

    /// @inheritdoc IPilots
    function contest(PilotId pilotId, uint8 place, bytes32 reasonHash) external {
        MemberId actorId = People.requirePerson(members, _msgSender()).id;
        if (reasonHash == 0) revert Pilots_ReasonMissing();
        PilotHead memory head = _existing(pilotId);
        Place storage stored = _placeOf(pilotId, head, place);
        bool open = Steps.inWindow(Steps.load(stored), challengeSeconds) && !_endedWith(head, place);
        if (!open || stored.contest.contestedAt != 0) revert Pilots_NotContestable(pilotId, place);
        stored.step.state = EvidenceState.Contested;
        stored.contest = Contest(actorId, uint40(block.timestamp));
        emit VerdictContested(pilotId, place, reasonHash, actorId);
    }

    // Internals

    /// @dev The lead's member number, if the caller is the lead, and active.
    function _requireLead(PilotId pilotId, PilotHead memory head) internal view returns (MemberId memberId) {
        memberId = members.requireActive(_msgSender()).id;
        if (memberId != head.leadId) revert Pilots_NotLead(pilotId, memberId);
    }

    /// @dev When a pilot ended, 0 if it has not; spares the slot while it runs.
    function _endedAt(PilotId pilotId, PilotHead memory head) internal view returns (uint256) {
        return head.state == PilotState.Running ? 0 : _pilots[pilotId].goal.endedAt;
    }

    function _handIn(
        PilotId pilotId,
        PilotHead memory head,
        uint8 place,
        bytes32 evidenceHash,
        int128 actual
    ) private {
        MemberId actorId = _requireLead(pilotId, head);
        if (evidenceHash == 0) revert Pilots_EvidenceMissing();
        Place storage stored = _places[pilotId][place];
        Step memory step = Steps.load(stored);
        if (step.state == EvidenceState.Refused) {
            uint256 until = Steps.windowEnd(step, challengeSeconds);
            if (block.timestamp <= until) revert Pilots_WindowOpen(pilotId, place, until);
            // New evidence is a new case: its first verdict can be contested again.
            delete stored.contest;
        } else if (step.state != EvidenceState.Awaited) {
            revert Pilots_NotAwaited(pilotId, place);
        }
        step.state = EvidenceState.Submitted;
        if (place == RESULT) step.value = uint128(actual);
        Steps.save(stored, step);
        stored.evidenceHash = evidenceHash;
        emit EvidenceSubmitted(pilotId, place, evidenceHash, actual, actorId);
    }

    function _judge(Judgement memory word) private {
        PilotHead memory head = _existing(word.pilotId);
        Place storage stored = _placeOf(word.pilotId, head, word.place);
        Step memory step = Steps.load(stored);
        _requireJudgeable(word, head, stored, step);
        _checkQuality(word);
        word.verifierId = _requireVerifier(word.pilotId, head);
        bool isFinal = step.state == EvidenceState.Contested;
        if (isFinal) _requireSecond(word, stored, step);
        step.state = word.accepted ? EvidenceState.Accepted : EvidenceState.Refused;
        step.qualityBps = word.qualityBps;
        step.verifierId = word.verifierId;
        step.judgedAt = uint32(block.timestamp);
        Steps.save(stored, step);
        emit VerdictGiven(
            word.pilotId,
            word.place,
            word.evidenceHash,
            word.accepted,
            word.qualityBps,
            word.reasonHash,
            isFinal,
            word.verifierId
        );
        ideas.record(head.ideaId, "verdict", keccak256(abi.encode(word)));
    }

    function _requireJudgeable(
        Judgement memory word,
        PilotHead memory head,
        Place storage stored,
        Step memory step
    ) private view {
        bool awaited = Steps.awaitsVerdict(stored, step, _endedAt(word.pilotId, head));
        if (!awaited || _endedWith(head, word.place)) revert Pilots_NothingToJudge(word.pilotId, word.place);
        bytes32 submitted = stored.evidenceHash;
        if (submitted != word.evidenceHash) {
            revert Pilots_OtherEvidence(word.pilotId, word.place, submitted, word.evidenceHash);
        }
    }

    /// @dev Milestones can outlive their pilot, its result cannot.
    function _endedWith(PilotHead memory head, uint8 place) private pure returns (bool) {
        return place == RESULT && head.state != PilotState.Running;
    }

    function _checkQuality(Judgement memory word) private pure {
        uint256 quality = word.qualityBps;
        bool full = quality == Steps.WHOLE_BPS;
        bool fits = word.accepted
            ? quality != 0 && quality <= Steps.WHOLE_BPS && (full || word.place != RESULT)
            : quality == 0;
        if (!fits) revert Pilots_BadQuality(word.qualityBps);
        if (!full && word.reasonHash == 0) revert Pilots_ReasonMissing();
    }

    function _requireVerifier(PilotId pilotId, PilotHead memory head) private view returns (MemberId) {
        Member memory member = People.requirePerson(members, _msgSender());
        if (!offices.holdsOffice(member.id, Office.Verifier)) revert Pilots_NotVerifier(member.id);
        bool conflict = _isNear(head.leadId, member) ||
            _isNear(head.payeeId, member) ||
            Independence.conflictWith(members, ideas, head.ideaId, member, true) != NO_MEMBER;
        if (conflict) revert Pilots_NotIndependent(pilotId, member.id);
        return member.id;
    }

    /// @dev Whether a member is the other one, or of the same unit.
    function _isNear(MemberId otherId, Member memory member) private view returns (bool) {
        return otherId == member.id || Independence.sharesUnit(members, otherId, member);
    }

    /// @dev Who gave the first verdict defends it, who contested it attacks it: a third decides.
    function _requireSecond(Judgement memory word, Place storage stored, Step memory step) private view {
        MemberId verifierId = word.verifierId;
        if (verifierId == step.verifierId) revert Pilots_SameVerifier(word.pilotId, word.place, verifierId);
        if (verifierId == stored.contest.actorId) revert Pilots_OwnContest(word.pilotId, word.place, verifierId);
    }
}
