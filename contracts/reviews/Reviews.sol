// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Module} from "../governance/Module.sol";
import {Roles} from "../governance/Roles.sol";
import {IChallenges} from "../ideas/IChallenges.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {ChallengeId, CreditShare, Ground, Idea, IdeaId, Stage, Transition} from "../ideas/IdeaTypes.sol";
import {Independence} from "../ideas/Independence.sol";
import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {WalletSignature} from "../voting/WalletSignature.sol";
import {Card, CardLib} from "./Card.sol";
import {Forecasts} from "./Forecasts.sol";
import {Gate} from "./Gate.sol";
import {IReviews} from "./IReviews.sol";
import {PackedSums} from "./PackedSums.sol";
import {Review, ReviewId, ReviewResult, Rubric, RubricId, Scorecard, Sums} from "./ReviewTypes.sol";
import {Rubrics} from "./Rubrics.sol";

/// @title Blind reviews: see {IReviews}
/// @dev An open review is always its idea's latest: opening another one closes it first.
contract Reviews is IReviews, EIP712, Forecasts, Rubrics {
    uint256 private constant COMMITMENTS_LIMIT = 64;
    uint256 private constant BEST_SCORE = 5;
    uint256 private constant WHOLE_BPS = 10_000;
    bytes32 private constant COMMITMENT_TYPEHASH =
        keccak256("Commitment(uint32 reviewId,uint32 memberId,bytes32 commitment)");

    IIdeas public immutable ideas;

    uint32 public reviewCount;

    mapping(ReviewId => Review) private _reviews;
    mapping(ReviewId => PackedSums) private _sums;
    mapping(ReviewId => mapping(MemberId => Card)) private _cards;
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
        EIP712("Innovation Engine Reviews", "1")
        Forecasts(members_, pilots_)
        Rubrics(members_)
    {
        ideas = ideas_;
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

    // Reviewing

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
        if (!_isSigned(reviewer, _hashTypedDataV4(structHash), signature)) {
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
        bool met = _isTargetMet(review.ideaId, review.version);
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

    // Internals: reviewing

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

    /// @dev ECDSA first: it is right for nearly everyone, also for accounts with delegated code (EIP-7702).
    function _isSigned(
        address reviewer,
        bytes32 digest,
        bytes calldata signature
    ) private view returns (bool) {
        (address signer, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(digest, signature);
        if (failure == ECDSA.RecoverError.NoError && signer == reviewer) return true;
        return reviewer.code.length != 0 && WalletSignature.isValid(reviewer, digest, signature);
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

    // Internals: standing

    function _existing(ReviewId reviewId) private view returns (Review memory review) {
        review = _reviews[reviewId];
        if (review.commitUntil == 0) revert Reviews_Unknown(reviewId);
    }

    /// @dev A review that takes commitments or scorecards: open, and of what now stands in review.
    function _live(ReviewId reviewId) private view returns (Review memory review) {
        review = _existing(reviewId);
        bool isVoid = review.result == ReviewResult.Void;
        if (review.result != ReviewResult.Open && !isVoid) {
            revert Reviews_AlreadyClosed(reviewId, review.result);
        }
        if (isVoid || !_stands(review)) revert Reviews_Superseded(reviewId, review.ideaId, review.version);
    }

    /// @dev Whether the idea is in review in the version that an open review judges.
    function _stands(Review memory review) private view returns (bool) {
        Idea memory idea = ideas.ideaOf(review.ideaId);
        return idea.stage == Stage.InReview && idea.version == review.version;
    }
}
