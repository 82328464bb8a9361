// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Seasons: the organisation's quarters
/// @notice A season is 91 days. Season 1 begins at midnight (UTC) of the day on which {Members} was created; every
/// module and everybody who recomputes counts from there ({IMembers.seasonsFrom}).
library Seasons {
    uint256 internal constant LENGTH = 91 days;

    /// @notice The season that a moment lies in, from 1.
    function at(uint256 seasonsFrom, uint256 timestamp) internal pure returns (uint32) {
        return uint32(1 + (timestamp - seasonsFrom) / LENGTH);
    }
}
