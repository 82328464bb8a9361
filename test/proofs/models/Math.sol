// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Stands for OpenZeppelin's Math where functions are proved: the same meaning as its documentation states,
/// without the assembly that the prover cannot read.
library Math {
    function max(uint256 a, uint256 b) internal pure returns (uint256) {
        return a > b ? a : b;
    }

    function min(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    function ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        return a == 0 ? 0 : (a - 1) / b + 1;
    }

    function saturatingSub(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? 0 : a - b;
    }
}
