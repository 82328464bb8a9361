// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReviewerWeight} from "../../contracts/reviews/ReviewerWeight.sol";
import {BrierRecord} from "../../contracts/reviews/ReviewTypes.sol";

/// @notice A reviewer's weight, whatever their record.
/// @custom:proves ReviewerWeight.weightOf
contract WeightProof {
    function liesWithinItsBounds(BrierRecord memory record) external pure {
        uint256 weight = ReviewerWeight.weightOf(record);
        assert(weight >= 5_000);
        assert(weight <= 15_000);
        assert(record.forecasts >= 10 || weight == 10_000);
    }
}

/// @notice The squared error of a forecast, and its skill.
/// @custom:proves ReviewerWeight.squaredError
contract SquaredErrorProof {
    function ofAMissIsTheSquare(uint16 forecastBps) external pure {
        require(forecastBps <= 10_000);
        uint256 distance = forecastBps;
        assert(distance * distance <= 100_000_000);
        require(distance * distance <= 100_000_000);
        assert(ReviewerWeight.squaredError(forecastBps, false) == distance * distance);
    }

    function ofAHitIsTheSquare(uint16 forecastBps) external pure {
        require(forecastBps <= 10_000);
        uint256 distance = 10_000 - uint256(forecastBps);
        assert(distance * distance <= 100_000_000);
        require(distance * distance <= 100_000_000);
        assert(ReviewerWeight.squaredError(forecastBps, true) == distance * distance);
    }

    function skillIsWhatIsBetterThanACoin(uint32 squared) external pure {
        uint256 skill = ReviewerWeight.skill(squared);
        assert(skill == (squared < 25_000_000 ? 25_000_000 - uint256(squared) : 0));
    }
}
