// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId, Stage} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {BrierRecord, Review, ReviewId, ReviewResult, Rubric, RubricId, Scorecard, Sums} from "./ReviewTypes.sol";

/// @title Reviews: peers judge an idea blind
/// @notice A review judges one version of one idea. Reviewers commit to a scorecard, then reveal it, so that nobody
/// follows anybody. Closing computes the weighted mean and moves the idea to Ready, OnHold or Rejected. A review that
/// too few took part in is nobody's veto: the idea goes on to Ready, marked unreviewed.
/// @dev Reviewers are members, by number: one person, one scorecard, whatever the wallet. Authors and credited members
/// are refused, at committing and again at revealing, and (per rubric) so are members of their units. A reviewer who
/// became credited after revealing is left out when the review closes. At most 64 commit and 32 are counted. Closing,
/// committing and revealing can never be paused.
///
/// A commitment is `keccak256(abi.encode(reviewId, memberId, scorecard, salt))`. The salt is meant to be the
/// keccak-256 of the wallet's signature over `ReviewSalt(reviewId, memberId)`, so that a lost device loses no review.
/// Values below 2^64 are refused as commitments: no hash is so small, and the slot would read as revealed numbers.
///
/// The score × 100 is `100 × Σ_k weightBps_k × Σ_r w_r s_rk / (10,000 × Σ_r w_r)`, rounded down. A reviewer's `w` is
/// 10,000 until ten forecasts were calibrated; then it follows the Brier score B (0 to 1): 15,000 for B = 0, 10,000 for
/// B = ¼ (a coin), falling linearly (rounded down), and never less than 5,000.
///
/// A window includes its last second: committing ends after `commitUntil`, revealing runs from the next second to
/// `revealUntil`.
interface IReviews {
    /// @notice A rubric was published. `isDefault`: it judges ideas whose challenge names none, from now on.
    event RubricPublished(
        RubricId indexed rubricId,
        Rubric rubric,
        bytes32 documentHash,
        bool isDefault,
        MemberId actorId
    );

    /// @notice A review began.
    event ReviewOpened(
        ReviewId indexed reviewId,
        IdeaId indexed ideaId,
        uint16 version,
        RubricId rubricId,
        uint40 commitUntil,
        uint40 revealUntil,
        MemberId actorId
    );

    /// @notice A member committed to a scorecard, or to another one instead.
    event ScorecardCommitted(
        ReviewId indexed reviewId,
        MemberId indexed memberId,
        bytes32 commitment,
        uint16 commitments
    );

    /// @notice A member's scorecard was revealed and counted, with this weight (basis points).
    event ScorecardRevealed(
        ReviewId indexed reviewId,
        MemberId indexed memberId,
        Scorecard scorecard,
        uint16 weightBps,
        uint16 scorecards
    );

    /// @notice A scorecard no longer counts: its author is by now credited on the idea.
    event ScorecardLeftOut(ReviewId indexed reviewId, MemberId indexed memberId, uint16 scorecards);

    /// @notice A review ended. The idea's reason hash is the keccak-256 of
    /// `abi.encode(reviewId, ideaId, version, sums, scorecards, score, result)`.
    /// @param score Weighted mean × 100; 0 if too few revealed, or void.
    event ReviewClosed(
        ReviewId indexed reviewId,
        IdeaId indexed ideaId,
        ReviewResult result,
        uint16 score,
        Sums sums,
        uint16 scorecards,
        uint16 commitments
    );

    /// @notice A forecast was held against what happened; the reviewer's record after it.
    /// @param squaredError (forecastBps − 10,000 × met)².
    /// @param season Season (from 1) whose reviewers' pool it counts in.
    /// @param skill What it earns there: max(0, 25,000,000 − squaredError), how much better than a coin.
    event ForecastCalibrated(
        ReviewId indexed reviewId,
        MemberId indexed memberId,
        bool met,
        uint32 squaredError,
        BrierRecord record,
        uint32 season,
        uint32 skill
    );

    error Reviews_BadRubric(Rubric rubric);
    error Reviews_DocumentMissing();
    error Reviews_UnknownRubric(RubricId rubricId);
    error Reviews_Unknown(ReviewId reviewId);
    error Reviews_NotSubmitted(IdeaId ideaId, Stage stage);
    error Reviews_MayNotOpen(address caller, uint256 anyoneFrom);
    error Reviews_NotCommitting(ReviewId reviewId, uint256 commitUntil);
    error Reviews_NotRevealing(ReviewId reviewId, uint256 commitUntil, uint256 revealUntil);
    error Reviews_StillOpen(ReviewId reviewId, uint256 revealUntil);
    error Reviews_AlreadyClosed(ReviewId reviewId, ReviewResult result);
    error Reviews_Superseded(ReviewId reviewId, IdeaId ideaId, uint16 version);
    error Reviews_Conflicted(ReviewId reviewId, MemberId memberId, MemberId creditedId);
    error Reviews_CommitmentMissing(ReviewId reviewId, MemberId memberId);
    error Reviews_AlreadyCommitted(ReviewId reviewId, MemberId memberId);
    error Reviews_CommitmentMismatch(ReviewId reviewId, MemberId memberId, bytes32 commitment);
    error Reviews_AlreadyRevealed(ReviewId reviewId, MemberId memberId);
    error Reviews_ScoreOutOfRange(uint8 feasibility, uint8 impact, uint8 alignment, uint16 forecastBps);
    error Reviews_Full(ReviewId reviewId, uint256 limit);
    error Reviews_BadSignature(address signer);
    error Reviews_NothingToCalibrate(ReviewId reviewId, MemberId memberId);
    error Reviews_NoResultYet(IdeaId ideaId);

    /// @notice Publishes a rubric; the document explains it in words. Restricted to governance.
    function publishRubric(
        Rubric calldata rubric,
        bytes32 documentHash,
        bool makeDefault
    ) external returns (RubricId rubricId);

    /// @notice Begins the review of a submitted idea, which freezes its version. The curator at any time; any active
    /// member (no Agent) once the idea has waited for the rubric's patience. A review that is still open ends as Void.
    /// @dev The rubric is the challenge's, or the default if that names none or one that does not exist.
    function openReview(IdeaId ideaId) external returns (ReviewId reviewId);

    /// @notice Commits the caller to a scorecard, or to another one instead, until committing ends. Active members that
    /// are no Agents.
    function commitScorecard(ReviewId reviewId, bytes32 commitment) external;

    /// @notice Commits a member by signature (`Commitment(uint32 reviewId,uint32 memberId,bytes32 commitment)`; ECDSA or
    /// ERC-1271). Only a first commitment: what is already there can be replaced by the member alone, so no nonce is
    /// needed. The member is named, so that one key's signature does not serve for two wallets.
    function commitSigned(
        ReviewId reviewId,
        bytes32 commitment,
        address reviewer,
        bytes calldata signature
    ) external;

    /// @notice Reveals a member's scorecard. Open to all: knowing the salt is the proof. The member must still be
    /// active.
    function revealScorecard(
        ReviewId reviewId,
        MemberId memberId,
        Scorecard calldata scorecard,
        bytes32 salt
    ) external;

    /// @notice Ends a review whose window has lapsed, or in which everyone who committed has revealed after committing
    /// ended, and moves the idea. Open to all. A review that no longer stands ends as Void at any time and moves nothing.
    function closeReview(ReviewId reviewId) external;

    /// @notice Holds a reviewer's forecast against the outcome of the pilot of the version it judged, once; not that
    /// of a member who is credited on the idea by now. Open to all. Only scorecards that counted in a review that decided
    /// (a Void one did not), and only a target met or missed by the idea's latest pilot, which must have begun after
    /// committing had ended: whoever reviews an idea again after a missed target knows that result.
    function calibrate(ReviewId reviewId, MemberId memberId) external;

    function rubricOf(RubricId rubricId) external view returns (Rubric memory);

    function defaultRubric() external view returns (RubricId);

    /// @notice A review by number. Reverts if there is none.
    function reviewOf(ReviewId reviewId) external view returns (Review memory);

    /// @notice The newest review of an idea, 0 if there never was one.
    function latestReviewOf(IdeaId ideaId) external view returns (ReviewId);

    /// @notice Sums over the scorecards counted so far; all 0 for a review that does not exist.
    function sumsOf(ReviewId reviewId) external view returns (Sums memory);

    /// @notice What is known of a member's scorecard: the commitment until it is revealed (then 0), then the
    /// numbers.
    /// @dev `weightBps` is 0 before it is revealed, and again once it was left out. `scorecard.commentHash` is always 0:
    /// the hash stands in the commitment and in {ScorecardRevealed} alone.
    function scorecardOf(
        ReviewId reviewId,
        MemberId memberId
    )
        external
        view
        returns (bytes32 commitment, bool revealed, bool calibrated, uint16 weightBps, Scorecard memory scorecard);

    /// @notice A member's record of forecasts.
    function brierOf(MemberId memberId) external view returns (BrierRecord memory);

    /// @notice What a member's scorecard weighs in a review now, in basis points.
    function weightOf(MemberId memberId) external view returns (uint16);

    /// @notice A member's skill in a season, and everybody's: what the reviewers' pool is shared by.
    function skillOf(uint32 season, MemberId memberId) external view returns (uint64 own, uint64 total);

    function reviewCount() external view returns (uint32);
    function rubricCount() external view returns (uint32);
}
