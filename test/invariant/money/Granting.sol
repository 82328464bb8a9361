// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Grant, GrantId, GrantState, PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {IGrants} from "../../../contracts/budgets/IGrants.sol";
import {Ground, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {PilotState} from "../../../contracts/pilots/PilotTypes.sol";
import {check, equal, vm} from "../../support/Cheats.sol";
import {Planning} from "./Planning.sol";

/// @notice Teams' decisions about grants. Votes are kept by member and counted anew every time.
abstract contract Granting is Planning {
    uint256 private constant VOTING_TIME = 14 days;

    enum Vote {
        None,
        For,
        Against
    }

    struct GhostGrant {
        uint32 pilot;
        uint32 team;
        uint32 epoch;
        uint40 closesAt;
        GrantState state;
        uint16 eligibleMask;
        mapping(uint32 memberId => bool) eligible;
        mapping(uint32 memberId => Vote) votes;
        mapping(uint32 memberId => uint256) places;
    }

    /// @dev Members, not places: whoever counts twice is found out here.
    struct Count {
        uint256 eligible;
        uint256 support;
        uint256 refuse;
        uint16 supportMask;
        uint16 refuseMask;
    }

    mapping(uint32 => GhostGrant) internal ghostGrants;
    mapping(uint32 pilotId => uint32) internal latestGrant;
    uint32 internal grantCount;

    function checkSomeGrant(uint256 seed) external view {
        equal(grants.grantCount(), grantCount, "grants");
        if (grantCount != 0) _checkGrant(uint32(seed % grantCount) + 1);
    }

    function checkAllGrants() external view {
        for (uint32 id = 1; id <= grantCount; ++id) _checkGrant(id);
    }

    function _checkGrant(uint32 id) private view {
        GhostGrant storage ghost = ghostGrants[id];
        Grant memory grant = grants.grantOf(GrantId.wrap(id));
        Count memory count = _tally(id);
        check(grant.state == ghost.state, "grant's state");
        equal(PilotId.unwrap(grant.pilotId), ghost.pilot, "grant's pilot");
        equal(grant.eligible, ghost.eligibleMask, "eligible");
        equal(grant.support, count.supportMask, "support");
        equal(grant.refuse, count.refuseMask, "refuse");
        equal(grant.closesAt, ghost.closesAt, "closes");
        if (ghost.state == GrantState.Funded) check(2 * count.support > count.eligible, "funded by too few members");
        if (ghost.state == GrantState.Declined) {
            check(2 * (count.eligible - count.refuse) <= count.eligible, "declined too early");
        }
    }

    function proposeGrant(uint16 seed, uint8 who) external {
        uint32 id = seed % 8 == 0 ? _anyPilot(seed / 8) : _goodPlan(seed);
        GhostPilot storage ghost = ghostPilots[id];
        if (ghost.team != 0 && seed % 8 != 1) _endow(_teamPot(ghost.team), ghost.budget);
        _propose(id, _mostlySeated(ghost.team == 0 ? 1 : ghost.team, who));
    }

    function voteGrant(uint16 seed, uint8 who, bool against) external {
        uint32 id = _openGrant(seed);
        if (id == 0 && seed % 8 != 0) {
            this.proposeGrant(seed | 3, who);
            id = _openGrant(seed);
        }
        if (seed % 16 == 3) id = uint32((seed / 16) % (grantCount + 2));
        bool inFavour = !against || who % 4 == 1;
        _vote(id, _mostlyVoter(id, who), inFavour);
        if (!inFavour && ghostGrants[id].state == GrantState.Open) _vote(id, _mostlyVoter(id, 1), false);
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
        bool allowed = ghost.state == GrantState.Open && (block.timestamp > ghost.closesAt || _seatsChanged(id));
        bytes memory data = abi.encodeCall(IGrants.lapseGrant, (GrantId.wrap(id)));
        if (!_act("lapseGrant", allowed, _account(_person(seed)), address(grants), data)) return;
        _close(id, GrantState.Lapsed, false);
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

    // Views of the model

    function _mayFund(uint32 id) private view returns (bool) {
        GhostPilot storage pilot = ghostPilots[id];
        if (!_isPlanned(id) || pots[_teamPot(pilot.team)] < pilot.budget) return false;
        return ghostIdeas[pilot.idea].stage == Stage.Approved || pilot.budget <= _autonomyLeft(pilot.team);
    }

    function _isRecused(uint32 id, uint32 member) private view returns (bool) {
        GhostPilot storage pilot = ghostPilots[id];
        return member == pilot.lead || member == pilot.payee || _isCredited(pilot.idea, member);
    }

    /// @dev Who could decide a proposal made now, the proposer's own vote counted.
    function _table(uint32 id, uint32 actor) private view returns (Count memory count) {
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (_placeOf(ghostPilots[id].team, member) == PLACES || _isRecused(id, member)) continue;
            ++count.eligible;
            if (member == actor) ++count.support;
        }
    }

    function _tally(uint32 id) private view returns (Count memory count) {
        GhostGrant storage ghost = ghostGrants[id];
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (!ghost.eligible[member]) continue;
            ++count.eligible;
            uint16 place = uint16(1 << ghost.places[member]);
            if (ghost.votes[member] == Vote.For) {
                ++count.support;
                count.supportMask |= place;
            } else if (ghost.votes[member] == Vote.Against) {
                ++count.refuse;
                count.refuseMask |= place;
            }
        }
    }

    function _seatsChanged(uint32 id) private view returns (bool) {
        return ghostTeams[ghostGrants[id].team].epoch != ghostGrants[id].epoch;
    }

    function _openGrant(uint256 seed) internal view returns (uint32) {
        for (uint32 i = 0; i < grantCount; ++i) {
            uint32 id = uint32((seed + i) % grantCount) + 1;
            if (ghostGrants[id].state == GrantState.Open) return id;
        }
        return 0;
    }

    /// @dev Somebody whose vote is awaited, where there is one; at times anybody.
    function _mostlyVoter(uint32 id, uint256 seed) private view returns (uint32 member) {
        GhostGrant storage ghost = ghostGrants[id];
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (ghost.eligible[member] && ghost.votes[member] == Vote.None && _isActive(member)) return member;
            member = _person(member);
        }
    }
}
