// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice What is left while an allowance refills, with the packed fields as parameters.
library Refill {
    /// @custom:lifted contracts/budgets/Autonomies.sol leftNow autonomy.left=left autonomy.refillSeconds=refillSeconds
    function leftNow(uint256 limit, uint96 left, uint32 refillSeconds, uint256 elapsed) internal pure returns (uint96) {
        return uint96(Math.min(limit, left + (limit * elapsed) / refillSeconds));
    }
}

/// @notice An allowance is never above its limit, and what comes back, rounded down, never above it.
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
