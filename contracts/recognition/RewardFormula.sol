// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {CreditShare} from "../ideas/IdeaTypes.sol";
import {RewardRules} from "./RecognitionTypes.sol";

/// @title The arithmetic of rewards (formula P1)
/// @notice Pure; every share is rounded down, and what is left over goes to somebody named, so nothing is made or lost.
library RewardFormula {
    uint256 private constant WHOLE_BPS = 10_000;

    /// @notice What an idea earns in all: `min(cap, base + rate × max(0, benefit − spent))`.
    function total(
        RewardRules memory rules,
        uint128 benefit,
        uint128 spent
    ) internal pure returns (uint128) {
        uint256 surplus = Math.saturatingSub(benefit, spent);
        uint256 earned = rules.base + (surplus * rules.rateBps) / WHOLE_BPS;
        return uint128(Math.min(rules.cap, earned));
    }

    /// @notice What each of `authors` in an idea's lineage gets of an amount; 0 if there are none.
    function lineageShare(
        uint128 amount,
        uint16 lineageBps,
        uint256 authors
    ) internal pure returns (uint128) {
        if (authors == 0) return 0;
        return uint128((uint256(amount) * lineageBps) / WHOLE_BPS / authors);
    }

    /// @notice What each credited member gets of an amount, in their order. The shares' basis points add up to 10,000.
    function creditShares(
        uint128 amount,
        CreditShare[] memory shares
    ) internal pure returns (uint128[] memory amounts) {
        amounts = new uint128[](shares.length);
        uint128 rest = amount;
        for (uint256 i = 1; i < shares.length; ++i) {
            amounts[i] = uint128((uint256(amount) * shares[i].shareBps) / WHOLE_BPS);
            rest -= amounts[i];
        }
        amounts[0] = rest;
    }

    /// @notice A reviewer's share of a pool: by how much of everybody's skill is theirs.
    function poolShare(uint128 pool, uint64 own, uint64 all) internal pure returns (uint128) {
        return uint128((uint256(pool) * own) / all);
    }
}
