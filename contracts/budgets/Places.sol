// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Sets of places at a team's table, bit by place
/// @notice A table has 15 places, so that nothing here is unbounded.
library Places {
    /// @notice How many places a set has.
    /// @dev Adds neighbours up in fields of two, four, eight and sixteen bits, so that a full table costs no more than an
    /// empty one. No field can overflow.
    function count(uint16 set) internal pure returns (uint256 size) {
        unchecked {
            size = set;
            size = (size & 0x5555) + ((size >> 1) & 0x5555);
            size = (size & 0x3333) + ((size >> 2) & 0x3333);
            size = (size & 0x0f0f) + ((size >> 4) & 0x0f0f);
            size = (size & 0x00ff) + (size >> 8);
        }
    }

    /// @notice The lowest place that is not in the set.
    function firstFree(uint16 set) internal pure returns (uint8 place) {
        while (set & 1 != 0) {
            set >>= 1;
            ++place;
        }
    }

    /// @notice Whether a place is in the set.
    function contains(uint16 set, uint8 place) internal pure returns (bool) {
        return set & (1 << place) != 0;
    }

    /// @notice The set with one place more.
    function with(uint16 set, uint8 place) internal pure returns (uint16) {
        return set | uint16(1 << place);
    }

    /// @notice The set without a place.
    function without(uint16 set, uint8 place) internal pure returns (uint16) {
        return set & ~uint16(1 << place);
    }

    /// @notice Whether more than half of `all` is in a set.
    function isMoreThanHalf(uint16 set, uint256 all) internal pure returns (bool) {
        return 2 * count(set) > all;
    }
}
