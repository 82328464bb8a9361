// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TeamId} from "../../../contracts/budgets/BudgetTypes.sol";
import {ITeams} from "../../../contracts/budgets/ITeams.sol";
import {ChallengeId} from "../../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Purse} from "./Purse.sol";

/// @notice Two teams and who has a seat in them.
abstract contract Seats is Purse {
    uint256 internal constant PLACES = 15;
    uint256 private constant NOWHERE = PLACES;

    struct GhostTeam {
        uint32 epoch;
        uint32[15] table;
        mapping(uint32 memberId => bool) isIn;
        mapping(bytes32 question => uint256) endorsements;
        mapping(bytes32 question => mapping(uint32 actor => bool)) endorsed;
    }

    mapping(uint32 teamId => GhostTeam) internal ghostTeams;

    /// @dev Everybody is in both teams; the first three have a seat in one, the others in the other.
    constructor() {
        for (uint32 id = 1; id <= TEAMS; ++id) {
            uint32 founder = 3 * id - 2;
            GhostTeam storage ghost = ghostTeams[id];
            bytes memory form = abi.encodeCall(ITeams.formTeam, (REASON, ChallengeId.wrap(0)));
            _act("formTeam", true, _account(founder), address(teams), form);
            (ghost.epoch, ghost.table[0], ghost.isIn[founder]) = (1, founder, true);
            for (uint32 other = 1; other <= PEOPLE; ++other) {
                if (other != founder) _join(id, founder, other);
            }
            _give(id, founder + 1);
            _give(id, founder + 2);
            _setAutonomy(id, 20_000, 10 days);
        }
    }

    /// @notice Seats are where the model says; both sides of the table's record agree.
    function checkSeats(uint256 seed) external view {
        uint32 id = uint32(seed % TEAMS) + 1;
        GhostTeam storage ghost = ghostTeams[id];
        MemberId[15] memory table = teams.seatsOf(TeamId.wrap(id));
        (uint8 seats, uint16 mask) = teams.seatMaskOf(TeamId.wrap(id));
        uint256 taken;
        for (uint256 place = 0; place < PLACES; ++place) {
            equal(MemberId.unwrap(table[place]), ghost.table[place], "seat");
            check((mask >> place) & 1 == (ghost.table[place] == 0 ? 0 : 1), "mask of seats");
            if (ghost.table[place] != 0) ++taken;
        }
        equal(seats, taken, "number of seats");
        equal(teams.seatsEpochOf(TeamId.wrap(id)), ghost.epoch, "epoch of seats");
        uint32 member = _person(seed);
        check(teams.isInTeam(TeamId.wrap(id), MemberId.wrap(member)) == ghost.isIn[member], "in the team");
    }

    function giveSeat(uint8 team, uint8 who) external {
        if (who % 2 != 0) return;
        uint32 id = team % 8 == 0 ? (team / 8) % (TEAMS + 2) : (team % TEAMS) + 1;
        uint32 member = _person(who / 2);
        for (uint32 i = 0; who % 16 != 0 && i < PEOPLE && !_isSeatable(id, member); ++i) member = _person(member);
        _give(id, member);
    }

    /// @dev Endorsing is common; a seat really changes now and then.
    function endorseSeat(uint8 team, uint8 who, uint8 by, bool give) external {
        if (by % 4 == 3) return;
        uint32 id = (team % TEAMS) + 1;
        (uint32 actor, uint32 member) = (_mostlySeated(id, by / 4), _person(who));
        for (uint32 i = 0; who % 8 != 0 && i < PEOPLE && give != _isSeatable(id, member); ++i) member = _person(member);
        GhostTeam storage ghost = ghostTeams[id];
        bytes32 question = keccak256(abi.encode(ghost.epoch, member));
        bool allowed = _isActive(actor) &&
            _placeOf(id, actor) != NOWHERE &&
            (give ? _isSeatable(id, member) : member != actor && _placeOf(id, member) != NOWHERE) &&
            !ghost.endorsed[question][actor];
        bytes memory data = abi.encodeCall(ITeams.endorseSeat, (TeamId.wrap(id), MemberId.wrap(member), give));
        if (!_act("endorseSeat", allowed, _account(actor), address(teams), data)) return;
        ghost.endorsed[question][actor] = true;
        uint256 count = ++ghost.endorsements[question];
        uint256 electorate = give ? _seats(id) : _seats(id) - 1;
        if (2 * count <= electorate) return;
        if (give) _sit(id, member);
        else _stand(id, member);
        _count("seat changed by seats");
    }

    /// @dev A team whose seats are all empty has only governance to fill them, so few leave.
    function leaveTeam(uint8 team, uint8 who) external {
        if (who % 8 != 0) return;
        _leave((team % TEAMS) + 1, _person(who / 8));
    }

    /// @dev Where nobody is left to join, somebody who was in leaves and comes back.
    function joinTeam(uint8 team, uint8 who, uint8 by) external {
        uint32 id = (team % TEAMS) + 1;
        uint32 member = _person(who);
        uint32 actor = _mostlySeated(id, by);
        for (uint32 i = 0; by % 8 != 0 && i < PEOPLE && ghostTeams[id].isIn[member]; ++i) member = _person(member);
        if (by % 2 == 1 && member != actor && ghostTeams[id].isIn[member]) _leave(id, member);
        _join(id, actor, member);
    }

    // Acts

    function _leave(uint32 id, uint32 member) private {
        GhostTeam storage ghost = ghostTeams[id];
        bytes memory data = abi.encodeCall(ITeams.leaveTeam, (TeamId.wrap(id)));
        if (!_act("leaveTeam", ghost.isIn[member], _account(member), address(teams), data)) return;
        if (_placeOf(id, member) != NOWHERE) _stand(id, member);
        ghost.isIn[member] = false;
    }

    function _join(uint32 id, uint32 actor, uint32 member) private {
        GhostTeam storage ghost = ghostTeams[id];
        bool mayInvite = _isActive(actor) && _placeOf(id, actor) != NOWHERE && _isActive(member) && !ghost.isIn[member];
        bytes memory invite = abi.encodeCall(ITeams.inviteToTeam, (TeamId.wrap(id), MemberId.wrap(member)));
        if (!_act("inviteToTeam", mayInvite, _account(actor), address(teams), invite)) return;
        bytes memory join = abi.encodeCall(ITeams.joinTeam, (TeamId.wrap(id)));
        if (_act("joinTeam", true, _account(member), address(teams), join)) ghost.isIn[member] = true;
    }

    function _give(uint32 id, uint32 member) private {
        bool allowed = _isTeam(id) && _isSeatable(id, member);
        bytes memory data = abi.encodeCall(ITeams.seatByGovernance, (TeamId.wrap(id), MemberId.wrap(member)));
        if (_act("giveSeat", allowed, address(this), address(teams), data)) _sit(id, member);
    }

    function _sit(uint32 id, uint32 member) private {
        GhostTeam storage ghost = ghostTeams[id];
        ++ghost.epoch;
        ghost.table[_placeOf(id, 0)] = member;
    }

    function _stand(uint32 id, uint32 member) private {
        GhostTeam storage ghost = ghostTeams[id];
        ++ghost.epoch;
        ghost.table[_placeOf(id, member)] = 0;
    }

    function _isSeatable(uint32 id, uint32 member) private view returns (bool) {
        return ghostTeams[id].isIn[member] && _placeOf(id, member) == NOWHERE && _isActive(member);
    }

    function _seats(uint32 id) private view returns (uint256 seats) {
        for (uint256 place = 0; place < PEOPLE; ++place) {
            if (ghostTeams[id].table[place] != 0) ++seats;
        }
    }

    /// @dev The place of a member, or the first free one for member 0. With so few people, places beyond are empty.
    function _placeOf(uint32 id, uint32 member) internal view returns (uint256 place) {
        uint32[15] storage table = ghostTeams[id].table;
        while (place < PEOPLE && table[place] != member) ++place;
        if (place == PEOPLE) place = NOWHERE;
    }

    /// @dev Somebody active with a seat, where there is one; at times anybody.
    function _mostlySeated(uint32 id, uint256 seed) internal view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (_placeOf(id, member) != NOWHERE && _isActive(member)) return member;
            member = _person(member);
        }
    }
}
