// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {MoveKind, PilotId, REWARDS, ROOT} from "../budgets/BudgetTypes.sol";
import {ITreasury} from "../budgets/ITreasury.sol";
import {Module} from "../governance/Module.sol";
import {Seasons} from "../governance/Seasons.sol";
import {CreditShare, IdeaId, Stage} from "../ideas/IdeaTypes.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {IFlags} from "../outcomes/IFlags.sol";
import {IOutcomes} from "../outcomes/IOutcomes.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {IReviews} from "../reviews/IReviews.sol";
import {IRewards} from "./IRewards.sol";
import {RewardRules} from "./RecognitionTypes.sol";
import {RewardFormula} from "./RewardFormula.sol";

/// @title A share of what an idea brought: see {IRewards}
contract Rewards is IRewards, Module {
    uint256 private constant WHOLE_BPS = 10_000;

    /// @dev What {RewardCredited} says, in its order, so that one encoding serves the digest.
    struct Credit {
        uint128 benefit;
        uint128 spent;
        uint128 total;
        uint128 added;
        uint128 lineage;
    }

    /// @dev What of a season's pool is left, and for whose skill; one slot.
    struct Pool {
        uint128 left;
        uint64 skillLeft;
        bool isSet;
    }

    IMembers public immutable members;
    IIdeas public immutable ideas;
    ITreasury public immutable treasury;
    IFlags public immutable flags;
    IPilots public immutable pilots;
    IOutcomes public immutable outcomes;
    IReviews public immutable reviews;
    uint40 private immutable _seasonsFrom;

    /// @inheritdoc IRewards
    uint128 public reserved;

    RewardRules private _rules;

    mapping(IdeaId => uint128) private _credited;
    mapping(MemberId => uint128) private _owed;
    mapping(uint32 season => Pool) private _pools;
    mapping(uint32 season => mapping(MemberId => bool)) private _shared;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        ITreasury treasury_,
        IFlags flags_,
        IPilots pilots_,
        IOutcomes outcomes_,
        IReviews reviews_,
        RewardRules memory rules
    ) Module(authority, forwarder) {
        members = members_;
        ideas = ideas_;
        treasury = treasury_;
        flags = flags_;
        pilots = pilots_;
        outcomes = outcomes_;
        reviews = reviews_;
        _seasonsFrom = members_.seasonsFrom();
        _setRules(rules);
    }

    /// @inheritdoc IRewards
    function setRewardRules(RewardRules calldata rules) external restricted {
        _setRules(rules);
    }

    // Crediting

    /// @inheritdoc IRewards
    function creditReward(IdeaId ideaId) external {
        Credit memory credit = _assess(ideaId);
        CreditShare[] memory shares = ideas.creditOf(ideaId);
        if (shares.length == 0) revert Rewards_NobodyCredited(ideaId);
        MemberId[] memory authors = _lineageAuthors(ideaId);
        uint128 each = RewardFormula.lineageShare(credit.added, _rules.lineageBps, authors.length);
        credit.lineage = uint128(each * authors.length);
        _credited[ideaId] = credit.total;
        _reserve(credit.added);
        _emitCredit(ideaId, credit);
        uint128[] memory own = RewardFormula.creditShares(credit.added - credit.lineage, shares);
        for (uint256 i = 0; i < shares.length; ++i) {
            _share(shares[i].memberId, ideaId, own[i]);
        }
        for (uint256 i = 0; i < authors.length; ++i) {
            _share(authors[i], ideaId, each);
        }
        ideas.record(ideaId, "reward", keccak256(abi.encode(credit)));
    }

    /// @inheritdoc IRewards
    function setReviewersPool(uint32 season, uint128 amount) external restricted {
        if (season >= Seasons.at(_seasonsFrom, block.timestamp)) revert Rewards_SeasonNotOver(season);
        if (amount == 0) revert Rewards_AmountMissing();
        if (_pools[season].isSet) revert Rewards_PoolAlreadySet(season);
        (, uint64 all) = reviews.skillOf(season, NO_MEMBER);
        if (all == 0) revert Rewards_NobodySkilled(season);
        _pools[season] = Pool(amount, all, true);
        _reserve(amount);
        emit ReviewersPoolSet(season, amount);
    }

    /// @inheritdoc IRewards
    function shareReviewersPool(uint32 season, MemberId memberId) external {
        Pool memory pool = _pools[season];
        if (!pool.isSet) revert Rewards_NoPool(season);
        if (_shared[season][memberId]) revert Rewards_AlreadyShared(season, memberId);
        (uint64 own, ) = reviews.skillOf(season, memberId);
        if (own == 0) revert Rewards_NoSkill(season, memberId);
        _shared[season][memberId] = true;
        uint128 amount = RewardFormula.poolShare(pool.left, own, pool.skillLeft);
        _pools[season] = Pool(pool.left - amount, pool.skillLeft - own, true);
        uint128 owed = _owed[memberId] + amount;
        _owed[memberId] = owed;
        emit ReviewersPoolShared(season, memberId, amount, owed);
    }

    // Paying

    /// @inheritdoc IRewards
    function pullReward(MemberId memberId) external {
        uint128 amount = _owed[memberId];
        if (amount == 0) revert Rewards_NothingOwed(memberId);
        delete _owed[memberId];
        reserved -= amount;
        address account = members.accountOf(memberId);
        emit RewardPulled(memberId, account, amount);
        treasury.pay(REWARDS, account, amount, MemberId.unwrap(memberId), MoveKind.Reward);
    }

    /// @inheritdoc IRewards
    function reclaimRewards(uint128 amount) external restricted {
        _requireUnreserved(amount);
        treasury.move(REWARDS, ROOT, amount, 0, MoveKind.Reclaim);
    }

    // Views

    /// @inheritdoc IRewards
    function rewardRules() external view returns (RewardRules memory) {
        return _rules;
    }

    /// @inheritdoc IRewards
    function creditedFor(IdeaId ideaId) external view returns (uint128) {
        return _credited[ideaId];
    }

    /// @inheritdoc IRewards
    function owedTo(MemberId memberId) external view returns (uint128) {
        return _owed[memberId];
    }

    /// @inheritdoc IRewards
    function reviewersPoolOf(uint32 season) external view returns (uint128 left, uint64 skillLeft) {
        Pool memory pool = _pools[season];
        return (pool.left, pool.skillLeft);
    }

    /// @inheritdoc IRewards
    function hasPoolShare(uint32 season, MemberId memberId) external view returns (bool) {
        return _shared[season][memberId];
    }

    // Internals

    function _setRules(RewardRules memory rules) private {
        bool sound = rules.base <= rules.cap && rules.rateBps <= WHOLE_BPS && rules.lineageBps <= WHOLE_BPS;
        if (!sound) revert Rewards_BadRules(rules);
        _rules = rules;
        emit RewardRulesSet(rules);
    }

    /// @dev What an idea earns now, and how much of it is new.
    function _assess(IdeaId ideaId) private view returns (Credit memory credit) {
        if (ideas.ideaOf(ideaId).stage != Stage.Implemented) revert Rewards_NotImplemented(ideaId);
        uint16 openFlags = flags.openFlagsOn(ideaId);
        if (openFlags != 0) revert Rewards_FlagsOpen(ideaId, openFlags);
        (uint128 benefit, uint16 attestedReports) = outcomes.benefitOf(ideaId);
        if (attestedReports == 0) revert Rewards_NothingAttested(ideaId);
        credit.benefit = benefit;
        credit.spent = _spentOn(ideaId);
        credit.total = RewardFormula.total(_rules, benefit, credit.spent);
        uint128 before = _credited[ideaId];
        if (credit.total <= before) revert Rewards_NothingToAdd(ideaId, before);
        credit.added = credit.total - before;
    }

    /// @dev What may still be paid counts as paid, so that nobody gains by having a milestone released after the credit.
    function _spentOn(IdeaId ideaId) private view returns (uint128) {
        PilotId pilotId = pilots.latestPilotOf(ideaId);
        return pilots.pilotOf(pilotId).paid + pilots.reservedOf(pilotId);
    }

    /// @dev The authors of an idea's lineage, each once however many of its ideas are theirs, so that nobody gains by
    /// handing the same idea in again and again.
    function _lineageAuthors(IdeaId ideaId) private view returns (MemberId[] memory authors) {
        IdeaId[] memory lineage = ideas.lineageOf(ideaId);
        MemberId[] memory found = new MemberId[](lineage.length);
        uint256 count;
        for (uint256 i = 0; i < lineage.length; ++i) {
            MemberId authorId = ideas.ideaOf(lineage[i]).authorId;
            if (authorId == NO_MEMBER || _isAmong(found, count, authorId)) continue;
            found[count++] = authorId;
        }
        authors = new MemberId[](count);
        for (uint256 i = 0; i < count; ++i) {
            authors[i] = found[i];
        }
    }

    function _isAmong(MemberId[] memory found, uint256 count, MemberId memberId) private pure returns (bool) {
        for (uint256 i = 0; i < count; ++i) {
            if (found[i] == memberId) return true;
        }
        return false;
    }

    /// @dev Sets money of the pot aside, so that it is promised once.
    function _reserve(uint128 amount) private {
        _requireUnreserved(amount);
        reserved += amount;
    }

    function _requireUnreserved(uint128 amount) private view {
        uint256 unreserved = Math.saturatingSub(treasury.balanceOf(REWARDS), reserved);
        if (amount > unreserved) revert Rewards_PotTooSmall(unreserved, amount);
    }

    function _share(MemberId memberId, IdeaId ideaId, uint128 amount) private {
        if (amount == 0) return;
        uint128 owed = _owed[memberId] + amount;
        _owed[memberId] = owed;
        emit RewardShared(memberId, ideaId, amount, owed);
    }

    function _emitCredit(IdeaId ideaId, Credit memory credit) private {
        emit RewardCredited(
            ideaId,
            credit.benefit,
            credit.spent,
            credit.total,
            credit.added,
            credit.lineage
        );
    }
}
