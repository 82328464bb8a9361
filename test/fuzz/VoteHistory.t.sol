// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {History, VoteHistory} from "../../contracts/voting/VoteHistory.sol";
import {equal, vm} from "../support/Cheats.sol";

/// @notice {VoteHistory} against OpenZeppelin's Checkpoints, fed with the same changes.
contract VoteHistoryTest {
    using VoteHistory for History;
    using Checkpoints for Checkpoints.Trace208;

    History private _packed;
    Checkpoints.Trace208 private _oracle;
    uint40[] private _times;

    struct Change {
        uint8 pause;
        uint32 value;
    }

    /// @notice Pauses of 0 overwrite, so that every length and every overwriting is met.
    function testFuzz_answersLikeCheckpoints(uint40 start, Change[] calldata changes, uint40[8] calldata moments) public {
        _play(start, changes);
        equal(_packed.length(), _oracle.length(), "length");
        equal(_packed.latest(), _oracle.latest(), "latest");
        for (uint256 i = 0; i < _times.length; ++i) {
            uint40 time = _times[i];
            _sameAt(time);
            if (time != 0) _sameAt(time - 1);
            if (time != type(uint40).max) _sameAt(time + 1);
        }
        for (uint256 i = 0; i < moments.length; ++i) _sameAt(moments[i]);
        _sameAt(0);
        _sameAt(type(uint40).max);
    }

    function testFuzz_keepsEveryCheckpoint(uint40 start, Change[] calldata changes) public {
        _play(start, changes);
        uint256 count = _packed.length();
        for (uint256 i = 0; i < count; ++i) {
            (uint40 time, uint32 value) = _packed.checkpoint(i);
            Checkpoints.Checkpoint208 memory expected = _oracle.at(uint32(i));
            equal(time, expected._key, "time");
            equal(value, expected._value, "value");
        }
    }

    function testFuzz_revertsForATimeBeforeTheLast(uint40 last, uint40 earlier, uint32 value) public {
        vm.assume(earlier < last);
        this.push(last, value);
        vm.expectRevert(abi.encodeWithSelector(VoteHistory.VoteHistory_OutOfOrder.selector, earlier, last));
        this.push(earlier, value);
    }

    function push(uint40 time, uint32 value) external {
        _packed.push(time, value);
    }

    function _play(uint40 start, Change[] calldata changes) private {
        uint256 time = start;
        for (uint256 i = 0; i < changes.length; ++i) {
            time += changes[i].pause % 4;
            if (time > type(uint40).max) return;
            uint32 value = changes[i].value;
            uint32 previous = _packed.push(uint40(time), value);
            (uint208 expected, ) = _oracle.push(uint48(time), value);
            equal(previous, expected, "previous");
            _times.push(uint40(time));
        }
    }

    function _sameAt(uint40 time) private view {
        equal(_packed.valueAt(time), _oracle.upperLookup(time), "value at a time");
    }
}
