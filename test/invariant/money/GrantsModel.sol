// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Grant, GrantId, GrantState, PilotId} from "../../../contracts/budgets/BudgetTypes.sol";
import {Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Planning} from "./Planning.sol";

/// @notice What each grant ought to be. Votes are kept by member and counted anew every time.
abstract contract GrantsModel is Planning {
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

    // Views of the model

    function _mayFund(uint32 id) internal view returns (bool) {
        GhostPilot storage pilot = ghostPilots[id];
        if (!_isPlanned(id) || pots[_teamPot(pilot.team)] < pilot.budget) return false;
        return ghostIdeas[pilot.idea].stage == Stage.Approved || pilot.budget <= _autonomyLeft(pilot.team);
    }

    function _isRecused(uint32 id, uint32 member) internal view returns (bool) {
        GhostPilot storage pilot = ghostPilots[id];
        return member == pilot.lead || member == pilot.payee || _isCredited(pilot.idea, member);
    }

    /// @dev Who could decide a proposal made now, the proposer's own vote counted.
    function _table(uint32 id, uint32 actor) internal view returns (Count memory count) {
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (_placeOf(ghostPilots[id].team, member) == PLACES || _isRecused(id, member)) continue;
            ++count.eligible;
            if (member == actor) ++count.support;
        }
    }

    function _tally(uint32 id) internal view returns (Count memory count) {
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

    function _seatsChanged(uint32 id) internal view returns (bool) {
        return ghostTeams[ghostGrants[id].team].epoch != ghostGrants[id].epoch;
    }

    /// @dev Whether nobody can vote on it any more.
    function _isStale(uint32 id) internal view returns (bool) {
        return block.timestamp > ghostGrants[id].closesAt || _seatsChanged(id);
    }

    function _openGrant(uint256 seed) internal view returns (uint32) {
        for (uint32 i = 0; i < grantCount; ++i) {
            uint32 id = uint32((seed + i) % grantCount) + 1;
            if (ghostGrants[id].state == GrantState.Open) return id;
        }
        return 0;
    }

    /// @dev Somebody whose vote is awaited, where there is one; at times anybody.
    function _mostlyVoter(uint32 id, uint256 seed) internal view returns (uint32 member) {
        GhostGrant storage ghost = ghostGrants[id];
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (ghost.eligible[member] && ghost.votes[member] == Vote.None && _isActive(member)) return member;
            member = _person(member);
        }
    }
}
