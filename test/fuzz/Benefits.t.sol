// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Benefits} from "../../contracts/outcomes/Benefits.sol";
import {OutcomeKind, Statement} from "../../contracts/outcomes/OutcomeTypes.sol";
import {check, equal, within} from "../support/Cheats.sol";

/// @notice What a stated outcome is worth, against the rules in words. No statement makes it overflow.
contract BenefitsTest {
    uint256 private constant LARGEST = type(uint96).max;

    function testFuzz_anyStatementIsAnsweredAndNoBenefitIsTooLarge(
        uint8 kind,
        int128[3] memory values,
        uint96 rate,
        uint32[4] memory counts
    ) public pure {
        Statement memory stated = _counted(counts);
        stated.kind = OutcomeKind(kind % 4);
        (stated.baseline, stated.target, stated.actual) = (values[0], values[1], values[2]);
        stated.rate = rate;
        (bool sound, uint128 benefit) = Benefits.worthOf(stated);
        check(benefit <= LARGEST, "too large");
        check(sound || benefit == 0, "worth something unsound");
    }

    function testFuzz_moneyFollowsTheRules(
        uint8 kind,
        int128 baseline,
        int128 target,
        int128 actual,
        uint96 rate
    ) public pure {
        Statement memory stated;
        stated.kind = [OutcomeKind.Cost, OutcomeKind.Revenue, OutcomeKind.Efficiency][kind % 3];
        (stated.baseline, stated.target, stated.actual) = (baseline, target, actual);
        if (stated.kind == OutcomeKind.Efficiency) stated.rate = rate;
        _compare(stated);
    }

    /// @dev Small numbers, so that most are worth something.
    function testFuzz_smallMoneyFollowsTheRules(uint8 kind, int64 baseline, int64 actual, uint24 rate) public pure {
        testFuzz_moneyFollowsTheRules(kind, baseline, 0, actual, rate);
    }

    function _compare(Statement memory stated) private pure {
        int256 gain = stated.actual;
        if (stated.kind == OutcomeKind.Cost) gain = int256(stated.baseline) - stated.actual;
        uint256 worth = gain < 0 ? 0 : uint256(gain);
        if (stated.kind == OutcomeKind.Efficiency) worth = (worth * stated.rate) / 100;
        (bool sound, uint128 benefit) = Benefits.worthOf(stated);
        check(sound == (worth <= LARGEST), "sound");
        equal(benefit, sound ? worth : 0, "benefit");
    }

    function testFuzz_aRateIsForHoursAlone(uint8 kind, uint96 rate) public pure {
        Statement memory stated;
        stated.kind = [OutcomeKind.Cost, OutcomeKind.Revenue][kind % 2];
        stated.rate = uint96(within(rate, 1, type(uint96).max));
        (bool sound, ) = Benefits.worthOf(stated);
        check(!sound, "rate");
    }

    function testFuzz_satisfactionIsCountedAndWorthNothing(uint32[4] memory counts) public pure {
        Statement memory stated = _counted(counts);
        (bool sound, uint128 benefit) = Benefits.worthOf(stated);
        bool before = counts[1] > 0 && counts[0] <= counts[1];
        bool afterwards = counts[3] > 0 && counts[2] <= counts[3];
        check(sound == (before && afterwards), "sound");
        equal(benefit, 0, "benefit");
    }

    /// @dev Small numbers, so that most are sound.
    function testFuzz_smallSatisfactionIsCounted(uint8[4] memory counts) public pure {
        uint32[4] memory few;
        for (uint256 i = 0; i < 4; ++i) few[i] = counts[i] % 3;
        testFuzz_satisfactionIsCountedAndWorthNothing(few);
    }

    function testFuzz_countsAreForSatisfactionAlone(uint8 kind, uint32[4] memory counts) public pure {
        Statement memory stated = _counted(counts);
        stated.kind = [OutcomeKind.Cost, OutcomeKind.Revenue, OutcomeKind.Efficiency][kind % 3];
        (bool sound, ) = Benefits.worthOf(stated);
        check(sound == (counts[0] == 0 && counts[1] == 0 && counts[2] == 0 && counts[3] == 0), "counts");
    }

    function _counted(uint32[4] memory counts) private pure returns (Statement memory stated) {
        stated.kind = OutcomeKind.Satisfaction;
        (stated.positiveBefore, stated.askedBefore) = (counts[0], counts[1]);
        (stated.positiveAfter, stated.askedAfter) = (counts[2], counts[3]);
    }
}
