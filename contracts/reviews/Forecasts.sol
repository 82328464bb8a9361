// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PilotId} from "../budgets/BudgetTypes.sol";
import {Seasons} from "../governance/Seasons.sol";
import {IdeaId} from "../ideas/IdeaTypes.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {Pilot, PilotState} from "../pilots/PilotTypes.sol";
import {IReviews} from "./IReviews.sol";
import {ReviewerWeight} from "./ReviewerWeight.sol";
import {BrierRecord, ReviewId} from "./ReviewTypes.sol";

/// @title The forecasts' part of {Reviews}: see {IReviews}
abstract contract Forecasts is IReviews {
    IPilots public immutable pilots;
    uint256 private immutable _seasonsFrom;

    mapping(MemberId => BrierRecord) private _records;
    mapping(uint32 season => mapping(MemberId => uint64)) private _skills;
    mapping(uint32 season => uint64) private _skillTotals;

    constructor(IMembers members_, IPilots pilots_) {
        pilots = pilots_;
        _seasonsFrom = members_.seasonsFrom();
    }

    /// @inheritdoc IReviews
    function brierOf(MemberId memberId) external view returns (BrierRecord memory) {
        return _records[memberId];
    }

    /// @inheritdoc IReviews
    function weightOf(MemberId memberId) public view returns (uint16) {
        return ReviewerWeight.weightOf(_records[memberId]);
    }

    /// @inheritdoc IReviews
    function skillOf(uint32 season, MemberId memberId) external view returns (uint64 own, uint64 total) {
        return (_skills[season][memberId], _skillTotals[season]);
    }

    /// @dev Whether the idea's latest pilot, of this very version, met its target. Stopping early says neither. A pilot
    /// that had begun when forecasts could still be made counts for none of them: an idea that missed its target can be
    /// taken up and judged again, and who knows the result foretells nothing.
    function _isTargetMet(IdeaId ideaId, uint16 version, uint40 commitUntil) internal view returns (bool) {
        PilotId pilotId = pilots.latestPilotOf(ideaId);
        if (PilotId.unwrap(pilotId) == 0) revert Reviews_NoResultYet(ideaId);
        Pilot memory pilot = pilots.pilotOf(pilotId);
        bool met = pilot.state == PilotState.TargetMet;
        bool known = met || pilot.state == PilotState.TargetMissed;
        bool foretold = pilot.version == version && pilot.startedAt > commitUntil;
        if (!known || !foretold) revert Reviews_NoResultYet(ideaId);
        return met;
    }

    /// @dev Adds one forecast to the member's record and its skill to the season of today.
    function _learn(ReviewId reviewId, MemberId memberId, uint16 forecastBps, bool met) internal {
        uint32 squaredError = ReviewerWeight.squaredError(forecastBps, met);
        uint32 skill = ReviewerWeight.skill(squaredError);
        uint32 season = Seasons.at(_seasonsFrom, block.timestamp);
        BrierRecord memory record = _records[memberId];
        record.forecasts += 1;
        record.errorSum += squaredError;
        _records[memberId] = record;
        _skills[season][memberId] += skill;
        _skillTotals[season] += skill;
        emit ForecastCalibrated(reviewId, memberId, met, squaredError, record, season, skill);
    }
}
