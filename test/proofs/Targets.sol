// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Comparison, PilotState} from "../../contracts/pilots/PilotTypes.sol";
import {Targets} from "../../contracts/pilots/Targets.sol";

/// @notice A target is met exactly when its comparison holds, and the pilot ends accordingly.
/// @custom:proves Targets.stateFor
contract TargetProof {
    function isMetExactlyWhenTheComparisonHolds(Comparison comparison, int128 value, int128 actual) external pure {
        bool met = Targets.isMet(comparison, value, actual);
        assert(comparison != Comparison.AtLeast || met == (actual >= value));
        assert(comparison != Comparison.AtMost || met == (actual <= value));
    }

    function endsThePilotAccordingly(Comparison comparison, int128 value, int128 actual) external pure {
        PilotState state = Targets.stateFor(comparison, value, actual);
        bool met = Targets.isMet(comparison, value, actual);
        assert((state == PilotState.TargetMet) == met);
        assert((state == PilotState.TargetMissed) == !met);
    }
}
