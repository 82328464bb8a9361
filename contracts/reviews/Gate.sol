// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ground, Stage} from "../ideas/IdeaTypes.sol";
import {ReviewResult, Rubric, Sums} from "./ReviewTypes.sol";

/// @title How scorecards are judged
/// @notice Pure arithmetic. A threshold is reached by meeting it exactly.
library Gate {
    uint256 private constant WHOLE_BPS = 10_000;

    /// @notice How a review with these sums ends, and its score × 100 (0 if too few took part).
    function judge(
        Rubric memory rubric,
        Sums memory sums,
        uint256 scorecards
    ) internal pure returns (ReviewResult, uint16 score) {
        if (scorecards < rubric.leastReviewers) return (ReviewResult.Unreviewed, 0);
        score = scoreOf(rubric, sums);
        if (score >= rubric.readyFrom) return (ReviewResult.Ready, score);
        if (score >= rubric.holdFrom) return (ReviewResult.OnHold, score);
        return (ReviewResult.Rejected, score);
    }

    /// @notice Weighted mean × 100, rounded down; 100 to 500. There must be weight.
    function scoreOf(Rubric memory rubric, Sums memory sums) internal pure returns (uint16) {
        uint256 weighted = uint256(rubric.feasibilityBps) * sums.feasibility;
        weighted += uint256(rubric.impactBps) * sums.impact;
        weighted += uint256(rubric.alignmentBps) * sums.alignment;
        return uint16((100 * weighted) / (WHOLE_BPS * sums.weight));
    }

    /// @notice What the end of a review that stood does to the idea.
    function consequence(ReviewResult result) internal pure returns (Stage, Ground) {
        if (result == ReviewResult.Ready) return (Stage.Ready, Ground.MeetsGate);
        if (result == ReviewResult.OnHold) return (Stage.OnHold, Ground.BelowGate);
        if (result == ReviewResult.Rejected) return (Stage.Rejected, Ground.BelowGate);
        return (Stage.Ready, Ground.Unreviewed);
    }
}
