// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice As {Terms} beside it, with any quorum, either way of the guard, and a threshold of one half.
type Terms is uint256;

using {quorum, approvalBps, memberMajority} for Terms global;

function quorum(Terms self) pure returns (uint256) {
    return Terms.unwrap(self) / 2 ** 32;
}

function approvalBps(Terms) pure returns (uint16) {
    return 5_000;
}

function memberMajority(Terms self) pure returns (bool) {
    return Terms.unwrap(self) % 2 == 1;
}
