// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GrantId, GrantState, PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IGrants} from "../../../contracts/budgets/IGrants.sol";
import {Ground, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {PilotState} from "../../../contracts/pilots/PilotTypes.sol";
import {vm} from "../../support/Cheats.sol";
import {GrantsModel} from "./GrantsModel.sol";

/// @notice Teams' decisions about grants.
abstract contract Granting is GrantsModel {
    uint256 private constant VOTING_TIME = 14 days;

    function proposeGrant(uint16 seed, uint8 who) external {
        uint32 id = seed % 8 == 0 ? _anyPilot(seed / 8) : _goodPlan(seed);
        GhostPilot storage ghost = ghostPilots[id];
        if (ghost.team != 0 && seed % 8 != 1) _endow(_teamPot(ghost.team), ghost.budget);
        _propose(id, _mostlySeated(ghost.team == 0 ? 1 : ghost.team, who));
    }

    function voteGrant(uint16 seed, uint8 who, bool against) external {
        uint32 id = _openGrant(seed);
        if (id != 0 && seed % 2 == 0 && _isStale(id)) {
            _lapse(id, _person(who));
            id = 0;
        }
        if (id == 0 && seed % 8 != 0) {
            this.proposeGrant(seed | 3, who);
            id = _openGrant(seed);
        }
        if (seed % 16 == 3) id = uint32((seed / 16) % (grantCount + 2));
        _vote(id, _mostlyVoter(id, who), !against);
        if (against && seed % 4 != 1) _voteDown(id);
    }

    function lapseGrant(uint16 seed) external {
        uint32 id = _openGrant(seed);
        if (id == 0 && seed % 8 != 0) {
            this.proposeGrant(seed | 3, 1);
            id = _openGrant(seed);
        }
        if (seed % 8 == 0) id = uint32((seed / 8) % (grantCount + 2));
        GhostGrant storage ghost = ghostGrants[id];
        if (seed % 2 == 1) _waitUntil(uint256(ghost.closesAt) + (seed / 2) % 3);
        _lapse(id, _person(seed));
    }

    /// @dev A pilot that runs: what there is, or one that gets through now. 0 if there can be none.
    function _runningPilot(uint256 seed) internal returns (uint32 id) {
        id = _findPilot(seed, PilotState.Running);
        if (id != 0) return id;
        id = _goodPlan(seed);
        if (id == 0) return 0;
        GhostPilot storage ghost = ghostPilots[id];
        _endow(_teamPot(ghost.team), ghost.budget);
        uint32 grantId = latestGrant[id];
        if (ghostGrants[grantId].state == GrantState.Open && _isStale(grantId)) _lapse(grantId, 1);
        if (ghostGrants[grantId].state != GrantState.Open) {
            _propose(id, _mostlySeated(ghost.team, seed | 1));
            grantId = latestGrant[id];
        }
        for (uint32 i = 0; i < PEOPLE && ghost.state == PilotState.Planned && grantId != 0; ++i) {
            _vote(grantId, _mostlyVoter(grantId, 1), true);
        }
        return ghost.state == PilotState.Running ? id : 0;
    }

    function _waitUntil(uint256 time) internal {
        if (time > block.timestamp) vm.warp(time);
    }

    // Acts

    function _propose(uint32 id, uint32 actor) private {
        GhostPilot storage pilot = ghostPilots[id];
        Count memory count = _table(id, actor);
        bool atOnce = 2 * count.support > count.eligible;
        bool allowed = _isActive(actor) &&
            pilot.team != 0 &&
            _placeOf(pilot.team, actor) != PLACES &&
            ghostGrants[latestGrant[id]].state != GrantState.Open &&
            count.eligible != 0 &&
            _mayFund(id) &&
            (!atOnce || block.timestamp < pilot.endsAt);
        bytes memory data = abi.encodeCall(IGrants.proposeGrant, (PilotId.wrap(id), REASON));
        if (!_act("proposeGrant", allowed, _account(actor), address(grants), data)) return;
        latestGrant[id] = ++grantCount;
        GhostGrant storage ghost = ghostGrants[grantCount];
        (ghost.pilot, ghost.team, ghost.epoch) = (id, pilot.team, ghostTeams[pilot.team].epoch);
        (ghost.closesAt, ghost.state) = (uint40(block.timestamp + VOTING_TIME), GrantState.Open);
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            uint256 place = _placeOf(pilot.team, member);
            if (place == PLACES || _isRecused(id, member)) continue;
            (ghost.eligible[member], ghost.places[member]) = (true, place);
            ghost.eligibleMask |= uint16(1 << place);
        }
        if (ghost.eligible[actor]) ghost.votes[actor] = Vote.For;
        if (atOnce) _fund(grantCount, actor);
    }

    function _vote(uint32 id, uint32 actor, bool inFavour) private {
        GhostGrant storage ghost = ghostGrants[id];
        Count memory count = _tally(id);
        if (inFavour) ++count.support;
        else ++count.refuse;
        bool funds = 2 * count.support > count.eligible;
        bool allowed = ghost.state == GrantState.Open &&
            block.timestamp <= ghost.closesAt &&
            _isActive(actor) &&
            !_seatsChanged(id) &&
            ghost.eligible[actor] &&
            ghost.votes[actor] == Vote.None &&
            (!funds || (_mayFund(ghost.pilot) && block.timestamp < ghostPilots[ghost.pilot].endsAt));
        bytes memory data = abi.encodeCall(IGrants.voteGrant, (GrantId.wrap(id), inFavour));
        if (!_act("voteGrant", allowed, _account(actor), address(grants), data)) return;
        ghost.votes[actor] = inFavour ? Vote.For : Vote.Against;
        if (funds) _fund(id, actor);
        else if (2 * (count.eligible - count.refuse) <= count.eligible) _close(id, GrantState.Declined, false);
    }

    function _lapse(uint32 id, uint32 actor) private {
        bool allowed = ghostGrants[id].state == GrantState.Open && _isStale(id);
        bytes memory data = abi.encodeCall(IGrants.lapseGrant, (GrantId.wrap(id)));
        if (!_act("lapseGrant", allowed, _account(actor), address(grants), data)) return;
        _close(id, GrantState.Lapsed, false);
    }

    /// @dev All who have not voted refuse, until it is decided.
    function _voteDown(uint32 id) private {
        for (uint32 i = 0; i < PEOPLE && ghostGrants[id].state == GrantState.Open && !_isStale(id); ++i) {
            _vote(id, _mostlyVoter(id, 1), false);
        }
    }

    /// @dev The money moves, and the pilot and its idea with it.
    function _fund(uint32 id, uint32 actor) private {
        uint32 pilotId = ghostGrants[id].pilot;
        GhostPilot storage pilot = ghostPilots[pilotId];
        bool byAutonomy = ghostIdeas[pilot.idea].stage == Stage.Ready;
        if (byAutonomy) _useAutonomy(pilot.team, pilot.budget);
        _shift(_teamPot(pilot.team), _pilotPot(pilotId), pilot.budget);
        pilot.granted += pilot.budget;
        _close(id, GrantState.Funded, byAutonomy);
        (pilot.state, pilot.startedAt) = (PilotState.Running, uint40(block.timestamp));
        latestPilot[pilot.idea] = pilotId;
        _move(Move(pilot.idea, Stage.InPilot, Ground.TeamFunded, 0, 0, pilotId, actor, address(pilots)));
        _count(byAutonomy ? "funded by autonomy" : "funded after a ballot");
    }

    function _close(uint32 id, GrantState state, bool byAutonomy) private {
        GhostGrant storage ghost = ghostGrants[id];
        GhostPilot storage pilot = ghostPilots[ghost.pilot];
        ghost.state = state;
        Count memory count = _tally(id);
        bytes memory told = abi.encode(
            id,
            ghost.pilot,
            ghost.team,
            state,
            pilot.budget,
            byAutonomy,
            ghost.eligibleMask,
            count.supportMask,
            count.refuseMask
        );
        _entry(pilot.idea, address(grants), "grant", told);
        if (state == GrantState.Declined) _count("declined");
    }
}
