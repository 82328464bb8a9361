// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId, TeamId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IIdeas} from "../../../contracts/ideas/IIdeas.sol";
import {Ground, IdeaId, Stage, Transition} from "../../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {Comparison, MilestonePlan, PilotPlan, PilotState, Target} from "../../../contracts/pilots/PilotTypes.sol";
import {PilotsModel} from "./PilotsModel.sol";

/// @notice Ideas that are brought to where a team may fund them, and plans for them.
abstract contract Planning is PilotsModel {
    uint32 private constant MOST_IDEAS = 8;
    uint32 private constant MOST_PILOTS = 12;
    int128 internal constant GOAL = 100;

    // Ideas

    function bringIdea(uint16 seed) external {
        _bringIdea(seed);
    }

    /// @notice A plan is for one version; a new one goes back and may come again.
    function reviseIdea(uint16 seed, bytes32 text) external {
        if (seed % 2 != 0) return;
        uint32 id = _mostlyIn(Stage.Ready, seed / 2);
        _revise(id, _mostlyAuthor(id, seed / 2), text);
        if (ghostIdeas[id].stage == Stage.Submitted) _advance("ready", id, Stage.Ready);
    }

    /// @dev A new idea, at times of two people, at times built on another, Ready or Approved.
    function _bringIdea(uint256 seed) internal returns (uint32 id) {
        if (ideaCount == MOST_IDEAS) return 0;
        uint32 author = _person(seed);
        if (suspended[author]) _reinstate(author);
        uint32 parent = seed % 3 == 0 && ideaCount != 0 ? uint32(seed % ideaCount) + 1 : 0;
        _submit(author, keccak256(abi.encode(seed, ideaCount)), parent);
        id = ideaCount;
        if (seed % 8 < 3) _shareCredit(id, author, _person(seed / 4), 3333, false);
        _advance("ready", id, Stage.Ready);
        if (seed % 2 == 0) _approve(id);
    }

    /// @dev By whoever has the role of modules: here the campaign itself, in the ballots' place.
    function _approve(uint32 id) private {
        _advance("ballot", id, Stage.InBallot);
        _advance("approve", id, Stage.Approved);
    }

    function _advance(string memory action, uint32 id, Stage to) private {
        Transition memory change = Transition(IdeaId.wrap(id), to, Ground.MeetsGate, 0, 0, 7, MemberId.wrap(0));
        bytes memory data = abi.encodeCall(IIdeas.transition, (change));
        if (!_act(action, true, address(this), address(ideas), data)) return;
        _move(Move(id, to, Ground.MeetsGate, 0, 0, 7, 0, address(this)));
    }

    /// @dev An idea that a team may fund: what there is, a new one, or one that waits on hold. 0 if there is none.
    function _fundableIdea(uint256 seed) private returns (uint32) {
        for (uint32 i = 0; seed % 4 != 0 && i < ideaCount; ++i) {
            uint32 id = uint32((seed + i) % ideaCount) + 1;
            if (_isFundable(id)) return id;
        }
        if (ideaCount < MOST_IDEAS) return _bringIdea(seed);
        uint32 waiting = _mostlyIn(Stage.OnHold, seed | 1);
        if (ghostIdeas[waiting].stage == Stage.OnHold) _advance("ready", waiting, Stage.Ready);
        return waiting;
    }

    // Plans

    function planPilot(uint16 seed, uint8 who, uint32 amounts) external {
        uint32 id = seed % 8 == 0 ? uint32(who % (ideaCount + 2)) : _fundableIdea(seed);
        uint32 lead = who % 4 == 0 ? _person(who / 4) : _mostlyAuthor(id, seed);
        uint32 payee = who % 3 == 0 ? lead : _person(who / 4);
        _plan(lead, _draft(id, payee, seed, amounts));
    }

    function dropPlan(uint16 seed, uint8 who) external {
        if (seed % 2 != 0) return;
        uint32 id = _findPilot(seed / 2, PilotState.Planned);
        if (id == 0) id = _goodPlan(seed);
        if (seed % 32 == 0) id = _anyPilot(seed / 32);
        GhostPilot storage ghost = ghostPilots[id];
        uint32 actor = who % 4 == 0 || ghost.lead == 0 ? _person(who / 4) : ghost.lead;
        bool allowed = ghost.state == PilotState.Planned && actor == ghost.lead && _isActive(actor);
        bytes memory data = abi.encodeCall(IPilots.dropPlan, (PilotId.wrap(id)));
        if (!_act("dropPlan", allowed, _account(actor), address(pilots), data)) return;
        (ghost.state, ghost.endedAt) = (PilotState.Dropped, uint40(block.timestamp));
    }

    /// @dev Somebody's sound plan for a fundable idea, 0 if there can be none.
    function _goodPlan(uint256 seed) internal returns (uint32) {
        for (uint32 i = 0; i < pilotCount; ++i) {
            uint32 id = uint32((seed + i) % pilotCount) + 1;
            if (_isPlanned(id) && block.timestamp < ghostPilots[id].endsAt) return id;
        }
        uint32 ideaId = _fundableIdea(seed | 1);
        if (pilotCount == MOST_PILOTS || !_isFundable(ideaId)) return 0;
        uint32 lead = ghostIdeas[ideaId].author;
        if (suspended[lead]) _reinstate(lead);
        _plan(lead, _draft(ideaId, lead, (seed & ~uint256(31)) | 16, seed));
        return pilotCount;
    }

    function _isPlanned(uint32 id) internal view returns (bool) {
        GhostPilot storage ghost = ghostPilots[id];
        return
            ghost.state == PilotState.Planned &&
            _isFundable(ghost.idea) &&
            ghost.version == ghostIdeas[ghost.idea].version;
    }

    function _plan(uint32 lead, PilotPlan memory plan) private {
        if (pilotCount == MOST_PILOTS) return;
        uint32 ideaId = IdeaId.unwrap(plan.ideaId);
        bool allowed = _isActive(lead) &&
            _isActive(MemberId.unwrap(plan.payeeId)) &&
            _isFundable(ideaId) &&
            _isTeam(TeamId.unwrap(plan.teamId)) &&
            _isSound(plan);
        bytes memory data = abi.encodeCall(IPilots.planPilot, (plan));
        if (!_act("planPilot", allowed, _account(lead), address(pilots), data)) return;
        GhostPilot storage ghost = ghostPilots[++pilotCount];
        (ghost.idea, ghost.lead, ghost.payee) = (ideaId, lead, MemberId.unwrap(plan.payeeId));
        (ghost.team, ghost.version) = (TeamId.unwrap(plan.teamId), ghostIdeas[ideaId].version);
        (ghost.endsAt, ghost.revisitHours) = (plan.endsAt, plan.revisitHours);
        (ghost.state, ghost.stopIfMissed) = (PilotState.Planned, plan.stopIfMissed);
        (ghost.comparison, ghost.target) = (plan.target.comparison, plan.target.value);
        ghost.measureSeconds = plan.target.measureSeconds;
        ghost.milestones = uint8(plan.milestones.length);
        for (uint8 place = 0; place < ghost.milestones; ++place) {
            ghost.steps[place].amount = plan.milestones[place].amount;
            ghost.budget += plan.milestones[place].amount;
        }
    }

    /// @dev One plan in three has a flaw of its own when the low bits of the seed say so.
    function _draft(
        uint32 ideaId,
        uint32 payee,
        uint256 seed,
        uint256 amounts
    ) private view returns (PilotPlan memory plan) {
        uint256 flaw = seed % 32;
        uint40 endsAt = uint40(block.timestamp + 1 + ((seed * 977) % 40 days));
        plan.ideaId = IdeaId.wrap(ideaId);
        plan.teamId = TeamId.wrap(flaw == 1 ? TEAMS + 1 : 1 + uint32((amounts / 2) % TEAMS));
        plan.payeeId = MemberId.wrap(payee);
        plan.endsAt = flaw == 2 ? uint40(block.timestamp + 731 days) : endsAt + 3 days;
        plan.stopIfMissed = amounts % 2 == 0;
        plan.revisitHours = flaw == 3 ? 0 : 24;
        plan.documentHash = flaw == 4 ? bytes32(0) : REASON;
        uint40 measureSeconds = flaw == 5 ? 0 : flaw == 6 ? 731 days : 90 days;
        plan.target = Target(Comparison(amounts % 2), GOAL, measureSeconds);
        plan.milestones = new MilestonePlan[](flaw == 7 ? 0 : 1 + ((amounts / 4) % 3));
        for (uint256 i = 0; i < plan.milestones.length; ++i) {
            uint128 amount = uint128(1 + ((amounts >> (4 * i)) % 4001));
            plan.milestones[i] = MilestonePlan(flaw == 9 ? 0 : amount, flaw == 10 ? plan.endsAt + 1 : endsAt);
        }
        if (flaw == 11) plan.milestones[0].dueAt = uint40(block.timestamp);
    }

    function _isSound(PilotPlan memory plan) private view returns (bool sound) {
        uint256 measureSeconds = plan.target.measureSeconds;
        sound =
            plan.documentHash != 0 &&
            plan.revisitHours != 0 &&
            measureSeconds != 0 &&
            measureSeconds <= 730 days &&
            plan.milestones.length != 0 &&
            plan.endsAt <= block.timestamp + 730 days;
        for (uint256 i = 0; i < plan.milestones.length; ++i) {
            uint256 dueAt = plan.milestones[i].dueAt;
            if (plan.milestones[i].amount == 0 || dueAt <= block.timestamp || dueAt > plan.endsAt) sound = false;
        }
    }
}
