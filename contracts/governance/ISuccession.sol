// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Succession: which module took over from which
/// @notice A module is replaced by moving its role, behind the timelock; the old one keeps its history. This record
/// tells readers where to look from then on.
/// @dev A module is a contract whose `authority()` is this engine's permission book. Its MODULE role is not asked
/// about: the book knows who holds a role now, not who held it before, most modules never had it, and a retired one has
/// lost it. Whoever follows successors comes to an end: none of them was retired before.
interface ISuccession {
    /// @notice `successor` does from now on what `retired` did; 0 if nothing does.
    event ModuleSucceeded(
        address indexed retired,
        address indexed successor,
        bytes32 reasonHash,
        uint32 successions
    );

    error Succession_ReasonMissing();
    error Succession_NotAModule(address account);
    error Succession_AlreadyRetired(address retired, address successor);
    error Succession_OwnSuccessor(address account);

    /// @notice Records a succession, for good; the reason is demanded. Restricted to governance (parameters).
    /// @dev Both are modules that were not retired themselves; they differ.
    function recordSuccession(address retired, address successor, bytes32 reasonHash) external;

    /// @notice What took over from a module, and whether anything was recorded at all.
    function successorOf(address retired) external view returns (address successor, bool recorded);

    function successionCount() external view returns (uint32);
}
