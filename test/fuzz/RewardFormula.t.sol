// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CreditShare} from "../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {RewardRules} from "../../contracts/recognition/RecognitionTypes.sol";
import {RewardFormula} from "../../contracts/recognition/RewardFormula.sol";
import {check, equal, within} from "../support/Cheats.sol";

/// @notice The arithmetic of rewards against a naive restatement of the rules in words.
contract RewardFormulaTest {
    function _sound(RewardRules memory rules) private pure returns (RewardRules memory) {
        rules.base = uint96(within(rules.base, 0, rules.cap));
        rules.rateBps = uint16(within(rules.rateBps, 0, 10_000));
        rules.lineageBps = uint16(within(rules.lineageBps, 0, 10_000));
        return rules;
    }

    /// @dev Small numbers, so that the cap and the point where nothing is earned are met exactly often.
    function _small(RewardRules memory rules) private pure returns (RewardRules memory) {
        rules.cap = rules.cap % 64;
        rules.rateBps = uint16((uint256(rules.rateBps) % 5) * 2_500);
        return _sound(rules);
    }

    function _naive(RewardRules memory rules, uint256 benefit, uint256 spent) private pure returns (uint256) {
        uint256 earned = rules.base;
        if (benefit > spent) earned += ((benefit - spent) * rules.rateBps) / 10_000;
        return earned > rules.cap ? rules.cap : earned;
    }

    function testFuzz_totalFollowsTheFormula(RewardRules memory rules, uint128 benefit, uint128 spent) public pure {
        rules = _sound(rules);
        equal(RewardFormula.total(rules, benefit, spent), _naive(rules, benefit, spent), "total");
    }

    function testFuzz_totalFollowsTheFormulaAtItsEdges(
        RewardRules memory rules,
        uint8 benefit,
        uint8 spent
    ) public pure {
        rules = _small(rules);
        equal(RewardFormula.total(rules, benefit, spent), _naive(rules, benefit, spent), "total");
    }

    function testFuzz_totalLiesBetweenBaseAndCap(
        RewardRules memory rules,
        uint128 benefit,
        uint128 spent
    ) public pure {
        rules = _sound(rules);
        uint256 total = RewardFormula.total(rules, benefit, spent);
        check(total >= rules.base && total <= rules.cap, "between base and cap");
        if (benefit <= spent) equal(total, rules.base, "nothing gained earns the base");
    }

    function testFuzz_totalGrowsWithBenefitAndFallsWithCost(
        RewardRules memory rules,
        uint128 benefit,
        uint128 spent,
        uint128 more
    ) public pure {
        rules = _sound(rules);
        uint256 total = RewardFormula.total(rules, benefit, spent);
        uint128 richer = uint128(within(more, benefit, type(uint128).max));
        uint128 dearer = uint128(within(more, spent, type(uint128).max));
        check(RewardFormula.total(rules, richer, spent) >= total, "more benefit never earns less");
        check(RewardFormula.total(rules, benefit, dearer) <= total, "more cost never earns more");
    }

    /// @dev So that the reward never eats more than was gained, beyond the base.
    function testFuzz_totalIsNeverMoreThanTheBaseAndTheGain(
        RewardRules memory rules,
        uint128 benefit,
        uint128 spent
    ) public pure {
        rules = _sound(rules);
        uint256 gain = benefit > spent ? benefit - spent : 0;
        check(RewardFormula.total(rules, benefit, spent) <= rules.base + gain, "base and gain");
    }

    function testFuzz_lineageSharesAreEqualAndWithinTheirPart(
        uint128 amount,
        uint16 lineageBps,
        uint8 authors
    ) public pure {
        lineageBps = uint16(within(lineageBps, 0, 10_000));
        uint256 each = RewardFormula.lineageShare(amount, lineageBps, authors);
        if (authors == 0) return equal(each, 0, "nobody gets nothing");
        uint256 part = (uint256(amount) * lineageBps) / 10_000;
        check(each * authors <= part, "no more than the part");
        check(part - each * authors < authors, "less than one each is left");
    }

    function testFuzz_creditSharesAddUpAndLoseNothing(uint128 amount, uint16[5] memory cuts, uint8 people) public pure {
        CreditShare[] memory shares = _shares(cuts, within(people, 1, 5));
        uint128[] memory amounts = RewardFormula.creditShares(amount, shares);
        uint256 sum;
        uint256 floors;
        for (uint256 i = 0; i < shares.length; ++i) {
            uint256 floor = (uint256(amount) * shares[i].shareBps) / 10_000;
            if (i != 0) equal(amounts[i], floor, "rounded down");
            sum += amounts[i];
            floors += floor;
        }
        equal(sum, amount, "nothing made, nothing lost");
        equal(amounts[0], (uint256(amount) * shares[0].shareBps) / 10_000 + (amount - floors), "the first has the rest");
        check(amount - floors < shares.length, "the rest is less than one each");
    }

    function testFuzz_poolSharesNeverExceedThePool(uint128 pool, uint64[6] memory skills) public pure {
        uint256 all;
        for (uint256 i = 0; i < skills.length; ++i) {
            // Everybody's skill fits in 64 bits, as the reviews keep it.
            skills[i] /= 8;
            all += skills[i];
        }
        if (all == 0) return;
        uint256 sum;
        for (uint256 i = 0; i < skills.length; ++i) {
            uint256 share = RewardFormula.poolShare(pool, skills[i], uint64(all));
            equal(share, (uint256(pool) * skills[i]) / all, "by skill");
            sum += share;
        }
        check(sum <= pool && pool - sum < skills.length, "the pool, but for less than one each");
    }

    /// @dev Shares of at least one basis point that add up to 10,000.
    function _shares(uint16[5] memory cuts, uint256 people) private pure returns (CreditShare[] memory shares) {
        shares = new CreditShare[](people);
        uint256 left = 10_000;
        for (uint256 i = 0; i < people; ++i) {
            uint256 others = people - 1 - i;
            uint256 share = others == 0 ? left : within(cuts[i], 1, left - others);
            shares[i] = CreditShare(MemberId.wrap(uint32(i + 1)), uint16(share));
            left -= share;
        }
    }
}
