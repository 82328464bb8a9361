// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Roles: the numbers of the permission book
/// @notice Role 0 is the AccessManager's admin, held by the timelock alone.
library Roles {
    /// @notice Admits and ends members, recovers lost accounts, signs invitations, gives offices.
    uint64 internal constant IDENTITY = 1;
    /// @notice Publishes challenges, answers ideas, opens reviews and rounds.
    uint64 internal constant CURATOR = 2;
    /// @notice Issues vote tokens.
    uint64 internal constant ISSUER = 3;
    /// @notice Pauses a module for a few days.
    uint64 internal constant GUARDIAN = 4;
    /// @notice Sets parameters.
    uint64 internal constant PARAMETERS = 5;
    /// @notice Contracts whose decisions move ideas and money.
    uint64 internal constant MODULE = 6;
    /// @notice Allocates money to teams and rewards. Held by the timelock, so by governance.
    uint64 internal constant TREASURER = 7;
}
