// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A module that a guardian can pause, briefly
/// @notice A pause ends by itself, lasts at most seven days, and cannot follow another within seven days of its end.
/// @dev Each module says what it pauses. Voting, settling, claiming and leaving are never paused.
interface IPausable {
    event Paused(uint40 until, address by);
    event Resumed(address by);

    error Pausable_Paused(uint256 until);
    error Pausable_TooLong(uint256 duration, uint256 limit);
    error Pausable_TooSoon(uint256 notBefore);
    error Pausable_NotPaused();

    /// @notice Pauses for a number of seconds from now. Restricted to the guardian.
    function pauseFor(uint32 durationSeconds) external;

    /// @notice Ends a pause at once. Restricted to the guardian.
    function resume() external;

    /// @notice When the running (or last) pause ends, 0 if there never was one.
    function pausedUntil() external view returns (uint40);
}
