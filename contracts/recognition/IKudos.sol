// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";

/// @title Kudos: thanks that members give each other
/// @notice Each active member has an allowance a season to give to others, with a note. What is not given is gone.
interface IKudos {
    /// @notice A member thanked another; totals of the season afterwards.
    /// @param left What the giver still has this season.
    /// @param received What the other received this season.
    event KudosGiven(
        MemberId indexed fromId,
        MemberId indexed toId,
        uint16 amount,
        bytes32 noteHash,
        uint32 season,
        uint16 left,
        uint32 received
    );

    /// @notice Governance set the allowance of a season, from the running one on.
    event KudosAllowanceSet(uint16 allowance);

    error Kudos_ToOneself(MemberId memberId);
    error Kudos_AmountMissing();
    error Kudos_NoteMissing();
    error Kudos_AllowanceUsed(MemberId memberId, uint16 left, uint16 amount);
    error Kudos_SignatureExpired(uint256 deadline);
    error Kudos_BadSignature(address signer);

    /// @notice Thanks an active member (no Agent) with part of the caller's allowance; the note is a document, and
    /// demanded. The caller is an active member and no Agent, too.
    function giveKudos(MemberId toId, uint16 amount, bytes32 noteHash) external;

    /// @notice As {giveKudos} for `giver`, who signed
    /// `Kudos(address giver,uint32 toId,uint16 amount,bytes32 noteHash,uint256 nonce,uint256 deadline)` (ECDSA or
    /// ERC-1271) with the giver's next nonce; good in the second of the deadline, and no later.
    /// @dev The account is part of what is signed, so an owner's word for one wallet is worth nothing for another.
    function giveKudosSigned(
        address giver,
        MemberId toId,
        uint16 amount,
        bytes32 noteHash,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// @notice Sets the allowance; whoever has given more than a lowered one has nothing left. Restricted to governance
    /// (parameters).
    function setAllowance(uint16 allowance) external;

    /// @notice What a member may still give this season.
    function allowanceLeft(MemberId memberId) external view returns (uint16);

    /// @notice What a member received in a season.
    function receivedIn(uint32 season, MemberId memberId) external view returns (uint32);

    function allowance() external view returns (uint16);
}
