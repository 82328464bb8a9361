// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GrantId, Grant, GrantState, PilotId, TeamId} from "../budgets/BudgetTypes.sol";
import {IGrants} from "../budgets/IGrants.sol";
import {ITeams} from "../budgets/ITeams.sol";
import {Module} from "../governance/Module.sol";
import {IdeaId, Stage} from "../ideas/IdeaTypes.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {Independence} from "../ideas/Independence.sol";
import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId, NO_MEMBER, Status} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {Soulbound} from "../members/Soulbound.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {Pilot, PilotState} from "../pilots/PilotTypes.sol";
import {IReviews} from "../reviews/IReviews.sol";
import {BrierRecord} from "../reviews/ReviewTypes.sol";
import {IRounds} from "../voting/IRounds.sol";
import {RoundId} from "../voting/RoundTypes.sol";
import {BadgeCard} from "./BadgeCard.sol";
import {IBadges} from "./IBadges.sol";
import {PastBallot} from "./PastBallot.sol";
import {BadgeKind} from "./RecognitionTypes.sol";

/// @title What people did, as tokens: see {IBadges}
contract Badges is IBadges, Module, Soulbound {
    using Independence for IIdeas;
    using PastBallot for IRounds;
    using People for IMembers;

    uint256 private constant FORECASTS_NEEDED = 10;
    /// @dev Mean squared error of somebody who always says 50 %, in basis points squared.
    uint256 private constant COIN = 25_000_000;
    uint256 private constant ENTRIES_LIMIT = 64;

    /// @dev Stages of ideas that were found ready. Stopped is one: no way leads there but from a ballot or a pilot.
    uint256 private constant FOUND_READY =
        (1 << uint256(Stage.Ready)) |
            (1 << uint256(Stage.InBallot)) |
            (1 << uint256(Stage.Approved)) |
            (1 << uint256(Stage.InPilot)) |
            (1 << uint256(Stage.Implemented)) |
            (1 << uint256(Stage.Stopped));

    struct Badge {
        uint32 ref;
        uint40 claimedAt;
    }

    IMembers public immutable members;
    IIdeas public immutable ideas;
    IRounds public immutable rounds;
    ITeams public immutable teams;
    IGrants public immutable grants;
    IPilots public immutable pilots;
    IReviews public immutable reviews;

    mapping(uint256 tokenId => Badge) private _badges;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        IRounds rounds_,
        ITeams teams_,
        IGrants grants_,
        IPilots pilots_,
        IReviews reviews_
    ) Module(authority, forwarder) {
        members = members_;
        ideas = ideas_;
        rounds = rounds_;
        teams = teams_;
        grants = grants_;
        pilots = pilots_;
        reviews = reviews_;
    }

    /// @inheritdoc IBadges
    function claimBadge(BadgeKind kind, uint32 ref) external returns (uint256 tokenId) {
        address account = _msgSender();
        MemberId memberId = members.requirePerson(account).id;
        tokenId = _tokenOf(memberId, kind);
        if (_badges[tokenId].claimedAt != 0) revert Badges_AlreadyClaimed(memberId, kind);
        if (!isEarned(memberId, kind, ref)) revert Badges_NotEarned(memberId, kind, ref);
        _badges[tokenId] = Badge(ref, uint40(block.timestamp));
        emit BadgeClaimed(memberId, kind, ref, tokenId);
        emit Transfer(address(0), account, tokenId);
        emit Locked(tokenId);
    }

    /// @inheritdoc IBadges
    function isEarned(MemberId memberId, BadgeKind kind, uint32 ref) public view returns (bool) {
        if (kind == BadgeKind.Proposer) return _isProposer(memberId, IdeaId.wrap(ref));
        if (kind == BadgeKind.Decider) return _isDecider(memberId, RoundId.wrap(ref));
        if (kind == BadgeKind.Approved) return _isApproved(memberId, ref);
        if (kind == BadgeKind.Implementer) return _isImplementer(memberId, IdeaId.wrap(ref));
        if (kind == BadgeKind.Forecaster) return ref == 0 && _isForecaster(memberId);
        if (kind == BadgeKind.Courage) return _hasLed(memberId, PilotId.wrap(ref), PilotState.StoppedEarly);
        if (kind == BadgeKind.Lead) return _hasLed(memberId, PilotId.wrap(ref), PilotState.TargetMet);
        return _isFounder(memberId, GrantId.wrap(ref));
    }

    /// @inheritdoc IBadges
    function badgeOf(MemberId memberId, BadgeKind kind) external view returns (uint32 ref, uint40 claimedAt) {
        Badge memory badge = _badges[_tokenOf(memberId, kind)];
        if (badge.claimedAt == 0) revert Badges_NotClaimed(memberId, kind);
        return (badge.ref, badge.claimedAt);
    }

    function name() external pure returns (string memory) {
        return "Innovation Engine Badges";
    }

    function symbol() external pure returns (string memory) {
        return "BADGE";
    }

    function balanceOf(address owner) external view returns (uint256 count) {
        if (owner == address(0)) revert Soulbound_ZeroOwner();
        Member memory member = members.memberAt(owner);
        // The account that a member left keeps its number. Number 0, which strangers have, claimed nothing.
        if (member.status == Status.Moved) return 0;
        for (uint256 kind = 0; kind <= uint256(type(BadgeKind).max); ++kind) {
            if (_badges[_tokenOf(member.id, BadgeKind(kind))].claimedAt != 0) ++count;
        }
    }

    function tokenURI(uint256 tokenId) external view returns (string memory) {
        ownerOf(tokenId);
        Badge memory badge = _badges[tokenId];
        return BadgeCard.uri(BadgeKind(tokenId >> 32), uint32(tokenId), badge.ref, badge.claimedAt);
    }

    // Internals: what was earned

    function _isProposer(MemberId memberId, IdeaId ideaId) private view returns (bool) {
        uint256 stage = 1 << uint256(ideas.ideaOf(ideaId).stage);
        return FOUND_READY & stage != 0 && ideas.isCredited(ideaId, memberId);
    }

    function _isDecider(MemberId memberId, RoundId roundId) private view returns (bool cast) {
        (cast, , , ) = rounds.ballotOf(roundId, members.accountOf(memberId));
    }

    function _isApproved(MemberId memberId, uint32 ref) private view returns (bool) {
        RoundId roundId = RoundId.wrap(uint32(ref / ENTRIES_LIMIT));
        (bool isApproved, IdeaId ideaId) = rounds.approved(roundId, ref % ENTRIES_LIMIT);
        return isApproved && ideas.isCredited(ideaId, memberId);
    }

    function _isImplementer(MemberId memberId, IdeaId ideaId) private view returns (bool) {
        return ideas.ideaOf(ideaId).stage == Stage.Implemented && ideas.isCredited(ideaId, memberId);
    }

    function _isForecaster(MemberId memberId) private view returns (bool) {
        BrierRecord memory record = reviews.brierOf(memberId);
        return record.forecasts >= FORECASTS_NEEDED && record.errorSum < COIN * record.forecasts;
    }

    function _hasLed(MemberId memberId, PilotId pilotId, PilotState state) private view returns (bool) {
        Pilot memory pilot = pilots.pilotOf(pilotId);
        return pilot.leadId == memberId && pilot.state == state;
    }

    function _isFounder(MemberId memberId, GrantId grantId) private view returns (bool) {
        Grant memory grant = grants.grantOf(grantId);
        return grant.state == GrantState.Funded && _hasSeat(memberId, grant.teamId);
    }

    function _hasSeat(MemberId memberId, TeamId teamId) private view returns (bool) {
        // An empty place holds number 0.
        if (memberId == NO_MEMBER) return false;
        MemberId[15] memory seats = teams.seatsOf(teamId);
        for (uint256 place = 0; place < seats.length; ++place) {
            if (seats[place] == memberId) return true;
        }
        return false;
    }

    // Internals: the token

    function _tokenOf(MemberId memberId, BadgeKind kind) private pure returns (uint256) {
        return (uint256(kind) << 32) | MemberId.unwrap(memberId);
    }

    function _soulOf(uint256 tokenId) internal view override returns (address) {
        return
            _badges[tokenId].claimedAt == 0
                ? address(0)
                : members.accountOf(MemberId.wrap(uint32(tokenId)));
    }
}
