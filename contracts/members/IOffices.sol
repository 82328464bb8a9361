// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "./MemberTypes.sol";
import {Office} from "./OfficeTypes.sol";

/// @title Offices: what members are trusted with, for a term
/// @notice A verifier judges a pilot's evidence, an auditor raises flags, an advisor sits on a board. An office belongs
/// to the member, not to a wallet, and ends by itself.
/// @dev The permission book's roles have no end date; whatever needs one is an office.
interface IOffices {
    /// @notice A member holds an office until `until`; a new term replaces the old one.
    event OfficeGiven(MemberId indexed memberId, Office indexed office, uint40 until, MemberId actorId);

    /// @notice A term ended before its time, at this moment.
    event OfficeEnded(MemberId indexed memberId, Office indexed office, bytes32 reasonHash, MemberId actorId);

    error Offices_BadTerm(uint256 until, uint256 latest);
    error Offices_NotHeld(MemberId memberId, Office office);
    error Offices_ReasonMissing();

    /// @notice Gives an office until a date at most two years away. Restricted to the identity role.
    /// The member must be active and no Agent.
    function giveOffice(MemberId memberId, Office office, uint40 until) external;

    /// @notice Ends a running term; the reason is demanded. Restricted to the identity role.
    function endOffice(MemberId memberId, Office office, bytes32 reasonHash) external;

    /// @notice Lays down an office of the caller's own.
    function layDownOffice(Office office) external;

    /// @notice Whether a member holds an office now. Says nothing of the membership's own standing.
    function holdsOffice(MemberId memberId, Office office) external view returns (bool);

    /// @notice When the running or last term ends, 0 if there never was one.
    function officeUntil(MemberId memberId, Office office) external view returns (uint40);
}
