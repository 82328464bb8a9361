// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Module} from "../governance/Module.sol";
import {Roles} from "../governance/Roles.sol";
import {IChallenges} from "../ideas/IChallenges.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {ChallengeId, CreditShare, Ground, Idea, IdeaId, Stage, Transition} from "../ideas/IdeaTypes.sol";
import {Independence} from "../ideas/Independence.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {Card} from "./Card.sol";
import {Forecasts} from "./Forecasts.sol";
import {Gate} from "./Gate.sol";
import {IReviews} from "./IReviews.sol";
import {Review, ReviewId, ReviewResult, Rubric, RubricId, Sums} from "./ReviewTypes.sol";
import {Rubrics} from "./Rubrics.sol";
import {Scorecards} from "./Scorecards.sol";

/// @title Blind reviews: see {IReviews}
/// @dev An open review is always its idea's latest: opening another one closes it first.
contract Reviews is Scorecards {
    mapping(IdeaId => ReviewId) private _latest;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        IPilots pilots_,
        Rubric memory firstRubric,
        bytes32 firstRubricDocument
    )
        Module(authority, forwarder)
        Forecasts(members_, pilots_)
        Rubrics(members_)
        Scorecards(ideas_)
    {
        _publish(firstRubric, firstRubricDocument, true);
    }

    // Opening

    /// @inheritdoc IReviews
    function openReview(IdeaId ideaId) external returns (ReviewId reviewId) {
        Idea memory idea = ideas.ideaOf(ideaId);
        if (idea.stage != Stage.Submitted) revert Reviews_NotSubmitted(ideaId, idea.stage);
        RubricId rubricId = _rubricFor(idea.challengeId);
        Rubric memory rubric = rubricOf(rubricId);
        MemberId openerId = _requireOpener(uint256(idea.stageSince) + rubric.patienceSeconds);
        _voidLatest(ideaId);
        reviewId = ReviewId.wrap(++reviewCount);
        _latest[ideaId] = reviewId;
        _begin(reviewId, ideaId, idea.version, rubricId, rubric, openerId);
        _move(reviewId, ideaId, Stage.InReview, Ground.ReviewOpened, 0, 0, openerId);
    }

    // Closing

    /// @inheritdoc IReviews
    function closeReview(ReviewId reviewId) external {
        Review memory review = _existing(reviewId);
        if (review.result != ReviewResult.Open) revert Reviews_AlreadyClosed(reviewId, review.result);
        if (!_stands(review)) return _close(reviewId, review, ReviewResult.Void, 0);
        if (!_isOver(review)) revert Reviews_StillOpen(reviewId, review.revealUntil);
        review.scorecards = _leaveOutCredited(reviewId, review);
        Rubric memory rubric = rubricOf(review.rubricId);
        Sums memory sums = sumsOf(reviewId);
        (ReviewResult result, uint16 score) = Gate.judge(rubric, sums, review.scorecards);
        _close(reviewId, review, result, score);
        (Stage to, Ground ground) = Gate.consequence(result);
        bytes32 reasonHash = keccak256(
            abi.encode(reviewId, review.ideaId, review.version, sums, review.scorecards, score, result)
        );
        uint256 revisitAt = to == Stage.OnHold
            ? block.timestamp + uint256(rubric.revisitHours) * 1 hours
            : 0;
        _move(reviewId, review.ideaId, to, ground, reasonHash, uint40(revisitAt), NO_MEMBER);
    }

    // Learning

    /// @inheritdoc IReviews
    function calibrate(ReviewId reviewId, MemberId memberId) external {
        Review memory review = _existing(reviewId);
        Card card = _cards[reviewId][memberId];
        bool decided = review.result != ReviewResult.Open && review.result != ReviewResult.Void;
        if (!decided || !card.counts() || card.isCalibrated()) {
            revert Reviews_NothingToCalibrate(reviewId, memberId);
        }
        // Nobody gains by having judged what has become their own.
        if (Independence.isCredited(ideas, review.ideaId, memberId)) {
            revert Reviews_Conflicted(reviewId, memberId, memberId);
        }
        bool met = _isTargetMet(review.ideaId, review.version, review.commitUntil);
        _cards[reviewId][memberId] = card.calibrate();
        _learn(reviewId, memberId, card.forecastBps(), met);
    }

    // Views

    /// @inheritdoc IReviews
    function reviewOf(ReviewId reviewId) external view returns (Review memory) {
        return _existing(reviewId);
    }

    /// @inheritdoc IReviews
    function latestReviewOf(IdeaId ideaId) external view returns (ReviewId) {
        return _latest[ideaId];
    }

    // Internals: opening

    function _rubricFor(ChallengeId challengeId) private view returns (RubricId) {
        if (ChallengeId.unwrap(challengeId) == 0) return defaultRubric;
        uint32 asked = IChallenges(address(ideas)).challengeOf(challengeId).rubricId;
        return _publishedOrDefault(RubricId.wrap(asked));
    }

    /// @return The caller's member number, 0 for a curator who is no member.
    function _requireOpener(uint256 anyoneFrom) private view returns (MemberId) {
        address opener = _msgSender();
        (bool isCurator, ) = IAccessManager(authority()).hasRole(Roles.CURATOR, opener);
        if (isCurator) return members.memberAt(opener).id;
        if (block.timestamp < anyoneFrom) revert Reviews_MayNotOpen(opener, anyoneFrom);
        return People.requirePerson(members, opener).id;
    }

    /// @dev Of a submitted idea no review can stand: one that is open judged what was revised or answered since.
    function _voidLatest(IdeaId ideaId) private {
        ReviewId latestId = _latest[ideaId];
        if (ReviewId.unwrap(latestId) == 0) return;
        Review memory latest = _reviews[latestId];
        if (latest.result == ReviewResult.Open) _close(latestId, latest, ReviewResult.Void, 0);
    }

    function _begin(
        ReviewId reviewId,
        IdeaId ideaId,
        uint16 version,
        RubricId rubricId,
        Rubric memory rubric,
        MemberId openerId
    ) private {
        uint40 commitUntil = uint40(block.timestamp + rubric.commitSeconds);
        uint40 revealUntil = uint40(commitUntil + rubric.revealSeconds);
        _reviews[reviewId] = Review({
            ideaId: ideaId,
            version: version,
            rubricId: rubricId,
            commitUntil: commitUntil,
            revealUntil: revealUntil,
            commitments: 0,
            scorecards: 0,
            result: ReviewResult.Open
        });
        emit ReviewOpened(reviewId, ideaId, version, rubricId, commitUntil, revealUntil, openerId);
    }

    // Internals: closing

    /// @dev Before anything is left out, so the scorecards counted are those revealed.
    function _isOver(Review memory review) private view returns (bool) {
        if (block.timestamp > review.revealUntil) return true;
        return block.timestamp > review.commitUntil && review.scorecards == review.commitments;
    }

    /// @return scorecards How many still count.
    function _leaveOutCredited(ReviewId reviewId, Review memory review) private returns (uint16 scorecards) {
        scorecards = review.scorecards;
        CreditShare[] memory shares = ideas.creditOf(review.ideaId);
        for (uint256 i = 0; i < shares.length; ++i) {
            MemberId memberId = shares[i].memberId;
            Card card = _cards[reviewId][memberId];
            if (!card.isRevealed()) continue;
            _cards[reviewId][memberId] = card.leaveOut();
            _sums[reviewId] = _sums[reviewId].minus(card);
            emit ScorecardLeftOut(reviewId, memberId, --scorecards);
        }
    }

    function _close(ReviewId reviewId, Review memory review, ReviewResult result, uint16 score) private {
        Review storage stored = _reviews[reviewId];
        stored.scorecards = review.scorecards;
        stored.result = result;
        emit ReviewClosed(
            reviewId,
            review.ideaId,
            result,
            score,
            sumsOf(reviewId),
            review.scorecards,
            review.commitments
        );
    }

    function _move(
        ReviewId reviewId,
        IdeaId ideaId,
        Stage to,
        Ground ground,
        bytes32 reasonHash,
        uint40 revisitAt,
        MemberId actorId
    ) private {
        uint32 causeId = ReviewId.unwrap(reviewId);
        ideas.transition(Transition(ideaId, to, ground, reasonHash, revisitAt, causeId, actorId));
    }
}
