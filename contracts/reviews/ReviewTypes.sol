// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";

/// @notice Number of a rubric: 1, 2, 3 … in order of publication. 0 in a challenge means "the default rubric".
type RubricId is uint32;

/// @notice Number of a review: 1, 2, 3 … in order of opening. One review judges one version of one idea.
type ReviewId is uint32;

/// @notice How ideas are judged. Never changes once published; one slot.
/// @param feasibilityBps Weight of each criterion; the three add up to 10,000.
/// @param readyFrom Score × 100 from which an idea is Ready; 100 to 500.
/// @param holdFrom Score × 100 from which an idea that is not Ready is put on hold, at most `readyFrom`; below it is
/// Rejected.
/// @param leastReviewers Distinct members that must reveal, 2 to 32, or the idea goes on unreviewed.
/// @param unitsApart Whether members of a credited member's unit are refused.
/// @param commitSeconds From opening to the end of committing; at least 60.
/// @param revealSeconds From then to the end of revealing; at least 60.
/// @param patienceSeconds After this long without a review, anyone may open one.
/// @param revisitHours When an idea put on hold may be taken up again; at least 1.
struct Rubric {
    uint16 feasibilityBps;
    uint16 impactBps;
    uint16 alignmentBps;
    uint16 readyFrom;
    uint16 holdFrom;
    uint8 leastReviewers;
    bool unitsApart;
    uint32 commitSeconds;
    uint32 revealSeconds;
    uint32 patienceSeconds;
    uint16 revisitHours;
}

/// @notice How a review stands or ended.
/// @dev `Void`: the version it judged no longer stands for judgement (revised, withdrawn, merged, answered).
enum ReviewResult {
    Open,
    Ready,
    OnHold,
    Rejected,
    Unreviewed,
    Void
}

/// @notice The record of one review; one slot.
/// @param commitments Members who committed a scorecard.
/// @param scorecards Scorecards revealed and counted.
struct Review {
    IdeaId ideaId;
    uint16 version;
    RubricId rubricId;
    uint40 commitUntil;
    uint40 revealUntil;
    uint16 commitments;
    uint16 scorecards;
    ReviewResult result;
}

/// @notice What one reviewer says: 1 to 5 for each criterion, and how likely the pilot meets its target.
/// @param commentHash sha-256 of the comment's document, 0 without one.
struct Scorecard {
    uint8 feasibility;
    uint8 impact;
    uint8 alignment;
    uint16 forecastBps;
    bytes32 commentHash;
}

/// @notice Weighted sums over the counted scorecards; one slot.
/// @param weight Sum of the reviewers' weights (basis points each).
/// @param feasibility Sum of weight × score, and so for the others.
struct Sums {
    uint64 weight;
    uint64 feasibility;
    uint64 impact;
    uint64 alignment;
}

/// @notice A member's forecasts held against what happened.
/// @param forecasts How many were calibrated.
/// @param errorSum Sum of (forecastBps − 10,000 × met)², met being 0 or 1.
struct BrierRecord {
    uint32 forecasts;
    uint64 errorSum;
}
