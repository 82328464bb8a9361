// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId, pilotPot} from "../budgets/BudgetTypes.sol";
import {ITeams} from "../budgets/ITeams.sol";
import {ITreasury} from "../budgets/ITreasury.sol";
import {Module} from "../governance/Module.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {Ground, Idea, IdeaId, Stage, Transition} from "../ideas/IdeaTypes.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {IFlags} from "../outcomes/IFlags.sol";
import {IPilots} from "./IPilots.sol";
import {PilotGoal, PilotHead, PilotRecord, PilotTerms} from "./PilotRecord.sol";
import {Milestone, Pilot, PilotPlan, PilotState, RESULT, Target} from "./PilotTypes.sol";
import {Place, Step, Steps} from "./Steps.sol";

/// @title The plans' part of {Pilots}: what was registered before money moved, and the start. See {IPilots}
abstract contract Plans is IPilots, Module {
    uint256 private constant MILESTONES_LIMIT = 16;
    uint256 private constant LONGEST_PLAN = 730 days;
    uint256 private constant LONGEST_MEASURING = 730 days;

    IMembers public immutable members;
    IIdeas public immutable ideas;
    ITeams public immutable teams;
    ITreasury public immutable treasury;
    IFlags public immutable flags;

    uint32 public pilotCount;

    mapping(PilotId => PilotRecord) internal _pilots;
    mapping(PilotId => mapping(uint8 place => Place)) internal _places;
    mapping(IdeaId => PilotId) private _latest;

    constructor(IMembers members_, IIdeas ideas_, ITeams teams_, ITreasury treasury_, IFlags flags_) {
        members = members_;
        ideas = ideas_;
        teams = teams_;
        treasury = treasury_;
        flags = flags_;
    }

    // Planning and starting

    /// @inheritdoc IPilots
    function planPilot(PilotPlan calldata plan) external returns (PilotId pilotId) {
        MemberId leadId = People.requirePerson(members, _msgSender()).id;
        _checkPlan(plan);
        PilotRecord memory pilot;
        pilot.head = PilotHead({
            ideaId: plan.ideaId,
            leadId: leadId,
            payeeId: plan.payeeId,
            state: PilotState.Planned,
            milestones: uint8(plan.milestones.length),
            version: _requireReady(plan.ideaId),
            paid: 0
        });
        pilotId = PilotId.wrap(++pilotCount);
        pilot.terms = PilotTerms({
            teamId: plan.teamId,
            startedAt: 0,
            endsAt: plan.endsAt,
            revisitHours: plan.revisitHours,
            budget: _setMilestones(pilotId, plan)
        });
        pilot.goal = PilotGoal({
            value: plan.target.value,
            measureSeconds: plan.target.measureSeconds,
            endedAt: 0,
            comparison: plan.target.comparison,
            stopIfMissed: plan.stopIfMissed
        });
        _pilots[pilotId] = pilot;
        _emitPlanned(pilotId, pilot, plan);
    }

    /// @inheritdoc IPilots
    function startPilot(PilotId pilotId, MemberId actorId) external restricted {
        PilotHead memory head = _inState(pilotId, PilotState.Planned);
        PilotTerms memory terms = _termsOf(pilotId);
        if (block.timestamp >= terms.endsAt) revert Pilots_TooLate(pilotId, terms.endsAt);
        uint16 version = _requireReady(head.ideaId);
        if (version != head.version) revert Pilots_VersionChanged(head.ideaId, head.version, version);
        uint256 balance = treasury.balanceOf(pilotPot(pilotId));
        if (balance < terms.budget) revert Pilots_NotFunded(pilotId, balance, terms.budget);
        _pilots[pilotId].head.state = PilotState.Running;
        _pilots[pilotId].terms.startedAt = uint40(block.timestamp);
        _latest[head.ideaId] = pilotId;
        emit PilotStarted(pilotId, head.ideaId, terms.teamId, terms.budget);
        flags.noteParties(head.ideaId, head.leadId, head.payeeId);
        _moveIdea(
            Transition({
                ideaId: head.ideaId,
                to: Stage.InPilot,
                ground: Ground.TeamFunded,
                reasonHash: 0,
                revisitAt: 0,
                causeId: PilotId.unwrap(pilotId),
                actorId: actorId
            })
        );
    }

    // Views

    /// @inheritdoc IPilots
    function pilotOf(PilotId pilotId) external view returns (Pilot memory) {
        PilotHead memory head = _existing(pilotId);
        PilotTerms memory terms = _termsOf(pilotId);
        PilotGoal memory goal = _goalOf(pilotId);
        return
            Pilot({
                ideaId: head.ideaId,
                version: head.version,
                teamId: terms.teamId,
                leadId: head.leadId,
                payeeId: head.payeeId,
                state: head.state,
                milestones: head.milestones,
                stopIfMissed: goal.stopIfMissed,
                revisitHours: terms.revisitHours,
                startedAt: terms.startedAt,
                endsAt: terms.endsAt,
                endedAt: goal.endedAt,
                budget: terms.budget,
                paid: head.paid
            });
    }

    /// @inheritdoc IPilots
    function targetOf(PilotId pilotId) external view returns (Target memory) {
        _existing(pilotId);
        return _targetOf(pilotId);
    }

    /// @inheritdoc IPilots
    function milestoneOf(PilotId pilotId, uint8 place) external view returns (Milestone memory) {
        Place storage stored = _placeOf(pilotId, _existing(pilotId), place);
        Step memory step = Steps.load(stored);
        bool isResult = place == RESULT;
        return
            Milestone({
                amount: isResult ? 0 : step.value,
                dueAt: isResult ? _pilots[pilotId].terms.endsAt : step.dueAt,
                state: step.state,
                qualityBps: step.qualityBps,
                verifierId: step.verifierId,
                judgedAt: step.judgedAt,
                contested: stored.contest.contestedAt != 0,
                actual: isResult ? int128(step.value) : int128(0),
                evidenceHash: stored.evidenceHash
            });
    }

    /// @inheritdoc IPilots
    function latestPilotOf(IdeaId ideaId) external view returns (PilotId) {
        return _latest[ideaId];
    }

    // Internals

    function _existing(PilotId pilotId) internal view returns (PilotHead memory head) {
        head = _pilots[pilotId].head;
        if (head.state == PilotState.None) revert Pilots_Unknown(pilotId);
    }

    function _termsOf(PilotId pilotId) internal view returns (PilotTerms memory) {
        return _pilots[pilotId].terms;
    }

    function _goalOf(PilotId pilotId) internal view returns (PilotGoal memory) {
        return _pilots[pilotId].goal;
    }

    function _inState(PilotId pilotId, PilotState state) internal view returns (PilotHead memory head) {
        head = _existing(pilotId);
        if (head.state != state) revert Pilots_WrongState(pilotId, head.state);
    }

    function _moveIdea(Transition memory change) internal {
        ideas.transition(change);
    }

    function _placeOf(
        PilotId pilotId,
        PilotHead memory head,
        uint8 place
    ) internal view returns (Place storage) {
        if (place >= head.milestones && place != RESULT) revert Pilots_UnknownPlace(pilotId, place);
        return _places[pilotId][place];
    }

    function _targetOf(PilotId pilotId) internal view returns (Target memory) {
        PilotGoal memory goal = _goalOf(pilotId);
        return Target(goal.comparison, goal.value, goal.measureSeconds);
    }

    function _checkPlan(PilotPlan calldata plan) private view {
        if (plan.documentHash == 0) revert Pilots_DocumentMissing();
        uint256 measureSeconds = plan.target.measureSeconds;
        if (measureSeconds == 0 || measureSeconds > LONGEST_MEASURING) revert Pilots_BadTarget(measureSeconds);
        if (plan.revisitHours == 0) revert Pilots_RevisitMissing();
        uint256 count = plan.milestones.length;
        if (count == 0 || count > MILESTONES_LIMIT || plan.endsAt > block.timestamp + LONGEST_PLAN) {
            revert Pilots_BadPlan(count, 0, plan.endsAt);
        }
        if (!teams.teamExists(plan.teamId)) revert Pilots_UnknownTeam(plan.teamId);
        People.requirePersonOf(members, plan.payeeId);
    }

    /// @dev A milestone due after now and before the end makes the end lie after now.
    function _setMilestones(PilotId pilotId, PilotPlan calldata plan) private returns (uint128) {
        uint256 count = plan.milestones.length;
        uint256 budget;
        for (uint256 i = 0; i < count; ++i) {
            uint128 amount = plan.milestones[i].amount;
            uint40 dueAt = plan.milestones[i].dueAt;
            if (amount == 0 || dueAt <= block.timestamp || dueAt > plan.endsAt) {
                revert Pilots_BadMilestone(i, amount, dueAt);
            }
            Step storage step = _places[pilotId][uint8(i)].step;
            step.value = amount;
            step.dueAt = dueAt;
            budget += amount;
        }
        if (budget > type(uint128).max) revert Pilots_BadPlan(count, budget, plan.endsAt);
        return uint128(budget);
    }

    function _emitPlanned(PilotId pilotId, PilotRecord memory pilot, PilotPlan calldata plan) private {
        emit PilotPlanned(
            pilotId,
            pilot.head.ideaId,
            pilot.terms.teamId,
            pilot.head.leadId,
            pilot.head.payeeId,
            pilot.head.version,
            pilot.terms.endsAt,
            pilot.goal.stopIfMissed,
            pilot.terms.revisitHours,
            plan.documentHash,
            plan.target,
            plan.milestones,
            pilot.terms.budget
        );
    }

    /// @dev The current version of an idea that a team may fund.
    function _requireReady(IdeaId ideaId) private view returns (uint16) {
        Idea memory idea = ideas.ideaOf(ideaId);
        if (idea.stage != Stage.Ready && idea.stage != Stage.Approved) revert Pilots_IdeaNotReady(ideaId);
        return idea.version;
    }
}
