// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Stands for a round's terms where {Verdict} is proved: any quorum, any threshold, either way of the guard.
type Terms is uint256;

using {quorum, approvalBps, memberMajority} for Terms global;

function quorum(Terms self) pure returns (uint256) {
    return Terms.unwrap(self) / 2 ** 32;
}

function approvalBps(Terms self) pure returns (uint16) {
    return uint16(Terms.unwrap(self) / 2);
}

function memberMajority(Terms self) pure returns (bool) {
    return Terms.unwrap(self) % 2 == 1;
}
