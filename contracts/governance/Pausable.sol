// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPausable} from "./IPausable.sol";
import {Module} from "./Module.sol";

/// @title A brief, self-ending pause: see {IPausable}
abstract contract Pausable is Module, IPausable {
    uint256 private constant LONGEST_PAUSE = 7 days;
    uint256 private constant REST_BETWEEN_PAUSES = 7 days;

    /// @dev Leaves room in its slot for the counters of the module, which are read at the same time.
    uint40 private _pausedUntil;

    modifier whenNotPaused() {
        if (block.timestamp < _pausedUntil) revert Pausable_Paused(_pausedUntil);
        _;
    }

    /// @inheritdoc IPausable
    function pauseFor(uint32 durationSeconds) external restricted {
        if (durationSeconds > LONGEST_PAUSE) revert Pausable_TooLong(durationSeconds, LONGEST_PAUSE);
        uint256 last = _pausedUntil;
        if (last != 0 && block.timestamp < last + REST_BETWEEN_PAUSES) {
            revert Pausable_TooSoon(last + REST_BETWEEN_PAUSES);
        }
        _pausedUntil = uint40(block.timestamp + durationSeconds);
        emit Paused(_pausedUntil, _msgSender());
    }

    /// @inheritdoc IPausable
    function resume() external restricted {
        if (block.timestamp >= _pausedUntil) revert Pausable_NotPaused();
        _pausedUntil = uint40(block.timestamp);
        emit Resumed(_msgSender());
    }

    /// @inheritdoc IPausable
    function pausedUntil() external view returns (uint40) {
        return _pausedUntil;
    }
}
