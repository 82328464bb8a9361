// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";
import {BadgeKind} from "./RecognitionTypes.sol";

/// @title Badges: what a person did, as a token that never changes hands
/// @notice Soulbound (ERC-721 that never transfers, ERC-5192), with a picture made on chain, claimed against the record
/// of the other modules. One of a kind for each member.
/// @dev Token id = kind × 2^32 + member number. A badge belongs to the member, so its owner is whatever account is the
/// member's now; nothing but a change of wallet moves it. Claiming can never be paused.
interface IBadges {
    /// @notice A member claimed a badge.
    /// @param ref What it rests on: an idea, a round, a pilot or a team by number; 0 if nothing.
    event BadgeClaimed(MemberId indexed memberId, BadgeKind indexed kind, uint32 ref, uint256 tokenId);

    error Badges_NotEarned(MemberId memberId, BadgeKind kind, uint32 ref);
    error Badges_AlreadyClaimed(MemberId memberId, BadgeKind kind);

    /// @notice Claims a badge for the caller.
    /// @param ref What it rests on, see {BadgeKind}: an idea, a round, a pilot, a team; 0 for Forecaster.
    function claimBadge(BadgeKind kind, uint32 ref) external returns (uint256 tokenId);

    /// @notice Whether a member could claim a badge on this ground, claimed or not.
    function isEarned(MemberId memberId, BadgeKind kind, uint32 ref) external view returns (bool);

    /// @notice What a claimed badge rests on. Reverts if it was not claimed.
    function badgeOf(MemberId memberId, BadgeKind kind) external view returns (uint32 ref, uint40 claimedAt);
}
