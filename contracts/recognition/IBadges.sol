// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";
import {BadgeKind} from "./RecognitionTypes.sol";

/// @title Badges: what a person did, as a token that never changes hands
/// @notice Soulbound (ERC-721 that never transfers, ERC-5192), with a picture made on chain, claimed against the record
/// of the other modules. One of a kind for each member.
/// @dev Token id = kind × 2^32 + member number. A badge belongs to the member, so its owner is whatever account is the
/// member's now; nothing but a change of wallet moves it, which {IMembers.AccountRotated} tells and no Transfer here.
/// Claiming can never be paused. What was claimed stays, whatever becomes of the idea, the pilot or the membership.
interface IBadges {
    /// @notice A member claimed a badge.
    /// @param ref What it rests on, as {BadgeKind} says; 0 if nothing.
    event BadgeClaimed(MemberId indexed memberId, BadgeKind indexed kind, uint32 ref, uint256 tokenId);

    error Badges_NotEarned(MemberId memberId, BadgeKind kind, uint32 ref);
    error Badges_AlreadyClaimed(MemberId memberId, BadgeKind kind);
    error Badges_NotClaimed(MemberId memberId, BadgeKind kind);

    /// @notice Claims a badge for the caller, an active member and no Agent.
    /// @param ref What it rests on, see {BadgeKind}: an idea, a round, an entry of a round, a pilot, a grant; 0 for
    /// Forecaster.
    function claimBadge(BadgeKind kind, uint32 ref) external returns (uint256 tokenId);

    /// @notice Whether a member could claim a badge on this ground, claimed or not, and whatever their standing. A number
    /// that no idea, round, pilot or grant has earns nothing: false, or the error of the register that was asked.
    function isEarned(MemberId memberId, BadgeKind kind, uint32 ref) external view returns (bool);

    /// @notice What a claimed badge rests on. Reverts with {Badges_NotClaimed} if it was not claimed.
    function badgeOf(MemberId memberId, BadgeKind kind) external view returns (uint32 ref, uint40 claimedAt);
}
