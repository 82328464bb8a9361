// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Comparison, PilotState} from "./PilotTypes.sol";

/// @title The rule by which a pilot's target is met
library Targets {
    /// @notice Whether a measured value meets the target; the target's own value does.
    function isMet(Comparison comparison, int128 value, int128 actual) internal pure returns (bool) {
        return comparison == Comparison.AtLeast ? actual >= value : actual <= value;
    }

    /// @notice How a pilot with this result ends.
    function stateFor(Comparison comparison, int128 value, int128 actual) internal pure returns (PilotState) {
        return isMet(comparison, value, actual) ? PilotState.TargetMet : PilotState.TargetMissed;
    }
}
