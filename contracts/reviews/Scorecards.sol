// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {Idea, Stage} from "../ideas/IdeaTypes.sol";
import {Independence} from "../ideas/Independence.sol";
import {Member, MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {Signers} from "../members/Signers.sol";
import {Card, CardLib} from "./Card.sol";
import {Forecasts} from "./Forecasts.sol";
import {IReviews} from "./IReviews.sol";
import {PackedSums} from "./PackedSums.sol";
import {Review, ReviewId, ReviewResult, Scorecard, Sums} from "./ReviewTypes.sol";
import {Rubrics} from "./Rubrics.sol";

/// @title The scorecards' part of {Reviews}, sealed and revealed: see {IReviews}
abstract contract Scorecards is EIP712, Forecasts, Rubrics {
    uint256 private constant COMMITMENTS_LIMIT = 64;
    uint256 private constant BEST_SCORE = 5;
    uint256 private constant WHOLE_BPS = 10_000;
    bytes32 private constant COMMITMENT_TYPEHASH =
        keccak256("Commitment(uint32 reviewId,uint32 memberId,bytes32 commitment)");

    IIdeas public immutable ideas;

    uint32 public reviewCount;

    mapping(ReviewId => Review) internal _reviews;
    mapping(ReviewId => PackedSums) internal _sums;
    mapping(ReviewId => mapping(MemberId => Card)) internal _cards;

    constructor(IIdeas ideas_) EIP712("Innovation Engine Reviews", "1") {
        ideas = ideas_;
    }

    /// @inheritdoc IReviews
    function commitScorecard(ReviewId reviewId, bytes32 commitment) external {
        _commit(reviewId, People.requirePerson(members, _msgSender()), commitment, true);
    }

    /// @inheritdoc IReviews
    function commitSigned(
        ReviewId reviewId,
        bytes32 commitment,
        address reviewer,
        bytes calldata signature
    ) external {
        Member memory member = People.requirePerson(members, reviewer);
        bytes32 structHash = keccak256(abi.encode(COMMITMENT_TYPEHASH, reviewId, member.id, commitment));
        if (!Signers.hasSigned(reviewer, _hashTypedDataV4(structHash), signature)) {
            revert Reviews_BadSignature(reviewer);
        }
        _commit(reviewId, member, commitment, false);
    }

    /// @inheritdoc IReviews
    function revealScorecard(
        ReviewId reviewId,
        MemberId memberId,
        Scorecard calldata scorecard,
        bytes32 salt
    ) external {
        Review memory review = _live(reviewId);
        if (block.timestamp <= review.commitUntil || block.timestamp > review.revealUntil) {
            revert Reviews_NotRevealing(reviewId, review.commitUntil, review.revealUntil);
        }
        _requireCommitted(reviewId, memberId, keccak256(abi.encode(reviewId, memberId, scorecard, salt)));
        _requireInRange(scorecard);
        _requireIndependent(reviewId, review, People.requirePersonOf(members, memberId));
        if (review.scorecards == SCORECARDS_LIMIT) revert Reviews_Full(reviewId, SCORECARDS_LIMIT);
        uint16 weightBps = weightOf(memberId);
        Card card = CardLib.reveal(scorecard, weightBps);
        _cards[reviewId][memberId] = card;
        _sums[reviewId] = _sums[reviewId].plus(card);
        uint16 scorecards = review.scorecards + 1;
        _reviews[reviewId].scorecards = scorecards;
        emit ScorecardRevealed(reviewId, memberId, scorecard, weightBps, scorecards);
    }

    // Views

    /// @inheritdoc IReviews
    function sumsOf(ReviewId reviewId) public view returns (Sums memory) {
        return _sums[reviewId].unpack();
    }

    /// @inheritdoc IReviews
    function scorecardOf(
        ReviewId reviewId,
        MemberId memberId
    )
        external
        view
        returns (
            bytes32 commitment,
            bool revealed,
            bool calibrated,
            uint16 weightBps,
            Scorecard memory scorecard
        )
    {
        Card card = _cards[reviewId][memberId];
        commitment = card.commitment();
        revealed = card.isRevealed();
        if (!revealed) return (commitment, false, false, 0, scorecard);
        scorecard = Scorecard(card.feasibility(), card.impact(), card.alignment(), card.forecastBps(), 0);
        return (commitment, true, card.isCalibrated(), card.weightBps(), scorecard);
    }

    // Internals

    /// @param mayReplace Whether the member is here in person: a signature seen before must not undo what came after.
    function _commit(
        ReviewId reviewId,
        Member memory member,
        bytes32 commitment,
        bool mayReplace
    ) private {
        Review memory review = _live(reviewId);
        if (block.timestamp > review.commitUntil) revert Reviews_NotCommitting(reviewId, review.commitUntil);
        if (!CardLib.mayBeHash(commitment)) revert Reviews_CommitmentMissing(reviewId, member.id);
        _requireIndependent(reviewId, review, member);
        uint16 commitments = review.commitments;
        if (_cards[reviewId][member.id].isEmpty()) {
            if (commitments == COMMITMENTS_LIMIT) revert Reviews_Full(reviewId, COMMITMENTS_LIMIT);
            _reviews[reviewId].commitments = ++commitments;
        } else if (!mayReplace) {
            revert Reviews_AlreadyCommitted(reviewId, member.id);
        }
        _cards[reviewId][member.id] = CardLib.commit(commitment);
        emit ScorecardCommitted(reviewId, member.id, commitment, commitments);
    }

    function _requireCommitted(ReviewId reviewId, MemberId memberId, bytes32 revealed) private view {
        Card card = _cards[reviewId][memberId];
        if (card.isEmpty()) revert Reviews_CommitmentMissing(reviewId, memberId);
        if (card.isRevealed()) revert Reviews_AlreadyRevealed(reviewId, memberId);
        if (card.commitment() != revealed) {
            revert Reviews_CommitmentMismatch(reviewId, memberId, card.commitment());
        }
    }

    function _requireInRange(Scorecard calldata scorecard) private pure {
        bool inRange = _isScore(scorecard.feasibility) &&
            _isScore(scorecard.impact) &&
            _isScore(scorecard.alignment) &&
            scorecard.forecastBps <= WHOLE_BPS;
        if (!inRange) {
            revert Reviews_ScoreOutOfRange(
                scorecard.feasibility,
                scorecard.impact,
                scorecard.alignment,
                scorecard.forecastBps
            );
        }
    }

    function _isScore(uint8 score) private pure returns (bool) {
        return score >= 1 && score <= BEST_SCORE;
    }

    function _requireIndependent(
        ReviewId reviewId,
        Review memory review,
        Member memory member
    ) private view {
        bool unitsApart = _keepsUnitsApart(review.rubricId);
        MemberId creditedId = Independence.conflictWith(members, ideas, review.ideaId, member, unitsApart);
        if (creditedId != NO_MEMBER) revert Reviews_Conflicted(reviewId, member.id, creditedId);
    }

    /// @dev Fails for a review that was never opened.
    function _existing(ReviewId reviewId) internal view returns (Review memory review) {
        review = _reviews[reviewId];
        if (review.commitUntil == 0) revert Reviews_Unknown(reviewId);
    }

    /// @dev A review that takes commitments or scorecards: open, and of what now stands in review.
    function _live(ReviewId reviewId) internal view returns (Review memory review) {
        review = _existing(reviewId);
        bool isVoid = review.result == ReviewResult.Void;
        if (review.result != ReviewResult.Open && !isVoid) {
            revert Reviews_AlreadyClosed(reviewId, review.result);
        }
        if (isVoid || !_stands(review)) revert Reviews_Superseded(reviewId, review.ideaId, review.version);
    }

    /// @dev Whether the idea is in review in the version that an open review judges.
    function _stands(Review memory review) internal view returns (bool) {
        Idea memory idea = ideas.ideaOf(review.ideaId);
        return idea.stage == Stage.InReview && idea.version == review.version;
    }
}
