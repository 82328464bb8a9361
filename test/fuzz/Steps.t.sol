// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {EvidenceState} from "../../contracts/pilots/PilotTypes.sol";
import {Place, Step, Steps} from "../../contracts/pilots/Steps.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice What is due for a milestone, and what an ended pilot's pot keeps for it.
contract StepsTest {
    /// @dev A step whose enumeration is any number, as the runner draws it.
    struct Seed {
        uint128 value;
        uint40 dueAt;
        uint32 judgedAt;
        uint32 verifierId;
        uint16 quality;
        uint8 state;
    }

    uint256 private constant JUDGING_TIME = 30 days;

    Place private _place;

    function testFuzz_dueIsThePartRoundedDown(uint128 amount, uint16 quality) public pure {
        Step memory step = _step(amount, uint16(within(quality, 0, 10_000)));
        uint256 due = Steps.due(step);
        check(due <= amount, "never more than the amount");
        check(due * 10_000 <= uint256(amount) * step.qualityBps, "not rounded up");
        check((due + 1) * 10_000 > uint256(amount) * step.qualityBps, "rounded by less than one");
    }

    function testFuzz_dueOfTheWholeIsTheWhole(uint128 amount) public pure {
        equal(Steps.due(_step(amount, 10_000)), amount, "whole");
    }

    /// @notice Against the rule in words, at every moment and in every state.
    function testFuzz_reserveFollowsTheRule(
        Seed memory seed,
        uint32 contestedAt,
        uint32 endedAt,
        uint32 challengeSeconds,
        uint40 moment
    ) public {
        Step memory step = _grown(seed);
        endedAt = uint32(within(endedAt, 1, type(uint32).max));
        _place.contest.contestedAt = contestedAt;
        Steps.save(_place, step);
        vm.warp(moment);
        equal(Steps.reserve(_place, endedAt, challengeSeconds), _naive(step, contestedAt, endedAt, challengeSeconds), "reserve");
    }

    /// @notice Times close to each other, so that every bound is met exactly often.
    function testFuzz_reserveFollowsTheRuleAtTheBounds(Seed memory seed, uint8[4] memory days_, uint8 offBy) public {
        Step memory step = _grown(seed);
        step.judgedAt = uint32(1000 days + (uint256(days_[0]) % 64) * 1 days);
        uint40 contestedAt = uint40(1000 days + (uint256(days_[1]) % 64) * 1 days);
        uint256 endedAt = 1000 days + (uint256(days_[2]) % 64) * 1 days;
        _place.contest.contestedAt = contestedAt;
        Steps.save(_place, step);
        vm.warp(1000 days + (uint256(days_[3]) % 128) * 1 days + (offBy % 3) - 1);
        equal(Steps.reserve(_place, endedAt, 3 days), _naive(step, contestedAt, endedAt, 3 days), "reserve");
    }

    /// @notice A reserve is only ever let go, so what left the pot is never missing.
    function testFuzz_reserveNeverGrowsByTime(
        Seed memory seed,
        uint32 contestedAt,
        uint32 endedAt,
        uint32 challengeSeconds,
        uint32 earlier,
        uint32 later
    ) public {
        Step memory step = _grown(seed);
        endedAt = uint32(within(endedAt, 1, type(uint32).max));
        later = uint32(within(later, earlier, type(uint32).max));
        _place.contest.contestedAt = contestedAt;
        Steps.save(_place, step);
        vm.warp(earlier);
        uint256 before = Steps.reserve(_place, endedAt, challengeSeconds);
        vm.warp(later);
        check(Steps.reserve(_place, endedAt, challengeSeconds) <= before, "grew");
    }

    /// @notice Whatever may still be judged or contested has its whole amount in reserve.
    function testFuzz_whatCanStillChangeIsReservedWhole(
        Seed memory seed,
        uint32 contestedAt,
        uint32 endedAt,
        uint32 challengeSeconds,
        uint32 moment
    ) public {
        Step memory step = _grown(seed);
        endedAt = uint32(within(endedAt, 1, type(uint32).max));
        _place.contest.contestedAt = contestedAt;
        Steps.save(_place, step);
        vm.warp(moment);
        bool open = Steps.awaitsVerdict(_place, step, endedAt) || Steps.inWindow(step, challengeSeconds);
        if (open) equal(Steps.reserve(_place, endedAt, challengeSeconds), step.value, "whole");
    }

    function testFuzz_aStepComesOutAsItWentIn(Seed memory seed) public {
        Step memory step = _grown(seed);
        Steps.save(_place, step);
        check(keccak256(abi.encode(Steps.load(_place))) == keccak256(abi.encode(step)), "step");
    }

    function testFuzz_aMeasuredValueComesOutAsItWentIn(int128 actual) public pure {
        Step memory step = _step(uint128(actual), 0);
        check(int128(step.value) == actual, "actual");
    }

    function _grown(Seed memory seed) private pure returns (Step memory) {
        return
            Step({
                value: seed.value,
                dueAt: seed.dueAt,
                judgedAt: seed.judgedAt,
                verifierId: MemberId.wrap(seed.verifierId),
                qualityBps: uint16(within(seed.quality, 0, 10_000)),
                state: EvidenceState(seed.state % 6)
            });
    }

    function _step(uint128 value, uint16 quality) private pure returns (Step memory) {
        return Step(value, 0, 0, MemberId.wrap(0), quality, EvidenceState.Accepted);
    }

    function _naive(
        Step memory step,
        uint256 contestedAt,
        uint256 endedAt,
        uint256 challengeSeconds
    ) private view returns (uint256) {
        bool windowOver = block.timestamp > step.judgedAt + challengeSeconds;
        bool forgotten = block.timestamp > endedAt + JUDGING_TIME;
        if (step.state == EvidenceState.Submitted) return forgotten ? 0 : step.value;
        if (step.state == EvidenceState.Refused) return windowOver ? 0 : step.value;
        if (step.state == EvidenceState.Contested) {
            return forgotten && block.timestamp > contestedAt + JUDGING_TIME ? 0 : step.value;
        }
        if (step.state != EvidenceState.Accepted) return 0;
        return windowOver ? (uint256(step.value) * step.qualityBps) / 10_000 : step.value;
    }
}
