// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ground, Stage} from "../../contracts/ideas/IdeaTypes.sol";
import {Card, CardLib} from "../../contracts/reviews/Card.sol";
import {Gate} from "../../contracts/reviews/Gate.sol";
import {PackedSums} from "../../contracts/reviews/PackedSums.sol";
import {ReviewerWeight} from "../../contracts/reviews/ReviewerWeight.sol";
import {BrierRecord, ReviewResult, Rubric, Scorecard, Sums} from "../../contracts/reviews/ReviewTypes.sol";
import {check, equal, within} from "../support/Cheats.sol";

/// @notice The arithmetic of reviews against naive restatements of the rules in words.
contract ReviewsTest {
    /// @dev One reviewer as chance has it; {_sound} brings it within the rules.
    struct Reviewer {
        uint8[3] scores;
        uint16 weight;
    }

    // Gate

    function testFuzz_scoreIsTheWeightedMeanRoundedDown(
        Reviewer[3] memory reviewers,
        uint8 count,
        uint16[2] memory bps
    ) public view {
        uint256 size = within(count, 1, 3);
        Rubric memory rubric = _rubric(bps);
        uint256 score = Gate.scoreOf(rubric, _sums(reviewers, size));
        (uint256 top, uint256 bottom) = _naiveScore(rubric, reviewers, size);
        check(score * bottom <= top && top < (score + 1) * bottom, "rounded down");
        check(score >= 100 && score <= 500, "between 1.00 and 5.00");
    }

    function testFuzz_scoreNeverFallsWhenOneScoreRises(
        Reviewer[3] memory reviewers,
        uint16[2] memory bps,
        uint8 who,
        uint8 which
    ) public view {
        Rubric memory rubric = _rubric(bps);
        uint256 before = Gate.scoreOf(rubric, _sums(reviewers, 3));
        Reviewer memory raised = reviewers[who % 3];
        raised.scores[which % 3] = uint8(within(raised.scores[which % 3], 1, 5));
        if (raised.scores[which % 3] < 5) raised.scores[which % 3] += 1;
        uint256 later = Gate.scoreOf(rubric, _sums(reviewers, 3));
        check(later >= before, "monotone");
    }

    function testFuzz_unanimityIsTheScore(uint8 score_, uint16[3] memory weights, uint16[2] memory bps) public view {
        uint8 score = uint8(within(score_, 1, 5));
        Reviewer[3] memory reviewers;
        for (uint256 i = 0; i < 3; ++i) reviewers[i] = Reviewer([score, score, score], weights[i]);
        equal(Gate.scoreOf(_rubric(bps), _sums(reviewers, 3)), 100 * uint256(score), "unanimous");
    }

    function testFuzz_judgeFollowsTheThresholds(
        Reviewer[3] memory reviewers,
        uint16[2] memory bps,
        uint16 readyFrom,
        uint16 holdFrom,
        uint8 leastReviewers,
        uint8 scorecards
    ) public view {
        Rubric memory rubric = _rubric(bps);
        rubric.readyFrom = uint16(within(readyFrom, 100, 500));
        rubric.holdFrom = uint16(within(holdFrom, 0, rubric.readyFrom));
        rubric.leastReviewers = uint8(within(leastReviewers, 2, 32));
        scorecards = uint8(within(scorecards, 0, 32));
        Sums memory sums = _sums(reviewers, 3);
        (ReviewResult result, uint16 score) = Gate.judge(rubric, sums, scorecards);
        if (scorecards < rubric.leastReviewers) {
            check(result == ReviewResult.Unreviewed, "too few");
            equal(score, 0, "no score");
            return;
        }
        equal(score, Gate.scoreOf(rubric, sums), "score");
        check((result == ReviewResult.Ready) == (score >= rubric.readyFrom), "ready");
        check((result == ReviewResult.Rejected) == (score < rubric.holdFrom), "rejected");
        bool between = score < rubric.readyFrom && score >= rubric.holdFrom;
        check((result == ReviewResult.OnHold) == between, "on hold");
    }

    function test_consequences() public pure {
        _checkConsequence(ReviewResult.Ready, Stage.Ready, Ground.MeetsGate);
        _checkConsequence(ReviewResult.OnHold, Stage.OnHold, Ground.BelowGate);
        _checkConsequence(ReviewResult.Rejected, Stage.Rejected, Ground.BelowGate);
        _checkConsequence(ReviewResult.Unreviewed, Stage.Ready, Ground.Unreviewed);
    }

    function _checkConsequence(ReviewResult result, Stage stage, Ground ground) private pure {
        (Stage to, Ground because) = Gate.consequence(result);
        check(to == stage && because == ground, "consequence");
    }

    // Sums

    function testFuzz_packedSumsAddLikeFourSums(Reviewer[] memory reviewers, uint8 out) public view {
        PackedSums sums;
        uint256[4] memory naive;
        uint256 size = reviewers.length > 32 ? 32 : reviewers.length;
        for (uint256 i = 0; i < size; ++i) {
            Card card = _card(reviewers[i]);
            sums = sums.plus(card);
            if (i == out) sums = sums.minus(card);
            else _addNaively(naive, card);
        }
        Sums memory unpacked = sums.unpack();
        equal(unpacked.weight, naive[0], "weight");
        equal(unpacked.feasibility, naive[1], "feasibility");
        equal(unpacked.impact, naive[2], "impact");
        equal(unpacked.alignment, naive[3], "alignment");
    }

    // Cards

    function testFuzz_cardKeepsItsParts(Scorecard memory scorecard, uint16 weight) public view {
        scorecard = _inRange(scorecard);
        weight = uint16(within(weight, 5_000, 15_000));
        Card card = this.reveal(scorecard, weight);
        check(card.isRevealed() && card.counts() && !card.isEmpty() && !card.isCalibrated(), "revealed");
        check(card.commitment() == 0, "no commitment any more");
        equal(card.weightBps(), weight, "weight");
        _checkNumbers(card, scorecard);
        card = card.calibrate();
        check(card.isRevealed() && card.counts() && card.isCalibrated(), "calibrated");
        equal(card.weightBps(), weight, "weight after calibrating");
        _checkNumbers(card, scorecard);
        card = card.leaveOut();
        check(card.isRevealed() && !card.counts() && card.isCalibrated(), "left out");
        equal(card.weightBps(), 0, "no weight");
        _checkNumbers(card, scorecard);
    }

    /// @notice No commitment that may be made reads as revealed, and no revealed card as a commitment.
    function testFuzz_commitmentIsNeverTakenForNumbers(bytes32 commitment) public pure {
        Card card = CardLib.commit(commitment);
        check(CardLib.mayBeHash(commitment) == (uint256(commitment) >= 2 ** 64), "may be a hash");
        if (!CardLib.mayBeHash(commitment)) return;
        check(!card.isEmpty() && !card.isRevealed() && !card.counts(), "no numbers");
        check(card.commitment() == commitment, "commitment");
    }

    function testFuzz_smallWordIsNoCommitment(uint64 small) public pure {
        check(!CardLib.mayBeHash(bytes32(uint256(small))), "no hash is so small");
        Card card = CardLib.commit(bytes32(uint256(small)));
        check(card.isRevealed() == (small != 0), "it would read as revealed");
    }

    function test_cardTellsCommitmentsFromNumbersAtTheBoundary() public pure {
        bytes32 least = bytes32(uint256(1) << 64);
        check(CardLib.mayBeHash(least) && !CardLib.commit(least).isRevealed(), "2^64 is a commitment");
        bytes32 below = bytes32((uint256(1) << 64) - 1);
        check(!CardLib.mayBeHash(below) && CardLib.commit(below).isRevealed(), "one less is none");
    }

    function reveal(Scorecard calldata scorecard, uint16 weight) external pure returns (Card) {
        return CardLib.reveal(scorecard, weight);
    }

    // Forecasts

    function testFuzz_weightFollowsTheBrierScore(uint32 forecasts, uint64 errorSum) public pure {
        uint256 count = within(forecasts, 10, type(uint32).max);
        uint256 sum = within(errorSum, 0, count * 1e8);
        uint256 weight = ReviewerWeight.weightOf(BrierRecord(uint32(count), uint64(sum)));
        check(weight >= 5_000 && weight <= 15_000, "bounds");
        // 15,000 − 20,000 × B, with B = sum / (count × 10^8), all times count × 10^8.
        int256 exact = int256(15_000 * count * 1e8) - int256(20_000 * sum);
        int256 unit = int256(count * 1e8);
        if (exact < 5_000 * unit) return equal(weight, 5_000, "least");
        check(int256(weight) * unit <= exact && exact < int256(weight + 1) * unit, "rounded down");
    }

    function testFuzz_weightNeverRisesWithTheError(uint32 forecasts, uint64 errorSum, uint64 more) public pure {
        uint32 count = uint32(within(forecasts, 10, type(uint32).max));
        uint256 less = within(errorSum, 0, uint256(count) * 1e8);
        uint256 greater = within(more, less, uint256(count) * 1e8);
        uint16 better = ReviewerWeight.weightOf(BrierRecord(count, uint64(less)));
        check(better >= ReviewerWeight.weightOf(BrierRecord(count, uint64(greater))), "monotone");
    }

    function testFuzz_weightIsUsualBeforeTenForecasts(uint8 forecasts, uint64 errorSum) public pure {
        uint32 count = uint32(within(forecasts, 0, 9));
        equal(ReviewerWeight.weightOf(BrierRecord(count, errorSum)), 10_000, "usual");
    }

    function test_weightAtTheLandmarks() public pure {
        _checkWeight(10, 0, 15_000);
        _checkWeight(10, 1, 14_999);
        _checkWeight(10, 50_000, 14_999);
        _checkWeight(10, 50_001, 14_998);
        _checkWeight(10, 250_000_000, 10_000);
        _checkWeight(9, 0, 10_000);
        _checkWeight(10, 499_950_000, 5_001);
        _checkWeight(10, 500_000_000, 5_000);
        _checkWeight(10, 500_050_000, 5_000);
        _checkWeight(10, 1_000_000_000, 5_000);
    }

    function _checkWeight(uint32 forecasts, uint64 errorSum, uint256 expected) private pure {
        equal(ReviewerWeight.weightOf(BrierRecord(forecasts, errorSum)), expected, "landmark");
    }

    function testFuzz_squaredErrorAndSkill(uint16 forecast, bool met) public pure {
        uint16 forecastBps = uint16(within(forecast, 0, 10_000));
        int256 distance = int256(uint256(forecastBps)) - (met ? int256(10_000) : int256(0));
        uint32 squared = ReviewerWeight.squaredError(forecastBps, met);
        equal(squared, uint256(distance * distance), "squared error");
        int256 better = 25_000_000 - int256(uint256(squared));
        equal(ReviewerWeight.skill(squared), better > 0 ? uint256(better) : 0, "skill");
    }

    // Made sound

    function _rubric(uint16[2] memory bps) private pure returns (Rubric memory rubric) {
        rubric.feasibilityBps = uint16(within(bps[0], 0, 10_000));
        rubric.impactBps = uint16(within(bps[1], 0, 10_000 - rubric.feasibilityBps));
        rubric.alignmentBps = 10_000 - rubric.feasibilityBps - rubric.impactBps;
    }

    function _inRange(Scorecard memory scorecard) private pure returns (Scorecard memory) {
        scorecard.feasibility = uint8(within(scorecard.feasibility, 1, 5));
        scorecard.impact = uint8(within(scorecard.impact, 1, 5));
        scorecard.alignment = uint8(within(scorecard.alignment, 1, 5));
        scorecard.forecastBps = uint16(within(scorecard.forecastBps, 0, 10_000));
        return scorecard;
    }

    function _sound(Reviewer memory reviewer) private pure returns (Reviewer memory) {
        for (uint256 k = 0; k < 3; ++k) reviewer.scores[k] = uint8(within(reviewer.scores[k], 1, 5));
        reviewer.weight = uint16(within(reviewer.weight, 5_000, 15_000));
        return reviewer;
    }

    function _card(Reviewer memory reviewer) private view returns (Card) {
        reviewer = _sound(reviewer);
        uint8[3] memory scores = reviewer.scores;
        return this.reveal(Scorecard(scores[0], scores[1], scores[2], 0, 0), reviewer.weight);
    }

    function _sums(Reviewer[3] memory reviewers, uint256 size) private view returns (Sums memory) {
        PackedSums sums;
        for (uint256 i = 0; i < size; ++i) sums = sums.plus(_card(reviewers[i]));
        return sums.unpack();
    }

    function _addNaively(uint256[4] memory naive, Card card) private pure {
        naive[0] += card.weightBps();
        naive[1] += uint256(card.weightBps()) * card.feasibility();
        naive[2] += uint256(card.weightBps()) * card.impact();
        naive[3] += uint256(card.weightBps()) * card.alignment();
    }

    /// @dev Each reviewer's own weighted score first, then the mean of those: the sums the other way round.
    function _naiveScore(
        Rubric memory rubric,
        Reviewer[3] memory reviewers,
        uint256 size
    ) private pure returns (uint256 top, uint256 bottom) {
        for (uint256 i = 0; i < size; ++i) {
            uint8[3] memory scores = reviewers[i].scores;
            uint256 own = uint256(rubric.feasibilityBps) * scores[0];
            own += uint256(rubric.impactBps) * scores[1] + uint256(rubric.alignmentBps) * scores[2];
            top += 100 * own * reviewers[i].weight;
            bottom += 10_000 * uint256(reviewers[i].weight);
        }
    }

    function _checkNumbers(Card card, Scorecard memory scorecard) private pure {
        equal(card.feasibility(), scorecard.feasibility, "feasibility");
        equal(card.impact(), scorecard.impact, "impact");
        equal(card.alignment(), scorecard.alignment, "alignment");
        equal(card.forecastBps(), scorecard.forecastBps, "forecast");
    }
}
