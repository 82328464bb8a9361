// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Module} from "../governance/Module.sol";
import {IMembers} from "../members/IMembers.sol";
import {IReviews} from "./IReviews.sol";
import {Rubric, RubricId} from "./ReviewTypes.sol";

/// @title The rubrics' part of {Reviews}: see {IReviews}
abstract contract Rubrics is IReviews, Module {
    uint256 private constant WHOLE_BPS = 10_000;
    uint256 private constant LEAST_SCORE = 100;
    uint256 private constant MOST_SCORE = 500;
    uint256 private constant SHORTEST_WINDOW = 60;

    /// @dev Scorecards that a review counts at most, so that no rubric can ask for more.
    uint256 internal constant SCORECARDS_LIMIT = 32;

    IMembers public immutable members;

    mapping(RubricId => Rubric) private _rubrics;

    /// @dev These stand last: the counter of reviews then shares their slot.
    RubricId public defaultRubric;
    uint32 public rubricCount;

    constructor(IMembers members_) {
        members = members_;
    }

    /// @inheritdoc IReviews
    function publishRubric(
        Rubric calldata rubric,
        bytes32 documentHash,
        bool makeDefault
    ) external restricted returns (RubricId) {
        return _publish(rubric, documentHash, makeDefault);
    }

    /// @inheritdoc IReviews
    function rubricOf(RubricId rubricId) public view returns (Rubric memory) {
        if (!_isPublished(rubricId)) revert Reviews_UnknownRubric(rubricId);
        return _rubrics[rubricId];
    }

    function _publish(
        Rubric memory rubric,
        bytes32 documentHash,
        bool makeDefault
    ) internal returns (RubricId rubricId) {
        if (documentHash == 0) revert Reviews_DocumentMissing();
        if (!_isSound(rubric)) revert Reviews_BadRubric(rubric);
        rubricId = RubricId.wrap(++rubricCount);
        _rubrics[rubricId] = rubric;
        if (makeDefault) defaultRubric = rubricId;
        emit RubricPublished(
            rubricId,
            rubric,
            documentHash,
            makeDefault,
            members.memberAt(_msgSender()).id
        );
    }

    /// @dev The rubric asked for, or the default: a number that means nothing must not keep an idea from being judged.
    function _publishedOrDefault(RubricId rubricId) internal view returns (RubricId) {
        return _isPublished(rubricId) ? rubricId : defaultRubric;
    }

    /// @dev One slot and no copy, for what every commitment and scorecard asks. The rubric must be published.
    function _keepsUnitsApart(RubricId rubricId) internal view returns (bool) {
        return _rubrics[rubricId].unitsApart;
    }

    function _isPublished(RubricId rubricId) private view returns (bool) {
        return RubricId.unwrap(rubricId) != 0 && RubricId.unwrap(rubricId) <= rubricCount;
    }

    function _isSound(Rubric memory rubric) private pure returns (bool) {
        uint256 weights = uint256(rubric.feasibilityBps) + rubric.impactBps + rubric.alignmentBps;
        return
            weights == WHOLE_BPS &&
            rubric.readyFrom >= LEAST_SCORE &&
            rubric.readyFrom <= MOST_SCORE &&
            rubric.holdFrom <= rubric.readyFrom &&
            rubric.leastReviewers >= 2 &&
            rubric.leastReviewers <= SCORECARDS_LIMIT &&
            rubric.commitSeconds >= SHORTEST_WINDOW &&
            rubric.revealSeconds >= SHORTEST_WINDOW &&
            rubric.revisitHours >= 1;
    }
}
