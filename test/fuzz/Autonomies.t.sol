// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Autonomies} from "../../contracts/budgets/Autonomies.sol";
import {Autonomy} from "../../contracts/budgets/BudgetTypes.sol";
import {check, equal, vm, within} from "../support/Cheats.sol";

/// @notice An allowance gives back what was used, evenly, and nothing more.
contract AutonomiesTest {
    using Autonomies for Autonomy;

    uint32 private constant LATEST = type(uint32).max;

    function testFuzz_beginsFull(uint96 limit, uint32 refillSeconds, uint32 now_) public {
        vm.warp(now_);
        Autonomy memory none;
        Autonomy memory autonomy = none.withTerms(limit, refillSeconds);
        equal(none.leftNow(), 0, "nothing before");
        equal(autonomy.left, limit, "full");
        equal(autonomy.limit, limit, "limit");
        equal(autonomy.refillSeconds, refillSeconds, "refill");
        equal(autonomy.since, now_, "since");
        equal(autonomy.leftNow(), limit, "left now");
    }

    function testFuzz_isNeverAboveItsLimitAndNeverFalls(Autonomy memory autonomy, uint32 first, uint32 second) public {
        _makeSound(autonomy);
        uint256 sooner = within(first, autonomy.since, LATEST);
        uint256 later = within(second, sooner, LATEST);
        vm.warp(autonomy.since);
        uint256 before = autonomy.leftNow();
        equal(before, autonomy.refillSeconds == 0 ? autonomy.limit : autonomy.left, "at first");
        vm.warp(sooner);
        uint256 between = autonomy.leftNow();
        vm.warp(later);
        uint256 after_ = autonomy.leftNow();
        check(before <= between && between <= after_ && after_ <= autonomy.limit, "monotone and bounded");
    }

    /// @notice The rule in exact fractions: `left + floor(limit × elapsed ÷ refill)`, at most the limit.
    function testFuzz_refillsEvenly(Autonomy memory autonomy, uint32 moment) public {
        _makeSound(autonomy);
        if (autonomy.refillSeconds == 0) autonomy.refillSeconds = 1;
        vm.warp(within(moment, autonomy.since, LATEST));
        uint256 elapsed = block.timestamp - autonomy.since;
        uint256 back = uint256(autonomy.leftNow()) - autonomy.left;
        check(back * autonomy.refillSeconds <= autonomy.limit * elapsed, "rounding never gains");
        bool full = autonomy.leftNow() == autonomy.limit;
        check(full || (back + 1) * autonomy.refillSeconds > autonomy.limit * elapsed, "nor loses a unit");
    }

    function testFuzz_isFullInItsTime(Autonomy memory autonomy) public {
        _makeSound(autonomy);
        uint256 full = uint256(autonomy.since) + autonomy.refillSeconds;
        vm.warp(full);
        equal(autonomy.leftNow(), autonomy.limit, "full");
    }

    function testFuzz_isUsedExactly(Autonomy memory autonomy, uint32 moment, uint96 amount) public {
        _makeSound(autonomy);
        vm.warp(within(moment, autonomy.since, LATEST));
        uint256 left = autonomy.leftNow();
        uint256 used = within(amount, 0, left);
        Autonomy memory rest = autonomy.withLeft(left - used);
        equal(rest.left, left - used, "used");
        equal(rest.limit, autonomy.limit, "limit");
        equal(rest.refillSeconds, autonomy.refillSeconds, "refill");
        equal(rest.since, block.timestamp, "since");
    }

    /// @notice However it is cut up, use brings no more than the limit and what came back over the whole time.
    function testFuzz_cuttingUpGainsNothing(Autonomy memory autonomy, uint24[8] memory pauses, uint96[8] memory uses) public {
        _makeSound(autonomy);
        if (autonomy.refillSeconds == 0) autonomy.refillSeconds = 1;
        autonomy.since = uint32(within(autonomy.since, 0, LATEST / 2));
        uint256 began = autonomy.since;
        uint256 time = began;
        uint256 total = autonomy.left;
        uint256 used;
        for (uint256 i = 0; i < uses.length; ++i) {
            time += pauses[i];
            vm.warp(time);
            uint256 left = autonomy.leftNow();
            uint256 use = within(uses[i], 0, left);
            used += use;
            autonomy = autonomy.withLeft(left - use);
        }
        total += (uint256(autonomy.limit) * (time - began)) / autonomy.refillSeconds;
        check(used + autonomy.left <= total, "no more than came");
    }

    function testFuzz_carriesOver(Autonomy memory autonomy, uint32 moment, uint96 limit, uint32 refillSeconds) public {
        _makeSound(autonomy);
        if (autonomy.since == 0) autonomy.since = 1;
        vm.warp(within(moment, autonomy.since, LATEST));
        uint256 left = autonomy.leftNow();
        Autonomy memory next = autonomy.withTerms(limit, refillSeconds);
        equal(next.left, left < limit ? left : limit, "carried over");
        equal(next.limit, limit, "limit");
        equal(next.refillSeconds, refillSeconds, "refill");
        equal(next.since, block.timestamp, "since");
    }

    function _makeSound(Autonomy memory autonomy) private pure {
        autonomy.left = uint96(within(autonomy.left, 0, autonomy.limit));
        if (autonomy.refillSeconds == 0) {
            autonomy.limit = 0;
            autonomy.left = 0;
        }
    }
}
