// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Module} from "../governance/Module.sol";
import {Pausable} from "../governance/Pausable.sol";
import {ChallengeId} from "../ideas/IdeaTypes.sol";
import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId, NO_MEMBER, Status} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {TeamId} from "./BudgetTypes.sol";
import {ITeams} from "./ITeams.sol";
import {Places} from "./Places.sol";

/// @title The teams: see {ITeams}
contract Teams is ITeams, Pausable {
    using People for IMembers;
    using Places for uint16;

    uint256 private constant SEATS_LIMIT = 15;

    /// @dev One slot. `mask` has a bit for each place taken; the epoch of a team that exists is never 0.
    struct Team {
        uint32 people;
        uint32 epoch;
        uint8 seats;
        uint16 mask;
    }

    /// @dev How a member stands to a team, one slot. `seat` is the place and one more, 0 for none.
    struct Belonging {
        MemberId invitedBy;
        bool isIn;
        uint8 seat;
    }

    IMembers public immutable members;

    uint32 public teamCount;

    mapping(TeamId => Team) private _teams;
    mapping(TeamId => MemberId[SEATS_LIMIT]) private _seats;
    mapping(TeamId => mapping(MemberId => Belonging)) private _belongings;
    /// @dev Within an epoch a member has a seat or has none, so that one set serves giving and taking.
    mapping(TeamId => mapping(uint32 epoch => mapping(MemberId => uint16))) private _endorsements;

    constructor(address authority, address forwarder, IMembers members_) Module(authority, forwarder) {
        members = members_;
    }

    // Belonging

    /// @inheritdoc ITeams
    function formTeam(bytes32 charterHash, ChallengeId challengeId) external returns (TeamId teamId) {
        if (charterHash == 0) revert Teams_CharterMissing();
        MemberId founderId = members.requirePerson(_msgSender()).id;
        teamId = TeamId.wrap(++teamCount);
        _teams[teamId] = Team({people: 1, epoch: 1, seats: 1, mask: 1});
        _seats[teamId][0] = founderId;
        _belongings[teamId][founderId] = Belonging({invitedBy: NO_MEMBER, isIn: true, seat: 1});
        emit TeamFormed(teamId, founderId, charterHash, challengeId);
    }

    /// @inheritdoc ITeams
    function changeCharter(TeamId teamId, bytes32 charterHash) external {
        if (charterHash == 0) revert Teams_CharterMissing();
        (MemberId actorId, ) = _requireSeat(teamId);
        emit CharterChanged(teamId, charterHash, actorId);
    }

    /// @inheritdoc ITeams
    function inviteToTeam(TeamId teamId, MemberId memberId) external {
        (MemberId actorId, ) = _requireSeat(teamId);
        members.requirePersonOf(memberId);
        Belonging storage belonging = _belongings[teamId][memberId];
        if (belonging.isIn) revert Teams_AlreadyIn(teamId, memberId);
        belonging.invitedBy = actorId;
        emit TeamInvited(teamId, memberId, actorId);
    }

    /// @inheritdoc ITeams
    function joinTeam(TeamId teamId) external whenNotPaused {
        _existing(teamId);
        MemberId memberId = members.requirePerson(_msgSender()).id;
        Belonging memory belonging = _belongings[teamId][memberId];
        if (belonging.isIn) revert Teams_AlreadyIn(teamId, memberId);
        // Nobody's seat is 0, so that this also answers for who was never invited.
        if (_belongings[teamId][belonging.invitedBy].seat == 0) revert Teams_NotInvited(teamId, memberId);
        _belongings[teamId][memberId] = Belonging({invitedBy: NO_MEMBER, isIn: true, seat: 0});
        emit TeamJoined(teamId, memberId, ++_teams[teamId].people);
    }

    /// @inheritdoc ITeams
    function leaveTeam(TeamId teamId) external {
        Member memory member = members.memberAt(_msgSender());
        // An account that a member has left behind, perhaps to a thief, no longer acts for them.
        MemberId memberId = member.status == Status.Moved ? NO_MEMBER : member.id;
        _leave(teamId, memberId, memberId);
    }

    /// @inheritdoc ITeams
    function vacate(TeamId teamId, MemberId memberId) external {
        if (members.memberOf(memberId).status == Status.Active) revert Teams_StillActive(teamId, memberId);
        _leave(teamId, memberId, NO_MEMBER);
    }

    // Seats

    /// @inheritdoc ITeams
    function endorseSeat(TeamId teamId, MemberId memberId, bool give) external {
        (MemberId actorId, uint8 place) = _requireSeat(teamId);
        Team memory team = _teams[teamId];
        if (give) _requireSeatable(teamId, team, memberId);
        else if (memberId == actorId) revert Teams_OwnSeat(teamId, memberId);
        else placeOf(teamId, memberId);
        uint16 endorsements = _endorsements[teamId][team.epoch][memberId];
        if (endorsements.contains(place)) revert Teams_AlreadyEndorsed(teamId, memberId, actorId);
        endorsements = endorsements.with(place);
        _endorsements[teamId][team.epoch][memberId] = endorsements;
        emit SeatEndorsed(teamId, memberId, give, endorsements, actorId);
        if (!endorsements.isMoreThanHalf(give ? team.seats : team.seats - 1)) return;
        if (give) _giveSeat(teamId, team, memberId);
        else _takeSeat(teamId, team, memberId);
    }

    /// @inheritdoc ITeams
    function seatByGovernance(TeamId teamId, MemberId memberId) external restricted {
        Team memory team = _existing(teamId);
        _requireSeatable(teamId, team, memberId);
        _giveSeat(teamId, team, memberId);
    }

    // Views

    /// @inheritdoc ITeams
    function teamExists(TeamId teamId) external view returns (bool) {
        return _teams[teamId].epoch != 0;
    }

    /// @inheritdoc ITeams
    function isInTeam(TeamId teamId, MemberId memberId) external view returns (bool) {
        return _belongings[teamId][memberId].isIn;
    }

    /// @inheritdoc ITeams
    function seatsOf(TeamId teamId) external view returns (MemberId[15] memory) {
        return _seats[teamId];
    }

    /// @inheritdoc ITeams
    function seatMaskOf(TeamId teamId) external view returns (uint8 seats, uint16 mask) {
        Team storage team = _teams[teamId];
        return (team.seats, team.mask);
    }

    /// @inheritdoc ITeams
    function placeOf(TeamId teamId, MemberId memberId) public view returns (uint8) {
        uint8 seat = _belongings[teamId][memberId].seat;
        if (seat == 0) revert Teams_NoSeat(teamId, memberId);
        return seat - 1;
    }

    /// @inheritdoc ITeams
    function seatsEpochOf(TeamId teamId) external view returns (uint32) {
        return _teams[teamId].epoch;
    }

    // Internals

    function _leave(TeamId teamId, MemberId memberId, MemberId actorId) private {
        Team memory team = _existing(teamId);
        Belonging memory belonging = _belongings[teamId][memberId];
        if (!belonging.isIn) revert Teams_NotIn(teamId, memberId);
        --team.people;
        if (belonging.seat == 0) _teams[teamId] = team;
        else _takeSeat(teamId, team, memberId);
        delete _belongings[teamId][memberId];
        emit TeamLeft(teamId, memberId, team.people, actorId);
    }

    function _giveSeat(TeamId teamId, Team memory team, MemberId memberId) private {
        uint8 place = team.mask.firstFree();
        _seats[teamId][place] = memberId;
        _belongings[teamId][memberId].seat = place + 1;
        ++team.seats;
        ++team.epoch;
        team.mask = team.mask.with(place);
        _teams[teamId] = team;
        emit SeatGiven(teamId, memberId, place, team.seats, team.epoch);
    }

    /// @dev Stores the team as it was handed in, but for the seat.
    function _takeSeat(TeamId teamId, Team memory team, MemberId memberId) private {
        uint8 place = _belongings[teamId][memberId].seat - 1;
        _seats[teamId][place] = NO_MEMBER;
        _belongings[teamId][memberId].seat = 0;
        --team.seats;
        ++team.epoch;
        team.mask = team.mask.without(place);
        _teams[teamId] = team;
        emit SeatTaken(teamId, memberId, place, team.seats, team.epoch);
    }

    function _requireSeatable(TeamId teamId, Team memory team, MemberId memberId) private view {
        Belonging memory belonging = _belongings[teamId][memberId];
        if (!belonging.isIn) revert Teams_NotIn(teamId, memberId);
        if (belonging.seat != 0) revert Teams_AlreadySeated(teamId, memberId);
        if (team.seats == SEATS_LIMIT) revert Teams_SeatsFull(teamId, SEATS_LIMIT);
        members.requirePersonOf(memberId);
    }

    function _requireSeat(TeamId teamId) private view returns (MemberId memberId, uint8 place) {
        _existing(teamId);
        memberId = members.requirePerson(_msgSender()).id;
        place = placeOf(teamId, memberId);
    }

    function _existing(TeamId teamId) private view returns (Team memory team) {
        team = _teams[teamId];
        if (team.epoch == 0) revert Teams_Unknown(teamId);
    }
}
