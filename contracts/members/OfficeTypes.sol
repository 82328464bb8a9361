// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a member is trusted with for a term, beyond membership.
enum Office {
    Verifier,
    Auditor,
    Advisor
}
