// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Places} from "../../contracts/budgets/Places.sol";
import {check, equal, within} from "../support/Cheats.sol";

/// @notice Sets of places, place by place.
contract PlacesTest {
    using Places for uint16;

    function testFuzz_countsLikeALoop(uint16 set) public pure {
        uint256 size;
        for (uint8 place = 0; place < 16; ++place) {
            if ((set >> place) & 1 == 1) ++size;
        }
        equal(set.count(), size, "count");
        check(size < 16 == (set != type(uint16).max), "all");
    }

    function testFuzz_findsTheLowestFree(uint16 set) public pure {
        if (set == type(uint16).max) set = 0x7fff;
        uint8 place = set.firstFree();
        check(!set.contains(place), "free");
        for (uint8 below = 0; below < place; ++below) check(set.contains(below), "taken below");
    }

    function testFuzz_changesOnePlace(uint16 set, uint8 random, uint8 other) public pure {
        uint8 place = uint8(within(random, 0, 15));
        uint8 another = uint8(within(other, 0, 15));
        check(set.with(place).contains(place), "with");
        check(!set.without(place).contains(place), "without");
        if (another == place) return;
        check(set.with(place).contains(another) == set.contains(another), "with keeps the others");
        check(set.without(place).contains(another) == set.contains(another), "without keeps the others");
    }

    function testFuzz_halfIsNotMore(uint16 set, uint8 all) public pure {
        uint256 size = set.count();
        check(set.isMoreThanHalf(all) == (size > all || size > all - size), "more than half");
    }
}
