// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {MoveKind, PilotId, pilotPot, TeamId, teamPot} from "../budgets/BudgetTypes.sol";
import {ITeams} from "../budgets/ITeams.sol";
import {ITreasury} from "../budgets/ITreasury.sol";
import {Module} from "../governance/Module.sol";
import {Roles} from "../governance/Roles.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {Ground, IdeaId, Stage, Transition} from "../ideas/IdeaTypes.sol";
import {IMembers} from "../members/IMembers.sol";
import {IOffices} from "../members/IOffices.sol";
import {MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {IFlags} from "../outcomes/IFlags.sol";
import {Evidence} from "./Evidence.sol";
import {IPilots} from "./IPilots.sol";
import {PilotGoal, PilotHead} from "./PilotRecord.sol";
import {EvidenceState, PilotState, RESULT} from "./PilotTypes.sol";
import {Plans} from "./Plans.sol";
import {Place, Step, Steps} from "./Steps.sol";
import {Targets} from "./Targets.sol";

/// @title Pilots, their money and their end: see {IPilots}
contract Pilots is Evidence {
    uint256 private constant GRACE = 30 days;

    /// @dev How a pilot ends: what {PilotEnded} says of it.
    struct Ending {
        PilotId pilotId;
        PilotHead head;
        PilotState state;
        int128 actual;
        bytes32 reasonHash;
        MemberId actorId;
    }

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        IOffices offices_,
        ITeams teams_,
        ITreasury treasury_,
        IFlags flags_,
        uint32 challengeSeconds_
    )
        Module(authority, forwarder)
        Plans(members_, ideas_, teams_, treasury_, flags_)
        Evidence(offices_, challengeSeconds_)
    {}

    /// @inheritdoc IPilots
    function dropPlan(PilotId pilotId) external {
        PilotHead memory head = _inState(pilotId, PilotState.Planned);
        MemberId actorId = _requireLead(pilotId, head);
        _close(Ending(pilotId, head, PilotState.Dropped, 0, 0, actorId));
    }

    /// @inheritdoc IPilots
    function release(PilotId pilotId, uint8 place) external {
        PilotHead memory head = _existing(pilotId);
        if (place >= head.milestones) revert Pilots_UnknownPlace(pilotId, place);
        Step memory step = _requireAccepted(pilotId, place);
        _requireUnflagged(head.ideaId);
        uint128 amount = Steps.due(step);
        uint128 paid = head.paid + amount;
        _places[pilotId][place].step.state = EvidenceState.Settled;
        _pilots[pilotId].head.paid = paid;
        address account = members.accountOf(head.payeeId);
        emit MilestonePaid(pilotId, place, head.payeeId, account, amount, paid);
        // A small amount of low quality may round down to nothing, which no treasury pays.
        if (amount == 0) return;
        treasury.pay(pilotPot(pilotId), account, amount, _refOf(pilotId, place), MoveKind.Payment);
    }

    /// @inheritdoc IPilots
    function conclude(PilotId pilotId) external {
        PilotHead memory head = _inState(pilotId, PilotState.Running);
        int128 actual = int128(_requireAccepted(pilotId, RESULT).value);
        _requireUnflagged(head.ideaId);
        PilotGoal memory goal = _goalOf(pilotId);
        PilotState state = Targets.stateFor(goal.comparison, goal.value, actual);
        _finish(Ending(pilotId, head, state, actual, 0, NO_MEMBER));
    }

    /// @inheritdoc IPilots
    function expire(PilotId pilotId) external {
        PilotHead memory head = _inState(pilotId, PilotState.Running);
        uint256 until = _pilots[pilotId].terms.endsAt + GRACE;
        if (block.timestamp <= until) revert Pilots_StillRunning(pilotId, until);
        _requireNoResult(pilotId);
        _finish(Ending(pilotId, head, PilotState.TargetMissed, 0, 0, NO_MEMBER));
    }

    /// @inheritdoc IPilots
    function stopEarly(PilotId pilotId, bytes32 reasonHash) external {
        PilotHead memory head = _inState(pilotId, PilotState.Running);
        if (reasonHash == 0) revert Pilots_ReasonMissing();
        MemberId actorId = _requireLeadOrCurator(pilotId, head);
        // A result that stands decides: nobody turns a missed target into a brave stop.
        if (_hasAcceptedResult(pilotId)) revert Pilots_ResultAccepted(pilotId);
        _finish(Ending(pilotId, head, PilotState.StoppedEarly, 0, reasonHash, actorId));
    }

    /// @inheritdoc IPilots
    function returnRest(PilotId pilotId) external {
        PilotHead memory head = _existing(pilotId);
        uint256 endedAt = _pilots[pilotId].goal.endedAt;
        if (endedAt == 0) revert Pilots_WrongState(pilotId, head.state);
        (uint128 returned, uint128 reserved) = _returnRest(pilotId, head.milestones, endedAt);
        if (returned == 0) revert Pilots_NothingToReturn(pilotId, reserved);
        emit RestReturned(pilotId, _pilots[pilotId].terms.teamId, returned, reserved);
    }

    /// @inheritdoc IPilots
    function reservedOf(PilotId pilotId) external view returns (uint128) {
        uint256 endedAt = _endedAt(pilotId, _existing(pilotId));
        return endedAt == 0 ? 0 : _reserved(pilotId, _pilots[pilotId].head.milestones, endedAt);
    }

    // Internals

    function _refOf(PilotId pilotId, uint8 place) private pure returns (uint64) {
        return uint64(PilotId.unwrap(pilotId)) * 256 + place;
    }

    function _requireAccepted(PilotId pilotId, uint8 place) private view returns (Step memory step) {
        step = Steps.load(_places[pilotId][place]);
        if (step.state != EvidenceState.Accepted) revert Pilots_NotReleasable(pilotId, place);
        _requireWindowOver(pilotId, place, step);
    }

    function _requireWindowOver(PilotId pilotId, uint8 place, Step memory step) private view {
        if (Steps.inWindow(step, challengeSeconds)) {
            revert Pilots_WindowOpen(pilotId, place, Steps.windowEnd(step, challengeSeconds));
        }
    }

    function _requireUnflagged(IdeaId ideaId) private view {
        uint256 open = flags.openFlagsOn(ideaId);
        if (open != 0) revert Pilots_Flagged(ideaId, open);
    }

    /// @dev Nobody takes an accepted result away by contesting it in the last hour before expiry.
    function _requireNoResult(PilotId pilotId) private view {
        Place storage stored = _places[pilotId][RESULT];
        Step memory step = Steps.load(stored);
        if (_hasAcceptedResult(pilotId)) revert Pilots_ResultAccepted(pilotId);
        _requireWindowOver(pilotId, RESULT, step);
        if (step.state != EvidenceState.Contested) return;
        uint256 until = Steps.answerableUntil(stored);
        if (block.timestamp <= until) revert Pilots_StillRunning(pilotId, until);
    }

    function _hasAcceptedResult(PilotId pilotId) private view returns (bool) {
        return _places[pilotId][RESULT].step.state == EvidenceState.Accepted;
    }

    function _requireLeadOrCurator(PilotId pilotId, PilotHead memory head) private view returns (MemberId) {
        address account = _msgSender();
        (bool isCurator, ) = IAccessManager(authority()).hasRole(Roles.CURATOR, account);
        return isCurator ? members.memberAt(account).id : _requireLead(pilotId, head);
    }

    /// @dev Ends a pilot that ran, and moves its idea on.
    function _finish(Ending memory ending) private {
        uint128 returned = _close(ending);
        PilotId pilotId = ending.pilotId;
        IdeaId ideaId = ending.head.ideaId;
        bytes32 reasonHash = ending.reasonHash;
        if (reasonHash == 0) {
            reasonHash = keccak256(
                abi.encode(
                    pilotId,
                    ideaId,
                    ending.state,
                    ending.actual,
                    _targetOf(pilotId),
                    ending.head.paid,
                    returned
                )
            );
        }
        (Stage to, Ground ground) = _consequence(ending.state, _pilots[pilotId].goal.stopIfMissed);
        uint256 revisitAt = to == Stage.OnHold
            ? block.timestamp + uint256(_pilots[pilotId].terms.revisitHours) * 1 hours
            : 0;
        _moveIdea(
            Transition({
                ideaId: ideaId,
                to: to,
                ground: ground,
                reasonHash: reasonHash,
                revisitAt: uint40(revisitAt),
                causeId: PilotId.unwrap(pilotId),
                actorId: ending.actorId
            })
        );
    }

    function _consequence(PilotState state, bool stopIfMissed) private pure returns (Stage, Ground) {
        if (state == PilotState.TargetMet) return (Stage.Implemented, Ground.TargetMet);
        if (state == PilotState.StoppedEarly) return (Stage.Stopped, Ground.StoppedEarly);
        return (stopIfMissed ? Stage.Stopped : Stage.OnHold, Ground.TargetMissed);
    }

    function _close(Ending memory ending) private returns (uint128 returned) {
        PilotId pilotId = ending.pilotId;
        _pilots[pilotId].head.state = ending.state;
        _pilots[pilotId].goal.endedAt = uint40(block.timestamp);
        uint128 reserved;
        (returned, reserved) = _returnRest(pilotId, ending.head.milestones, block.timestamp);
        emit PilotEnded(
            pilotId,
            ending.head.ideaId,
            ending.state,
            ending.actual,
            ending.head.paid,
            returned,
            reserved,
            ending.reasonHash,
            ending.actorId
        );
    }

    function _returnRest(
        PilotId pilotId,
        uint256 milestones,
        uint256 endedAt
    ) private returns (uint128 returned, uint128 reserved) {
        reserved = _reserved(pilotId, milestones, endedAt);
        uint128 balance = treasury.balanceOf(pilotPot(pilotId));
        if (balance <= reserved) return (0, reserved);
        returned = balance - reserved;
        TeamId teamId = _pilots[pilotId].terms.teamId;
        treasury.move(pilotPot(pilotId), teamPot(teamId), returned, _refOf(pilotId, RESULT), MoveKind.Return);
    }

    function _reserved(
        PilotId pilotId,
        uint256 milestones,
        uint256 endedAt
    ) private view returns (uint128 reserved) {
        for (uint256 i = 0; i < milestones; ++i) {
            reserved += Steps.reserve(_places[pilotId][uint8(i)], endedAt, challengeSeconds);
        }
    }
}
