// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Module} from "../governance/Module.sol";
import {CreditShare, Idea, IdeaId, Stage} from "../ideas/IdeaTypes.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {Pilot, PilotState} from "../pilots/PilotTypes.sol";
import {Grant, GrantId, GrantState, MoveKind, pilotPot, PilotId, TeamId, teamPot} from "./BudgetTypes.sol";
import {IGrants} from "./IGrants.sol";
import {ITeams} from "./ITeams.sol";
import {ITreasury} from "./ITreasury.sol";
import {Places} from "./Places.sol";

/// @title The teams' grants: see {IGrants}
contract Grants is IGrants, Module {
    using People for IMembers;
    using Places for uint16;

    uint256 private constant VOTING_TIME = 14 days;

    IMembers public immutable members;
    IIdeas public immutable ideas;
    ITeams public immutable teams;
    ITreasury public immutable treasury;
    IPilots public immutable pilots;

    uint32 public grantCount;

    mapping(GrantId => Grant) private _grants;
    /// @dev Eight pilots to a slot: pilots are numbered one after the other, and most of them are proposed once.
    mapping(uint256 => GrantId[8]) private _latest;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        ITeams teams_,
        ITreasury treasury_,
        IPilots pilots_
    ) Module(authority, forwarder) {
        members = members_;
        ideas = ideas_;
        teams = teams_;
        treasury = treasury_;
        pilots = pilots_;
    }

    // Deciding

    /// @inheritdoc IGrants
    function proposeGrant(PilotId pilotId, bytes32 reasonHash) external returns (GrantId grantId) {
        MemberId actorId = members.requirePerson(_msgSender()).id;
        Pilot memory pilot = pilots.pilotOf(pilotId);
        _requireNoneOpen(pilotId);
        Grant memory grant = _draw(pilotId, pilot, actorId);
        _requireFundable(pilotId, pilot);
        grantId = GrantId.wrap(++grantCount);
        _setLatest(pilotId, grantId);
        emit GrantProposed(
            grantId,
            pilotId,
            grant.teamId,
            pilot.ideaId,
            pilot.budget,
            grant.eligible,
            grant.support,
            grant.closesAt,
            reasonHash,
            actorId
        );
        _settle(grantId, grant, actorId);
    }

    /// @inheritdoc IGrants
    function voteGrant(GrantId grantId, bool inFavour) external {
        Grant memory grant = _open(grantId);
        if (block.timestamp > grant.closesAt) revert Grants_Closed(grantId, grant.closesAt);
        MemberId actorId = members.requirePerson(_msgSender()).id;
        if (_seatsChanged(grant)) revert Grants_SeatsChanged(grantId);
        uint8 place = teams.placeOf(grant.teamId, actorId);
        if (!grant.eligible.contains(place)) revert Grants_Recused(grantId, actorId);
        if ((grant.support | grant.refuse).contains(place)) revert Grants_AlreadyVoted(grantId, actorId);
        if (inFavour) grant.support = grant.support.with(place);
        else grant.refuse = grant.refuse.with(place);
        emit GrantVoted(grantId, actorId, inFavour, grant.support, grant.refuse);
        _settle(grantId, grant, actorId);
    }

    /// @inheritdoc IGrants
    function lapseGrant(GrantId grantId) external {
        Grant memory grant = _open(grantId);
        if (block.timestamp <= grant.closesAt && !_seatsChanged(grant)) {
            revert Grants_StillOpen(grantId, grant.closesAt);
        }
        _endUnfunded(grantId, grant, GrantState.Lapsed);
    }

    // Views

    /// @inheritdoc IGrants
    function grantOf(GrantId grantId) external view returns (Grant memory) {
        return _existing(grantId);
    }

    /// @inheritdoc IGrants
    function latestGrantOf(PilotId pilotId) external view returns (GrantId) {
        return _latestOf(pilotId);
    }

    // Internals: proposing

    function _requireNoneOpen(PilotId pilotId) private view {
        GrantId latest = _latestOf(pilotId);
        if (_grants[latest].state == GrantState.Open) revert Grants_AlreadyProposed(pilotId, latest);
    }

    /// @dev A proposal that could not be carried out now would only add to the idea's record.
    function _requireFundable(PilotId pilotId, Pilot memory pilot) private view {
        _restsOnAutonomy(pilotId, pilot);
        uint256 balance = treasury.balanceOf(teamPot(pilot.teamId));
        if (pilot.budget > balance) revert Grants_PotTooSmall(pilot.teamId, balance, pilot.budget);
    }

    /// @dev The grant as it begins: who may decide, and the proposer's own vote if that is among them.
    function _draw(
        PilotId pilotId,
        Pilot memory pilot,
        MemberId actorId
    ) private view returns (Grant memory grant) {
        TeamId teamId = pilot.teamId;
        (uint16 eligible, uint16 own) = _table(pilot, actorId);
        if (own == 0) revert ITeams.Teams_NoSeat(teamId, actorId);
        if (eligible == 0) revert Grants_NobodyMayDecide(teamId, pilotId);
        grant.pilotId = pilotId;
        grant.teamId = teamId;
        grant.seatsEpoch = teams.seatsEpochOf(teamId);
        grant.eligible = eligible;
        grant.support = eligible & own;
        grant.closesAt = uint40(block.timestamp + VOTING_TIME);
        grant.state = GrantState.Open;
    }

    /// @return eligible Places whose members are not recused.
    /// @return own Place of the proposer, empty if they have no seat.
    function _table(
        Pilot memory pilot,
        MemberId actorId
    ) private view returns (uint16 eligible, uint16 own) {
        MemberId[15] memory seats = teams.seatsOf(pilot.teamId);
        CreditShare[] memory shares = ideas.creditOf(pilot.ideaId);
        for (uint8 place = 0; place < seats.length; ++place) {
            MemberId memberId = seats[place];
            if (memberId == NO_MEMBER) continue;
            if (memberId == actorId) own = own.with(place);
            if (!_isRecused(memberId, pilot, shares)) eligible = eligible.with(place);
        }
    }

    function _isRecused(
        MemberId memberId,
        Pilot memory pilot,
        CreditShare[] memory shares
    ) private pure returns (bool) {
        if (memberId == pilot.leadId || memberId == pilot.payeeId) return true;
        for (uint256 i = 0; i < shares.length; ++i) {
            if (shares[i].memberId == memberId) return true;
        }
        return false;
    }

    function _setLatest(PilotId pilotId, GrantId grantId) private {
        uint256 number = PilotId.unwrap(pilotId);
        _latest[number / 8][number % 8] = grantId;
    }

    function _latestOf(PilotId pilotId) private view returns (GrantId) {
        uint256 number = PilotId.unwrap(pilotId);
        return _latest[number / 8][number % 8];
    }

    // Internals: ending

    /// @dev Stores what was voted, and carries out what it decides.
    function _settle(GrantId grantId, Grant memory grant, MemberId actorId) private {
        uint256 eligible = grant.eligible.count();
        uint16 reachable = grant.eligible & ~grant.refuse;
        if (grant.support.isMoreThanHalf(eligible)) {
            _fund(grantId, grant, actorId);
        } else if (reachable.isMoreThanHalf(eligible)) {
            _grants[grantId] = grant;
        } else {
            _endUnfunded(grantId, grant, GrantState.Declined);
        }
    }

    function _fund(GrantId grantId, Grant memory grant, MemberId actorId) private {
        PilotId pilotId = grant.pilotId;
        TeamId teamId = grant.teamId;
        Pilot memory pilot = pilots.pilotOf(pilotId);
        uint128 amount = pilot.budget;
        bool byAutonomy = _restsOnAutonomy(pilotId, pilot);
        _end(grantId, grant, GrantState.Funded, amount, byAutonomy);
        if (byAutonomy) treasury.useAutonomy(teamId, amount);
        treasury.move(teamPot(teamId), pilotPot(pilotId), amount, GrantId.unwrap(grantId), MoveKind.Grant);
        _record(grantId, grant, pilot, byAutonomy);
        pilots.startPilot(pilotId, actorId);
    }

    function _endUnfunded(GrantId grantId, Grant memory grant, GrantState state) private {
        Pilot memory pilot = pilots.pilotOf(grant.pilotId);
        _end(grantId, grant, state, pilot.budget, false);
        _record(grantId, grant, pilot, false);
    }

    /// @dev Whether the team decides without a ballot, which its autonomy must cover. Reverts where nobody may fund it.
    function _restsOnAutonomy(PilotId pilotId, Pilot memory pilot) private view returns (bool) {
        if (pilot.state != PilotState.Planned) revert Grants_NotPlanned(pilotId);
        IdeaId ideaId = pilot.ideaId;
        Idea memory idea = ideas.ideaOf(ideaId);
        if (idea.stage != Stage.Ready && idea.stage != Stage.Approved) {
            revert Grants_IdeaNotFundable(ideaId, idea.stage);
        }
        if (idea.version != pilot.version) revert Grants_OtherVersion(pilotId, pilot.version, idea.version);
        if (idea.stage == Stage.Approved) return false;
        uint256 left = treasury.autonomyLeft(pilot.teamId);
        if (pilot.budget > left) revert Grants_NeedsBallot(ideaId, pilot.budget, left);
        return true;
    }

    function _end(
        GrantId grantId,
        Grant memory grant,
        GrantState state,
        uint128 amount,
        bool byAutonomy
    ) private {
        grant.state = state;
        _grants[grantId] = grant;
        emit GrantClosed(grantId, grant.pilotId, grant.teamId, state, amount, byAutonomy);
    }

    function _record(GrantId grantId, Grant memory grant, Pilot memory pilot, bool byAutonomy) private {
        bytes32 dataHash = keccak256(
            abi.encode(
                grantId,
                grant.pilotId,
                grant.teamId,
                grant.state,
                pilot.budget,
                byAutonomy,
                grant.eligible,
                grant.support,
                grant.refuse
            )
        );
        ideas.record(pilot.ideaId, "grant", dataHash);
    }

    function _seatsChanged(Grant memory grant) private view returns (bool) {
        return teams.seatsEpochOf(grant.teamId) != grant.seatsEpoch;
    }

    function _open(GrantId grantId) private view returns (Grant memory grant) {
        grant = _existing(grantId);
        if (grant.state != GrantState.Open) revert Grants_NotOpen(grantId, grant.state);
    }

    function _existing(GrantId grantId) private view returns (Grant memory grant) {
        grant = _grants[grantId];
        if (grant.state == GrantState.None) revert Grants_Unknown(grantId);
    }
}
