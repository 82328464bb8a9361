// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice How a quantity below 2^32 changed over time.
/// @dev `head` packs, from the top: 40 bits number of checkpoints, then the last three checkpoints, the newest lowest.
/// A checkpoint is 40 bits of time and 32 bits of value. `archive[k]` keeps checkpoints 3k, 3k + 1, 3k + 2 in the same
/// form once a fourth would push them out of the head.
struct History {
    uint256 head;
    mapping(uint256 group => uint256) archive;
}

/// @title Checkpoints, three to a slot
/// @notice What OpenZeppelin's Checkpoints do with a slot for each. A first vote costs one new slot instead of two,
/// a later one mostly rewrites it, and a look-up within the last three checkpoints reads one slot.
library VoteHistory {
    error VoteHistory_OutOfOrder(uint256 time, uint256 last);

    uint256 private constant WIDTH = 72;
    uint256 private constant GROUP = 3;
    uint256 private constant ONE = (1 << WIDTH) - 1;
    uint256 private constant THREE = (1 << (GROUP * WIDTH)) - 1;
    uint256 private constant COUNT_SHIFT = GROUP * WIDTH;

    /// @notice Sets the value from `time` on. Times must not decrease; the same time overwrites.
    /// @return previous The value before.
    function push(History storage self, uint40 time, uint32 value) internal returns (uint32 previous) {
        uint256 head = self.head;
        uint256 count = head >> COUNT_SHIFT;
        uint256 last = _time(head);
        previous = uint32(head);
        if (count != 0 && last >= time) {
            if (last > time) revert VoteHistory_OutOfOrder(time, last);
            self.head = (head ^ previous) | value;
            return previous;
        }
        if (count != 0 && count % GROUP == 0) self.archive[count / GROUP - 1] = head & THREE;
        uint256 window = ((head << WIDTH) & THREE) | (uint256(time) << 32) | value;
        self.head = ((count + 1) << COUNT_SHIFT) | window;
    }

    /// @notice The value now, 0 if there never was one.
    function latest(History storage self) internal view returns (uint32) {
        return uint32(self.head);
    }

    /// @notice The value at `time`: of the last checkpoint not after it, 0 if there is none.
    function valueAt(History storage self, uint40 time) internal view returns (uint32) {
        uint256 head = self.head;
        (bool found, uint32 value) = _newestUntil(head, time);
        uint256 count = head >> COUNT_SHIFT;
        if (found || count <= GROUP) return value;
        return _searchArchive(self, time, (count - 1) / GROUP);
    }

    /// @notice Number of checkpoints.
    function length(History storage self) internal view returns (uint256) {
        return self.head >> COUNT_SHIFT;
    }

    /// @notice The checkpoint at a position below {length}, oldest first.
    function checkpoint(History storage self, uint256 index) internal view returns (uint40 time, uint32 value) {
        uint256 head = self.head;
        uint256 fromNewest = (head >> COUNT_SHIFT) - 1 - index;
        uint256 word = fromNewest < GROUP
            ? head >> (fromNewest * WIDTH)
            : self.archive[index / GROUP] >> ((GROUP - 1 - (index % GROUP)) * WIDTH);
        return (uint40(_time(word)), uint32(word));
    }

    /// @dev Groups below `groups` are full and in order: finds the last that begins at or before `time`.
    function _searchArchive(History storage self, uint40 time, uint256 groups) private view returns (uint32 value) {
        uint256 low;
        uint256 high = groups;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (_time(self.archive[middle] >> ((GROUP - 1) * WIDTH)) <= time) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return 0;
        (, value) = _newestUntil(self.archive[low - 1], time);
    }

    /// @dev The newest of three packed checkpoints that is not after `time`. An empty place (all zero) ends the search
    /// with value 0, since nothing is older.
    function _newestUntil(uint256 word, uint40 time) private pure returns (bool found, uint32 value) {
        for (uint256 i = 0; i < GROUP; ++i) {
            if (word & ONE == 0) return (true, 0);
            if (_time(word) <= time) return (true, uint32(word));
            word >>= WIDTH;
        }
    }

    function _time(uint256 word) private pure returns (uint256) {
        return (word >> 32) & type(uint40).max;
    }
}
