// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {BrierRecord} from "./ReviewTypes.sol";

/// @title What forecasts are worth
/// @notice Pure arithmetic of squared errors, in integers: 10,000² is an error of 1.
library ReviewerWeight {
    uint256 private constant WHOLE_BPS = 10_000;
    uint256 private constant FORECASTS_NEEDED = 10;
    uint256 private constant USUAL = 10_000;
    uint256 private constant MOST = 15_000;
    uint256 private constant LEAST = 5_000;

    /// @dev Errors that lower the weight by 1: an error of 1, which is 10,000², lowers it by 20,000.
    uint256 private constant ERROR_PER_POINT = 5_000;

    /// @dev Squared error of who always says "fifty-fifty".
    uint256 private constant COIN = 25_000_000;

    /// @notice Weight of a reviewer with this record, in basis points, rounded down: 15,000 − 20,000 × B, at least 5,000.
    function weightOf(BrierRecord memory record) internal pure returns (uint16) {
        uint256 forecasts = record.forecasts;
        if (forecasts < FORECASTS_NEEDED) return uint16(USUAL);
        uint256 lost = Math.ceilDiv(record.errorSum, forecasts * ERROR_PER_POINT);
        return uint16(Math.max(Math.saturatingSub(MOST, lost), LEAST));
    }

    /// @notice (forecastBps − 10,000 × met)².
    function squaredError(uint16 forecastBps, bool met) internal pure returns (uint32) {
        uint256 distance = met ? WHOLE_BPS - forecastBps : forecastBps;
        return uint32(distance * distance);
    }

    /// @notice How much better than a coin's a squared error is, 0 if it is not.
    function skill(uint32 squaredError_) internal pure returns (uint32) {
        return uint32(Math.saturatingSub(COIN, squaredError_));
    }
}
