// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Comparison, PilotState} from "../../contracts/pilots/PilotTypes.sol";
import {Targets} from "../../contracts/pilots/Targets.sol";
import {check} from "../support/Cheats.sol";

/// @notice When a target is met.
contract TargetsTest {
    function testFuzz_atLeastIsMetFromTheValueOn(int128 value, int128 actual) public pure {
        check(Targets.isMet(Comparison.AtLeast, value, actual) == !(actual < value), "at least");
        check(Targets.isMet(Comparison.AtMost, value, actual) == !(actual > value), "at most");
    }

    function testFuzz_theValueItselfMeetsBoth(int128 value) public pure {
        check(Targets.isMet(Comparison.AtLeast, value, value), "at least");
        check(Targets.isMet(Comparison.AtMost, value, value), "at most");
    }

    function testFuzz_stateFollowsTheTarget(uint8 comparison, int128 value, int128 actual) public pure {
        Comparison side = Comparison(comparison % 2);
        bool met = Targets.isMet(side, value, actual);
        PilotState state = Targets.stateFor(side, value, actual);
        check(state == (met ? PilotState.TargetMet : PilotState.TargetMissed), "state");
    }
}
