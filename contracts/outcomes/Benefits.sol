// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SignedMath} from "@openzeppelin/contracts/utils/math/SignedMath.sol";
import {OutcomeKind, Statement} from "./OutcomeTypes.sol";

/// @title What a stated outcome is worth
library Benefits {
    uint256 private constant LARGEST = type(uint96).max;

    /// @dev Hours are stated in hundredths.
    uint256 private constant HOUR_PARTS = 100;

    /// @notice Whether a statement uses the fields of its kind alone, soundly, and what it is worth in money.
    /// @dev Whole numbers of 256 bits hold every sum and product of the fields, so nothing here overflows.
    function worthOf(Statement memory stated) internal pure returns (bool sound, uint128 benefit) {
        bool counted = stated.kind == OutcomeKind.Satisfaction;
        bool timed = stated.kind == OutcomeKind.Efficiency;
        if (!(counted ? _isCounted(stated) : _countsNothing(stated))) return (false, 0);
        if (!timed && stated.rate != 0) return (false, 0);
        uint256 worth = _moneyOf(stated);
        return worth > LARGEST ? (false, 0) : (true, uint128(worth));
    }

    /// @dev A sound statement of satisfaction has no hours, and so comes out as nothing.
    function _moneyOf(Statement memory stated) private pure returns (uint256) {
        int256 actual = stated.actual;
        if (stated.kind == OutcomeKind.Revenue) return _atLeastZero(actual);
        if (stated.kind == OutcomeKind.Cost) return _atLeastZero(stated.baseline - actual);
        return (_atLeastZero(actual) * stated.rate) / HOUR_PARTS;
    }

    function _atLeastZero(int256 value) private pure returns (uint256) {
        return uint256(SignedMath.max(value, 0));
    }

    function _isCounted(Statement memory stated) private pure returns (bool) {
        return
            stated.baseline == 0 &&
            stated.target == 0 &&
            stated.actual == 0 &&
            stated.askedBefore != 0 &&
            stated.askedAfter != 0 &&
            stated.positiveBefore <= stated.askedBefore &&
            stated.positiveAfter <= stated.askedAfter;
    }

    function _countsNothing(Statement memory stated) private pure returns (bool) {
        return
            stated.positiveBefore == 0 &&
            stated.askedBefore == 0 &&
            stated.positiveAfter == 0 &&
            stated.askedAfter == 0;
    }
}
