// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Gate} from "../../contracts/reviews/Gate.sol";
import {ReviewResult, Rubric, Sums} from "../../contracts/reviews/ReviewTypes.sol";

/// @notice With each score from 1 to 5, so is their mean.
/// @custom:proves Gate.scoreOf
/// @custom:division native
contract ScoreProof {
    function isNeverAboveFive(Rubric memory rubric, Sums memory sums) external pure {
        uint256 weight = sums.weight;
        require(weight != 0 && uint256(rubric.feasibilityBps) + rubric.impactBps + rubric.alignmentBps == 10_000);
        require(sums.feasibility <= 5 * weight && sums.impact <= 5 * weight && sums.alignment <= 5 * weight);
        require(weight <= sums.feasibility && weight <= sums.impact && weight <= sums.alignment);
        uint256 a = uint256(rubric.feasibilityBps) * sums.feasibility;
        uint256 b = uint256(rubric.impactBps) * sums.impact;
        uint256 c = uint256(rubric.alignmentBps) * sums.alignment;
        assert(a <= rubric.feasibilityBps * (5 * weight));
        require(a <= rubric.feasibilityBps * (5 * weight));
        assert(b <= rubric.impactBps * (5 * weight));
        require(b <= rubric.impactBps * (5 * weight));
        assert(c <= rubric.alignmentBps * (5 * weight));
        require(c <= rubric.alignmentBps * (5 * weight));
        assert(a + b + c <= 50_000 * weight);
        require(a + b + c <= 50_000 * weight);
        uint256 score = (100 * (a + b + c)) / (10_000 * weight);
        assert(score <= 500);
        require(score <= 500);
        assert(Gate.scoreOf(rubric, sums) <= 500);
    }

    function isNeverBelowOne(Rubric memory rubric, Sums memory sums) external pure {
        uint256 weight = sums.weight;
        require(weight != 0 && uint256(rubric.feasibilityBps) + rubric.impactBps + rubric.alignmentBps == 10_000);
        require(sums.feasibility <= 5 * weight && sums.impact <= 5 * weight && sums.alignment <= 5 * weight);
        require(weight <= sums.feasibility && weight <= sums.impact && weight <= sums.alignment);
        uint256 a = uint256(rubric.feasibilityBps) * sums.feasibility;
        uint256 b = uint256(rubric.impactBps) * sums.impact;
        uint256 c = uint256(rubric.alignmentBps) * sums.alignment;
        assert(a >= rubric.feasibilityBps * weight);
        require(a >= rubric.feasibilityBps * weight);
        assert(b >= rubric.impactBps * weight);
        require(b >= rubric.impactBps * weight);
        assert(c >= rubric.alignmentBps * weight);
        require(c >= rubric.alignmentBps * weight);
        assert(a + b + c >= 10_000 * weight);
        require(a + b + c >= 10_000 * weight);
        uint256 score = (100 * (a + b + c)) / (10_000 * weight);
        assert(score >= 100);
    }
}

/// @notice The three results part the scores among them.
/// @custom:proves Gate.judge
contract JudgeProof {
    function resultsPartTheScores(Rubric memory rubric, Sums memory sums, uint256 scorecards) external pure {
        require(rubric.holdFrom <= rubric.readyFrom && sums.weight != 0);
        (ReviewResult result, uint16 score) = Gate.judge(rubric, sums, scorecards);
        bool enough = scorecards >= rubric.leastReviewers;
        assert((result == ReviewResult.Unreviewed) == !enough);
        assert(enough || score == 0);
        assert(!enough || (result == ReviewResult.Ready) == (score >= rubric.readyFrom));
        assert(!enough || (result == ReviewResult.Rejected) == (score < rubric.holdFrom));
        assert((result == ReviewResult.OnHold) == (enough && score >= rubric.holdFrom && score < rubric.readyFrom));
    }
}
