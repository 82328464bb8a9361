// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Autonomy} from "./BudgetTypes.sol";

/// @title An allowance that refills evenly
/// @notice What was used comes back at `limit` per `refillSeconds`, rounded down, and never beyond the limit.
/// @dev Each use begins a new count, so that at most one unit of what had come back since the last one is lost by it.
library Autonomies {
    /// @notice What is there now.
    function leftNow(Autonomy memory autonomy) internal view returns (uint96) {
        uint256 limit = autonomy.limit;
        uint256 elapsed = block.timestamp - autonomy.since;
        // Also where nothing was ever set, whose refill of 0 seconds must not be divided by.
        if (elapsed >= autonomy.refillSeconds) return uint96(limit);
        return uint96(Math.min(limit, autonomy.left + (limit * elapsed) / autonomy.refillSeconds));
    }

    /// @notice The allowance of which `left` is there now.
    function withLeft(Autonomy memory autonomy, uint256 left) internal view returns (Autonomy memory) {
        return Autonomy(autonomy.limit, uint96(left), autonomy.refillSeconds, uint32(block.timestamp));
    }

    /// @notice The allowance under new terms: what is left carries over up to the new limit, and a first one begins full.
    function withTerms(
        Autonomy memory autonomy,
        uint96 limit,
        uint32 refillSeconds
    ) internal view returns (Autonomy memory) {
        uint256 left = autonomy.since == 0 ? limit : Math.min(limit, leftNow(autonomy));
        return Autonomy(limit, uint96(left), refillSeconds, uint32(block.timestamp));
    }
}
