// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardRules} from "../../contracts/recognition/RecognitionTypes.sol";
import {RewardFormula} from "../../contracts/recognition/RewardFormula.sol";

/// @notice What an idea earns in all, under any rules that {Rewards} accepts.
/// @custom:proves RewardFormula.total
contract TotalProof {
    function liesBetweenBaseAndCap(RewardRules memory rules, uint128 benefit, uint128 spent) external pure {
        require(rules.base <= rules.cap && rules.rateBps <= 10_000);
        uint256 total = RewardFormula.total(rules, benefit, spent);
        assert(total <= rules.cap);
        assert(total >= rules.base);
        assert(benefit > spent || total == rules.base);
    }

    function isTheFormula(RewardRules memory rules, uint128 benefit, uint128 spent) external pure {
        require(rules.base <= rules.cap && rules.rateBps <= 10_000 && benefit > spent);
        uint256 total = RewardFormula.total(rules, benefit, spent);
        uint256 earned = rules.base + ((uint256(benefit) - spent) * rules.rateBps) / 10_000;
        assert(total == (earned < rules.cap ? earned : rules.cap));
    }

    function isWithinTheGain(RewardRules memory rules, uint128 benefit, uint128 spent) external pure {
        require(rules.base <= rules.cap && rules.rateBps <= 10_000 && benefit > spent);
        uint256 surplus = benefit - spent;
        assert(surplus * rules.rateBps <= surplus * 10_000);
        require(surplus * rules.rateBps <= surplus * 10_000);
        assert(RewardFormula.total(rules, benefit, spent) <= rules.base + surplus);
    }

    function growsWithTheBenefit(RewardRules memory rules, uint128 benefit, uint128 more, uint128 spent) external pure {
        require(rules.base <= rules.cap && rules.rateBps <= 10_000);
        require(more >= benefit && benefit > spent);
        uint256 less = benefit - spent;
        uint256 greater = more - spent;
        assert(less * rules.rateBps <= greater * rules.rateBps);
        require(less * rules.rateBps <= greater * rules.rateBps);
        assert((less * rules.rateBps) / 10_000 <= (greater * rules.rateBps) / 10_000);
    }
}
