// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {RewardRules} from "./RecognitionTypes.sol";

/// @title Rewards: a share of what an idea brought
/// @notice An implemented idea with an attested outcome earns `min(cap, base + rate × max(0, benefit − spent))` (formula
/// P1), split by credit shares; a tenth goes to the authors of the ideas it merged or builds on. What later reports add
/// is paid on top, up to the cap. A season's reviewers share a pool by how much better than a coin they forecast.
/// @dev Money waits in the treasury's pot of rewards and is pulled by the member. Crediting reserves it: what was
/// credited and not yet pulled is never credited again, and crediting what the pot does not hold is refused. Shares are
/// rounded down, the rest goes to the first credited member; of a reviewers' pool, to whoever takes the last share.
/// Claiming can never be paused here.
///
/// While a flag is open on an idea, nothing is credited for it.
///
/// Spent is what the pilot has paid, and what it still keeps for milestones that may yet be paid
/// ({IPilots.reservedOf}); if those are not paid in the end, another credit adds the difference.
///
/// Of what a credit adds, `lineageBps` are for the authors of the idea's lineage, in equal parts and each author once,
/// however many of its ideas are theirs; what does not divide among them, and all of it where there are none, belongs to
/// the credited members. Credit and lineage are those of the moment of crediting. An idea whose owner has not claimed it
/// waits for that.
///
/// Crediting is an entry of the idea's audit digest: kind "reward", data hash the keccak-256 of
/// `abi.encode(benefit, spent, total, added, lineage)`, as {RewardCredited} tells them.
interface IRewards {
    /// @notice Governance set the formula for what is credited from now on.
    event RewardRulesSet(RewardRules rules);

    /// @notice An idea's reward was credited, or more of it.
    /// @param total What the formula gives now, `added` of it by this.
    /// @param lineage Part of `added` that went to merged and parent ideas.
    event RewardCredited(
        IdeaId indexed ideaId,
        uint128 benefit,
        uint128 spent,
        uint128 total,
        uint128 added,
        uint128 lineage
    );

    /// @notice A member's part of a credited reward; what they can pull afterwards. Who is credited on the idea and an
    /// author in its lineage has two of them.
    event RewardShared(MemberId indexed memberId, IdeaId indexed ideaId, uint128 amount, uint128 owed);

    /// @notice Governance set aside a pool for a season's reviewers.
    event ReviewersPoolSet(uint32 indexed season, uint128 amount);

    /// @notice A reviewer's share of a season's pool; what they can pull afterwards.
    event ReviewersPoolShared(uint32 indexed season, MemberId indexed memberId, uint128 amount, uint128 owed);

    /// @notice A member pulled what they were owed.
    event RewardPulled(MemberId indexed memberId, address indexed account, uint128 amount);

    error Rewards_BadRules(RewardRules rules);
    error Rewards_NotImplemented(IdeaId ideaId);
    error Rewards_NothingAttested(IdeaId ideaId);
    error Rewards_NobodyCredited(IdeaId ideaId);
    error Rewards_FlagsOpen(IdeaId ideaId, uint16 openFlags);
    error Rewards_NothingToAdd(IdeaId ideaId, uint256 credited);
    error Rewards_PotTooSmall(uint256 unreserved, uint256 needed);
    error Rewards_SeasonNotOver(uint32 season);
    error Rewards_AmountMissing();
    error Rewards_NobodySkilled(uint32 season);
    error Rewards_PoolAlreadySet(uint32 season);
    error Rewards_NoPool(uint32 season);
    error Rewards_NoSkill(uint32 season, MemberId memberId);
    error Rewards_AlreadyShared(uint32 season, MemberId memberId);
    error Rewards_NothingOwed(MemberId memberId);

    /// @notice Sets the formula: the base at most the cap, both shares at most 10,000. Restricted to governance
    /// (parameters).
    function setRewardRules(RewardRules calldata rules) external;

    /// @notice Credits an idea's reward, or what was attested since. Fails while a flag is open on it. Open to all.
    function creditReward(IdeaId ideaId) external;

    /// @notice Sets aside a pool for the reviewers of a season that is over, once, if anybody was skilled in it.
    /// Restricted to the treasurer.
    function setReviewersPool(uint32 season, uint128 amount) external;

    /// @notice Credits a reviewer's share of a season's pool, once: what is left × own / skill that has not shared yet,
    /// rounded down. So the last one takes what did not divide. Open to all.
    function shareReviewersPool(uint32 season, MemberId memberId) external;

    /// @notice Pays a member what they are owed, at the account that is theirs now. Open to all.
    function pullReward(MemberId memberId) external;

    /// @notice Rewards → root, of what is promised to nobody. Restricted to the treasurer.
    function reclaimRewards(uint128 amount) external;

    function rewardRules() external view returns (RewardRules memory);

    /// @notice What an idea was credited so far.
    function creditedFor(IdeaId ideaId) external view returns (uint128);

    /// @notice What a member can pull now.
    function owedTo(MemberId memberId) external view returns (uint128);

    /// @notice What of a season's pool is not shared yet, and the skill of those who have not shared; both 0 without a
    /// pool.
    function reviewersPoolOf(uint32 season) external view returns (uint128 left, uint64 skillLeft);

    /// @notice Whether a reviewer's share of a season's pool was credited.
    function hasPoolShare(uint32 season, MemberId memberId) external view returns (bool);

    /// @notice Sum of what is owed, or set aside and not yet shared: reserved in the pot.
    function reserved() external view returns (uint128);
}
