// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ground, Stage} from "./IdeaTypes.sol";

/// @title The grounds a curator may give
/// @notice A ground is counted, so it must be true: only a review can say "meets the gate", only a round
/// "the ballot failed", only a pilot "target met".
library Grounds {
    uint256 private constant FOR_REFUSAL =
        (1 << uint256(Ground.BelowGate)) |
            (1 << uint256(Ground.NotNow)) |
            (1 << uint256(Ground.OutOfScope)) |
            (1 << uint256(Ground.Infeasible)) |
            (1 << uint256(Ground.Unsafe)) |
            (1 << uint256(Ground.TooCostly));

    /// @notice Whether a curator's answer may rest on this ground.
    function fits(Stage to, Ground ground) internal pure returns (bool) {
        if (to == Stage.Merged) return ground == Ground.Duplicate;
        return FOR_REFUSAL & (1 << uint256(ground)) != 0;
    }
}
