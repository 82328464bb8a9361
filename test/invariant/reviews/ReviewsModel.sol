// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Roles} from "../../../contracts/governance/Roles.sol";
import {Seasons} from "../../../contracts/governance/Seasons.sol";
import {IdeaId, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {PilotState} from "../../../contracts/pilots/PilotTypes.sol";
import {Reviews} from "../../../contracts/reviews/Reviews.sol";
import {
    BrierRecord,
    Review,
    ReviewId,
    ReviewResult,
    Rubric,
    RubricId,
    Scorecard,
    Sums
} from "../../../contracts/reviews/ReviewTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {PilotResults} from "../../support/PilotResults.sol";
import {IdeasHandler} from "../IdeasHandler.sol";
import {Standings} from "../Standings.sol";

/// @notice What each review ought to be: its sums, and everybody's record, are counted anew from the scorecards.
abstract contract ReviewsModel is IdeasHandler, Standings {
    uint256 private constant COIN = 25_000_000;

    enum CardState {
        None,
        Committed,
        Revealed
    }

    struct GhostCard {
        CardState state;
        bool leftOut;
        bool calibrated;
        bool met;
        uint32 season;
        uint16 weight;
        bytes32 commitment;
        bytes32 salt;
        Scorecard scorecard;
    }

    struct GhostReview {
        uint32 idea;
        uint16 version;
        uint32 rubric;
        uint40 commitUntil;
        uint40 revealUntil;
        ReviewResult result;
        bytes32 closedAs;
        mapping(uint32 memberId => GhostCard) cards;
    }

    struct GhostResult {
        PilotState state;
        uint16 version;
        uint40 startedAt;
    }

    Reviews internal reviews;
    PilotResults internal pilots;

    mapping(uint32 => GhostReview) internal ghostReviews;
    mapping(uint32 ideaId => uint32) internal latestReview;
    mapping(uint32 ideaId => GhostResult) internal results;
    mapping(uint32 => Rubric) internal rubrics;
    uint32 internal reviewCount;
    uint32 internal rubricCount = 1;
    uint32 internal defaultRubric = 1;

    constructor() {
        pilots = new PilotResults();
        rubrics[1] = _usualRubric();
        IPilots told = IPilots(address(pilots));
        reviews = new Reviews(address(manager), forwarder, members, ideas, told, rubrics[1], REASON);
        manager.grantRole(Roles.MODULE, address(reviews), 0);
    }

    function _usualRubric() internal pure returns (Rubric memory) {
        return Rubric(4000, 4000, 2000, 350, 250, 2, true, 2 days, 1 days, 5 days, 24);
    }

    /// @notice I14: the newest review and one more.
    function checkSomeReviews(uint256 seed) external view {
        equal(reviews.reviewCount(), reviewCount, "reviews");
        _checkReview(reviewCount);
        _checkReview(uint32(seed % reviewCount) + 1);
        if (ideaCount != 0) _checkLatest(uint32(seed % ideaCount) + 1);
    }

    function checkAllReviews() external view {
        for (uint32 id = 1; id <= reviewCount; ++id) _checkReview(id);
        for (uint32 id = 1; id <= ideaCount; ++id) _checkLatest(id);
    }

    /// @notice One member's record and the season's skills, from all scorecards that were held against a result.
    function checkForecasts(uint256 seed) external view {
        _checkRecord(_person(seed));
        _checkSkills(_season());
    }

    function checkAllForecasts() external view {
        for (uint32 member = 1; member <= PEOPLE; ++member) _checkRecord(member);
        for (uint32 season = 1; season <= _season(); ++season) _checkSkills(season);
    }

    function _checkReview(uint32 id) private view {
        GhostReview storage ghost = ghostReviews[id];
        Review memory review = reviews.reviewOf(ReviewId.wrap(id));
        Sums memory sums = reviews.sumsOf(ReviewId.wrap(id));
        equal(IdeaId.unwrap(review.ideaId), ghost.idea, "review's idea");
        equal(review.version, ghost.version, "review's version");
        equal(RubricId.unwrap(review.rubricId), ghost.rubric, "review's rubric");
        equal(review.commitUntil, ghost.commitUntil, "commit until");
        equal(review.revealUntil, ghost.revealUntil, "reveal until");
        check(review.result == ghost.result, "review's result");
        equal(review.commitments, _committed(id), "I14: one commitment a member");
        equal(review.scorecards, _counted(id), "I14: one scorecard a member");
        bytes32 counted = keccak256(abi.encode(_sums(id)));
        check(keccak256(abi.encode(sums)) == counted, "I14: sums are those of the scorecards");
        for (uint32 member = 1; member <= PEOPLE; ++member) _checkCard(id, member);
        if (ghost.result != ReviewResult.Open) check(_seal(id) == ghost.closedAs, "a closed review changed");
    }

    function _checkCard(uint32 id, uint32 member) private view {
        GhostCard storage ghost = ghostReviews[id].cards[member];
        (bytes32 commitment, bool revealed, bool calibrated, uint16 weight, Scorecard memory told) = reviews
            .scorecardOf(ReviewId.wrap(id), MemberId.wrap(member));
        check(commitment == (ghost.state == CardState.Committed ? ghost.commitment : bytes32(0)), "commitment");
        check(revealed == (ghost.state == CardState.Revealed), "revealed");
        check(calibrated == ghost.calibrated, "calibrated");
        equal(weight, revealed && !ghost.leftOut ? ghost.weight : 0, "weight");
        if (!revealed) return;
        Scorecard memory said = ghost.scorecard;
        said.commentHash = 0;
        check(keccak256(abi.encode(told)) == keccak256(abi.encode(said)), "scorecard");
    }

    /// @dev An idea is in review under an open review of its present version; and open is at most its latest one.
    function _checkLatest(uint32 ideaId) private view {
        uint32 latest = latestReview[ideaId];
        equal(ReviewId.unwrap(reviews.latestReviewOf(IdeaId.wrap(ideaId))), latest, "latest review");
        GhostIdea storage idea = ghostIdeas[ideaId];
        if (idea.stage == Stage.InReview) check(_stands(latest), "in review without a review");
        for (uint32 id = 1; id < latest; ++id) {
            GhostReview storage other = ghostReviews[id];
            check(other.idea != ideaId || other.result != ReviewResult.Open, "an open review that is not the latest");
        }
    }

    function _checkRecord(uint32 member) private view {
        (uint256 forecasts, uint256 errorSum) = _record(member);
        BrierRecord memory told = reviews.brierOf(MemberId.wrap(member));
        equal(told.forecasts, forecasts, "forecasts");
        equal(told.errorSum, errorSum, "errors of forecasts");
        equal(reviews.weightOf(MemberId.wrap(member)), _weight(member), "weight of a reviewer");
    }

    function _checkSkills(uint32 season) private view {
        uint256 sum;
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            (uint256 own, uint256 all) = reviews.skillOf(season, MemberId.wrap(member));
            equal(own, _skill(season, member), "skill");
            sum += own;
            if (member == PEOPLE) equal(all, sum, "skills of all");
        }
    }

    // What can be counted from scorecards

    function _committed(uint32 id) internal view returns (uint256 count) {
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (ghostReviews[id].cards[member].state != CardState.None) ++count;
        }
    }

    function _counted(uint32 id) internal view returns (uint256 count) {
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (_counts(ghostReviews[id].cards[member])) ++count;
        }
    }

    function _sums(uint32 id) internal view returns (Sums memory sums) {
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            GhostCard storage card = ghostReviews[id].cards[member];
            if (!_counts(card)) continue;
            sums.weight += card.weight;
            sums.feasibility += uint64(card.weight) * card.scorecard.feasibility;
            sums.impact += uint64(card.weight) * card.scorecard.impact;
            sums.alignment += uint64(card.weight) * card.scorecard.alignment;
        }
    }

    function _counts(GhostCard storage card) internal view returns (bool) {
        return card.state == CardState.Revealed && !card.leftOut;
    }

    function _squaredError(GhostCard storage card) private view returns (uint256) {
        int256 distance = int256(uint256(card.scorecard.forecastBps)) - (card.met ? int256(10_000) : int256(0));
        return uint256(distance * distance);
    }

    function _record(uint32 member) private view returns (uint256 forecasts, uint256 errorSum) {
        for (uint32 id = 1; id <= reviewCount; ++id) {
            GhostCard storage card = ghostReviews[id].cards[member];
            if (!card.calibrated) continue;
            ++forecasts;
            errorSum += _squaredError(card);
        }
    }

    function _skill(uint32 season, uint32 member) private view returns (uint256 skill) {
        for (uint32 id = 1; id <= reviewCount; ++id) {
            GhostCard storage card = ghostReviews[id].cards[member];
            if (!card.calibrated || card.season != season) continue;
            uint256 squaredError = _squaredError(card);
            if (squaredError < COIN) skill += COIN - squaredError;
        }
    }

    /// @dev 15,000 for the best, 10,000 for a coin's, at least 5,000; rounded down, so the loss is rounded up.
    function _weight(uint32 member) internal view returns (uint256 weight) {
        (uint256 forecasts, uint256 errorSum) = _record(member);
        if (forecasts < 10) return 10_000;
        uint256 lost = errorSum / (5_000 * forecasts);
        if (lost * 5_000 * forecasts != errorSum) ++lost;
        return lost >= 10_000 ? 5_000 : 15_000 - lost;
    }

    // How a review stands

    /// @dev Whether a review is open and judges what is in review.
    function _stands(uint32 id) internal view returns (bool) {
        GhostReview storage ghost = ghostReviews[id];
        GhostIdea storage idea = ghostIdeas[ghost.idea];
        return
            id != 0 &&
            id <= reviewCount &&
            ghost.result == ReviewResult.Open &&
            idea.stage == Stage.InReview &&
            idea.version == ghost.version;
    }

    /// @dev Whether a member stands too near to the idea to review it.
    function _isConflicted(uint32 id, uint32 member) internal view returns (bool) {
        GhostReview storage ghost = ghostReviews[id];
        return rubrics[ghost.rubric].unitsApart ? _isNearIdea(ghost.idea, member) : _isCredited(ghost.idea, member);
    }

    /// @dev All that is told of a review once it is closed.
    function _seal(uint32 id) internal view returns (bytes32) {
        return keccak256(abi.encode(reviews.reviewOf(ReviewId.wrap(id)), reviews.sumsOf(ReviewId.wrap(id))));
    }

    function _season() internal view returns (uint32) {
        return Seasons.at(members.seasonsFrom(), block.timestamp);
    }
}
