// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {Ground, IdeaId, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {PilotState} from "../../../contracts/pilots/PilotTypes.sol";
import {IReviews} from "../../../contracts/reviews/IReviews.sol";
import {ReviewId, ReviewResult, Rubric, Scorecard, Sums} from "../../../contracts/reviews/ReviewTypes.sol";
import {check} from "../../support/Cheats.sol";
import {ReviewsModel} from "./ReviewsModel.sol";

/// @notice The steps of a review, each with what the model makes of it.
abstract contract Reviewing is ReviewsModel {
    bytes32 private constant COMMITMENT = keccak256("Commitment(uint32 reviewId,uint32 memberId,bytes32 commitment)");

    /// @param opener 0 for the curator.
    function _openReview(uint32 ideaId, uint32 opener) internal {
        GhostIdea storage idea = ghostIdeas[ideaId];
        Rubric storage rubric = rubrics[defaultRubric];
        bool waited = block.timestamp >= idea.since + rubric.patienceSeconds;
        bool allowed = idea.stage == Stage.Submitted && (opener == 0 || (waited && _isActive(opener)));
        address caller = opener == 0 ? address(this) : _account(opener);
        bytes memory data = abi.encodeCall(IReviews.openReview, (IdeaId.wrap(ideaId)));
        if (!_act("openReview", allowed, caller, address(reviews), data)) return;
        uint32 before = latestReview[ideaId];
        if (before != 0 && ghostReviews[before].result == ReviewResult.Open) _close(before, ReviewResult.Void);
        GhostReview storage ghost = ghostReviews[++reviewCount];
        (ghost.idea, ghost.version, ghost.rubric) = (ideaId, idea.version, defaultRubric);
        ghost.commitUntil = uint40(block.timestamp + rubric.commitSeconds);
        ghost.revealUntil = ghost.commitUntil + rubric.revealSeconds;
        latestReview[ideaId] = reviewCount;
        _move(Move(ideaId, Stage.InReview, Ground.ReviewOpened, 0, 0, reviewCount, opener, address(reviews)));
    }

    function _commit(uint32 id, uint32 member, Scorecard memory scorecard, bytes32 salt) internal {
        bytes32 commitment = _commitment(id, member, scorecard, salt);
        bytes memory data = abi.encodeCall(IReviews.commitScorecard, (ReviewId.wrap(id), commitment));
        bool replaces = ghostReviews[id].cards[member].state != CardState.None;
        if (!_act("commit", _mayCommit(id, member), _account(member), address(reviews), data)) return;
        if (replaces) _count("replace");
        _committed(id, member, scorecard, salt);
    }

    /// @dev Only a first commitment can come by signature.
    function _commitSigned(uint32 id, uint32 member, Scorecard memory scorecard, bytes32 salt, bool forged) internal {
        bytes32 commitment = _commitment(id, member, scorecard, salt);
        bytes32 structHash = keccak256(abi.encode(COMMITMENT, id, member, commitment));
        bytes memory signature = _sign(forged ? 99 : member, IERC5267(address(reviews)), structHash);
        bool isFirst = ghostReviews[id].cards[member].state == CardState.None;
        bytes memory data = abi.encodeCall(
            IReviews.commitSigned,
            (ReviewId.wrap(id), commitment, _account(member), signature)
        );
        bool allowed = !forged && isFirst && _mayCommit(id, member);
        if (_act("commitSigned", allowed, address(this), address(reviews), data)) {
            _committed(id, member, scorecard, salt);
        }
    }

    /// @param scorecard What is revealed, which may be something else than was committed.
    function _reveal(uint32 id, uint32 member, Scorecard memory scorecard, bytes32 salt, address caller) internal {
        GhostReview storage ghost = ghostReviews[id];
        GhostCard storage card = ghost.cards[member];
        bool allowed = _stands(id) &&
            block.timestamp > ghost.commitUntil &&
            block.timestamp <= ghost.revealUntil &&
            card.state == CardState.Committed &&
            card.commitment == _commitment(id, member, scorecard, salt) &&
            _isInRange(scorecard) &&
            _isActive(member) &&
            !_isConflicted(id, member);
        bytes memory data = abi.encodeCall(
            IReviews.revealScorecard,
            (ReviewId.wrap(id), MemberId.wrap(member), scorecard, salt)
        );
        if (!_act("reveal", allowed, caller, address(reviews), data)) return;
        (card.state, card.weight) = (CardState.Revealed, uint16(_weight(member)));
        if (card.weight != 10_000) _count("weighed by the past");
    }

    function _closeReview(uint32 id, address caller) internal {
        GhostReview storage ghost = ghostReviews[id];
        bool isOpen = id != 0 && id <= reviewCount && ghost.result == ReviewResult.Open;
        bool stands = _stands(id);
        bool allRevealed = block.timestamp > ghost.commitUntil && _counted(id) == _committed(id);
        bool allowed = isOpen && (!stands || block.timestamp > ghost.revealUntil || allRevealed);
        bytes memory data = abi.encodeCall(IReviews.closeReview, (ReviewId.wrap(id)));
        if (!_act("closeReview", allowed, caller, address(reviews), data)) return;
        if (stands) _decide(id);
        else _close(id, ReviewResult.Void);
    }

    function _calibrate(uint32 id, uint32 member, address caller) internal {
        GhostReview storage ghost = ghostReviews[id];
        GhostCard storage card = ghost.cards[member];
        GhostResult storage pilot = results[ghost.idea];
        bool decided = id != 0 &&
            id <= reviewCount &&
            ghost.result != ReviewResult.Open &&
            ghost.result != ReviewResult.Void;
        bool known = (pilot.state == PilotState.TargetMet || pilot.state == PilotState.TargetMissed) &&
            pilot.version == ghost.version;
        bool foretold = pilot.startedAt > ghost.commitUntil;
        bool counts = _counts(card) && !card.calibrated && !_isCredited(ghost.idea, member);
        bool allowed = decided && counts && known && foretold;
        bytes memory data = abi.encodeCall(IReviews.calibrate, (ReviewId.wrap(id), MemberId.wrap(member)));
        if (!_act("calibrate", allowed, caller, address(reviews), data)) return;
        (card.calibrated, card.met) = (true, pilot.state == PilotState.TargetMet);
        card.season = _season();
    }

    /// @dev The next pilot of an idea, already at its end. Whatever was committed until it started is a forecast.
    function _endPilot(uint32 ideaId, uint16 version, PilotState state, uint256 startedAt) internal {
        pilots.add(IdeaId.wrap(ideaId), version, state, uint40(startedAt));
        results[ideaId] = GhostResult(state, version, uint40(startedAt));
        _count("endPilot");
    }

    // What follows

    function _committed(uint32 id, uint32 member, Scorecard memory scorecard, bytes32 salt) private {
        GhostCard storage card = ghostReviews[id].cards[member];
        (card.state, card.salt, card.scorecard) = (CardState.Committed, salt, scorecard);
        card.commitment = _commitment(id, member, scorecard, salt);
    }

    /// @dev Who is credited by now is left out; the rest decides.
    function _decide(uint32 id) private {
        GhostReview storage ghost = ghostReviews[id];
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (!_isCredited(ghost.idea, member) || !_counts(ghost.cards[member])) continue;
            ghost.cards[member].leftOut = true;
            _count("leftOut");
        }
        Rubric storage rubric = rubrics[ghost.rubric];
        Sums memory sums = _sums(id);
        uint256 scorecards = _counted(id);
        uint256 score;
        ReviewResult result = ReviewResult.Unreviewed;
        if (scorecards >= rubric.leastReviewers) {
            score = (100 * _weighted(rubric, sums)) / (10_000 * uint256(sums.weight));
            if (score >= rubric.readyFrom) result = ReviewResult.Ready;
            else if (score >= rubric.holdFrom) result = ReviewResult.OnHold;
            else result = ReviewResult.Rejected;
        }
        _close(id, result);
        bytes32 reason = keccak256(abi.encode(id, ghost.idea, ghost.version, sums, scorecards, score, result));
        (Stage to, Ground ground) = (Stage.Ready, Ground.Unreviewed);
        if (result == ReviewResult.Ready) ground = Ground.MeetsGate;
        if (result == ReviewResult.OnHold) (to, ground) = (Stage.OnHold, Ground.BelowGate);
        if (result == ReviewResult.Rejected) (to, ground) = (Stage.Rejected, Ground.BelowGate);
        uint256 revisitAt = to == Stage.OnHold ? block.timestamp + uint256(rubric.revisitHours) * 1 hours : 0;
        _move(Move(ghost.idea, to, ground, reason, revisitAt, id, 0, address(reviews)));
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            bool counts = _counts(ghost.cards[member]);
            check(!counts || !_isCredited(ghost.idea, member), "I14: a credited member's scorecard counted");
        }
    }

    function _weighted(Rubric storage rubric, Sums memory sums) private view returns (uint256) {
        return
            uint256(rubric.feasibilityBps) * sums.feasibility +
            uint256(rubric.impactBps) * sums.impact +
            uint256(rubric.alignmentBps) * sums.alignment;
    }

    function _close(uint32 id, ReviewResult result) private {
        ghostReviews[id].result = result;
        ghostReviews[id].closedAs = _seal(id);
        if (result == ReviewResult.Ready) _count("found ready");
        if (result == ReviewResult.OnHold) _count("put on hold");
        if (result == ReviewResult.Rejected) _count("rejected by peers");
        if (result == ReviewResult.Unreviewed) _count("went on unreviewed");
        if (result == ReviewResult.Void) _count("void");
    }

    function _mayCommit(uint32 id, uint32 member) private view returns (bool) {
        return
            _stands(id) &&
            block.timestamp <= ghostReviews[id].commitUntil &&
            _isActive(member) &&
            !_isConflicted(id, member);
    }

    function _isInRange(Scorecard memory card) private pure returns (bool) {
        return
            card.feasibility >= 1 &&
            card.feasibility <= 5 &&
            card.impact >= 1 &&
            card.impact <= 5 &&
            card.alignment >= 1 &&
            card.alignment <= 5 &&
            card.forecastBps <= 10_000;
    }

    function _commitment(
        uint32 id,
        uint32 member,
        Scorecard memory scorecard,
        bytes32 salt
    ) private pure returns (bytes32) {
        return keccak256(abi.encode(id, member, scorecard, salt));
    }
}
