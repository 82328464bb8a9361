// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Autonomies} from "../../contracts/budgets/Autonomies.sol";
import {Autonomy} from "../../contracts/budgets/BudgetTypes.sol";

/// @notice What is left while an allowance refills, with the packed fields as parameters.
library Refill {
    /// @custom:lifted contracts/budgets/Autonomies.sol leftNow autonomy.left=left autonomy.refillSeconds=refillSeconds
    function leftNow(uint256 limit, uint96 left, uint32 refillSeconds, uint256 elapsed) internal pure returns (uint96) {
        return uint96(Math.min(limit, left + (limit * elapsed) / refillSeconds));
    }
}

/// @notice An allowance is never above its limit, and never refills faster than its rate.
/// @custom:proves Autonomies.leftNow
contract RefillProof {
    function isNeverAboveItsLimit(uint96 limit, uint96 left, uint32 refillSeconds, uint32 elapsed) external pure {
        require(left <= limit && elapsed < refillSeconds);
        assert(Refill.leftNow(limit, left, refillSeconds, elapsed) <= limit);
    }

    function roundsWhatComesBackDown(uint96 limit, uint32 refillSeconds, uint32 elapsed) external pure {
        require(elapsed < refillSeconds);
        uint256 back = (uint256(limit) * elapsed) / refillSeconds;
        assert(back * refillSeconds <= uint256(limit) * elapsed);
    }

    function comesBackNoMoreThanTheLimit(uint96 limit, uint32 refillSeconds, uint32 elapsed) external pure {
        require(elapsed < refillSeconds);
        assert(uint256(limit) * elapsed <= uint256(limit) * refillSeconds);
        require(uint256(limit) * elapsed <= uint256(limit) * refillSeconds);
        assert((uint256(limit) * elapsed) / refillSeconds <= limit);
    }
}

/// @notice What is left grows by no more than `limit × elapsed ÷ refillSeconds`.
/// @custom:proves Autonomies.leftNow, against its rate
/// @custom:division native
contract RefillRateProof {
    function refillsNoFasterThanItsRate(uint96 limit, uint96 left, uint32 refillSeconds, uint32 elapsed) external pure {
        require(left <= limit && elapsed < refillSeconds);
        uint256 later = Refill.leftNow(limit, left, refillSeconds, elapsed);
        uint256 back = (uint256(limit) * elapsed) / refillSeconds;
        assert(later <= left + back);
    }
}

/// @notice New terms never bring more than their limit, and a first allowance is full.
/// @custom:proves Autonomies.withTerms
contract AllowanceTermsProof {
    function setWhatWasDecided(Autonomy memory autonomy, uint96 limit, uint32 refillSeconds) external view {
        require(autonomy.left <= autonomy.limit && autonomy.since <= block.timestamp);
        Autonomy memory next = Autonomies.withTerms(autonomy, limit, refillSeconds);
        assert(next.limit == limit && next.refillSeconds == refillSeconds);
        assert(autonomy.since != 0 || next.left == limit);
    }
}
