// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stage} from "./IdeaTypes.sol";

/// @title The lawful stage changes
/// @notice Implemented, Stopped, Merged and Withdrawn are final. A rejection can only be appealed.
library Stages {
    uint256 private constant SUBMITTED = 1 << uint256(Stage.Submitted);
    uint256 private constant IN_REVIEW = 1 << uint256(Stage.InReview);
    uint256 private constant READY = 1 << uint256(Stage.Ready);
    uint256 private constant IN_BALLOT = 1 << uint256(Stage.InBallot);
    uint256 private constant APPROVED = 1 << uint256(Stage.Approved);
    uint256 private constant IN_PILOT = 1 << uint256(Stage.InPilot);
    uint256 private constant IMPLEMENTED = 1 << uint256(Stage.Implemented);
    uint256 private constant ON_HOLD = 1 << uint256(Stage.OnHold);
    uint256 private constant REJECTED = 1 << uint256(Stage.Rejected);
    uint256 private constant STOPPED = 1 << uint256(Stage.Stopped);
    uint256 private constant MERGED = 1 << uint256(Stage.Merged);
    uint256 private constant WITHDRAWN = 1 << uint256(Stage.Withdrawn);

    /// @dev Ways out that every idea has before the ballot.
    uint256 private constant EXITS = ON_HOLD | REJECTED | MERGED | WITHDRAWN;

    /// @notice Stages in which the author may still change or take back the idea.
    uint256 private constant OPEN = SUBMITTED | IN_REVIEW | READY | ON_HOLD;

    /// @notice Stages that demand a typed ground and a reason.
    uint256 private constant ANSWERS = ON_HOLD | REJECTED | STOPPED | MERGED;

    uint256 private constant FINAL = IMPLEMENTED | STOPPED | MERGED | WITHDRAWN | REJECTED;

    function canFollow(Stage from, Stage to) internal pure returns (bool) {
        return _contains(_successors(from), to);
    }

    function isOpen(Stage stage) internal pure returns (bool) {
        return _contains(OPEN, stage);
    }

    function demandsReason(Stage stage) internal pure returns (bool) {
        return _contains(ANSWERS, stage);
    }

    function isFinal(Stage stage) internal pure returns (bool) {
        return _contains(FINAL, stage);
    }

    function _successors(Stage from) private pure returns (uint256) {
        if (from == Stage.Submitted) return IN_REVIEW | READY | EXITS;
        if (from == Stage.InReview) return SUBMITTED | READY | EXITS;
        if (from == Stage.Ready) return SUBMITTED | IN_BALLOT | IN_PILOT | EXITS;
        if (from == Stage.InBallot) return APPROVED | REJECTED | ON_HOLD;
        if (from == Stage.Approved) return IN_PILOT | ON_HOLD | STOPPED;
        if (from == Stage.InPilot) return IMPLEMENTED | ON_HOLD | STOPPED;
        if (from == Stage.OnHold) return SUBMITTED | IN_REVIEW | READY | REJECTED | MERGED | WITHDRAWN;
        if (from == Stage.Rejected) return SUBMITTED;
        return 0;
    }

    function _contains(uint256 set, Stage stage) private pure returns (bool) {
        return set & (1 << uint256(stage)) != 0;
    }
}
