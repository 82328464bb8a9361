// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Admission, Door, Invitation, Member, MemberId, Recovery, Source, Status} from "./MemberTypes.sol";

/// @title Members: who belongs, and as what
/// @notice One soulbound membership per person (ERC-721 that never transfers, ERC-5192). Everything else refers to
/// the member's number, so a person keeps record and credit when the wallet changes.
/// @dev `restricted` functions belong to the identity role unless they say otherwise. Joining can be paused;
/// leaving, rotating and recovering cannot.
interface IMembers {
    /// @notice A person became member number `memberId`.
    /// @param admittedBy Member who admitted or invited, 0 for a role holder who is no member and for the open door.
    /// @param invitation Hash of the invitation used, 0 if none.
    /// @param activeMembers Active members after this change.
    event MemberJoined(
        MemberId indexed memberId,
        address indexed account,
        Source source,
        uint32 unit,
        Door door,
        MemberId admittedBy,
        bytes32 invitation,
        bytes32 profileHash,
        uint32 activeMembers
    );

    /// @notice A membership was suspended, reinstated or ended.
    event MemberStatusChanged(
        MemberId indexed memberId,
        Status from,
        Status to,
        bytes32 reasonHash,
        MemberId actorId,
        uint32 activeMembers
    );

    /// @notice A member now belongs to `unit`.
    event MemberUnitChanged(MemberId indexed memberId, uint32 from, uint32 to, MemberId actorId);

    /// @notice A member published a new profile document (sha-256 of its bytes); 0 withdraws it.
    event ProfileChanged(MemberId indexed memberId, bytes32 profileHash);

    /// @notice A membership moved to another account.
    /// @param recovered True if the identity role moved it after the waiting time, false if both wallets signed.
    event AccountRotated(MemberId indexed memberId, address indexed from, address indexed to, bool recovered);

    /// @notice The identity role asked to move a membership; `next` may take over from `readyAt` on.
    event RecoveryStarted(MemberId indexed memberId, address indexed next, uint40 readyAt, MemberId actorId);

    /// @notice A pending recovery was called off.
    event RecoveryCancelled(MemberId indexed memberId, address indexed next, MemberId actorId);

    /// @notice A department or outside organisation was added; its name is a document.
    event UnitAdded(uint32 indexed unit, bytes32 documentHash, MemberId actorId);

    /// @notice No one can join with this invitation any more.
    event InvitationRevoked(bytes32 indexed invitation, MemberId actorId);

    /// @notice The open door for the community was opened or shut.
    event CommunityDoorSet(bool open, MemberId actorId);

    error Members_AccountTaken(address account);
    error Members_NoAccount();
    error Members_NotActive(address account, Status status);
    error Members_Unknown(MemberId memberId);
    error Members_UnknownUnit(uint32 unit);
    error Members_BatchTooLarge(uint256 length, uint256 limit);
    error Members_WrongStatus(MemberId memberId, Status status);
    error Members_ReasonMissing();
    error Members_DocumentMissing();
    error Members_DoorClosed();
    error Members_InvitationExpired(uint256 expiredAt);
    error Members_InvitationUsedUp(bytes32 invitation, uint16 uses);
    error Members_NotInviter(address inviter);
    error Members_BadSignature(address signer);
    error Members_SignatureExpired(uint256 deadline);
    error Members_NoRecovery(MemberId memberId);
    error Members_RecoveryTooEarly(MemberId memberId, uint256 readyAt);
    error Members_MayNotCancel(MemberId memberId, address caller);

    /// @notice Admits one person. Restricted.
    /// @dev Reverts if the account is or ever was a member's, or the unit is unknown (0 is "no unit").
    function admit(Admission calldata admission) external returns (MemberId memberId);

    /// @notice Admits up to 50 people; all or none. Restricted.
    function admitMany(Admission[] calldata admissions) external;

    /// @notice Joins with an invitation: signed by a holder of the identity role (`inviter`), and by the link's key
    /// for the joining account. Who presents it pays the gas; the caller becomes the member.
    function redeem(
        Invitation calldata invitation,
        address inviter,
        bytes calldata inviterSignature,
        bytes calldata keySignature
    ) external returns (MemberId memberId);

    /// @notice Joins as Community while the door is open.
    function join() external returns (MemberId memberId);

    /// @notice Makes an invitation worthless. Restricted.
    function revokeInvitation(Invitation calldata invitation) external;

    /// @notice Opens or shuts the community door. Restricted.
    function setCommunityDoor(bool open) external;

    /// @notice Suspends an active member; the reason is demanded. Restricted.
    /// @dev Vote tokens stay: no role can silence a vote. A suspended member can propose and judge nothing.
    function suspend(MemberId memberId, bytes32 reasonHash) external;

    /// @notice Lifts a suspension; the reason is demanded. Restricted.
    function reinstate(MemberId memberId, bytes32 reasonHash) external;

    /// @notice Ends a membership for good; the reason is demanded. Restricted.
    /// @dev Its vote tokens are burned by `VoteToken.follow`, open to all. Weight in rounds already begun stands.
    function end(MemberId memberId, bytes32 reasonHash) external;

    /// @notice Ends the caller's own membership.
    function resign() external;

    /// @notice Adds a unit; the document names it. Restricted.
    function addUnit(bytes32 documentHash) external returns (uint32 unit);

    /// @notice Moves a member to a unit. Restricted.
    function assignUnit(MemberId memberId, uint32 unit) external;

    /// @notice Sets the caller's profile document, 0 to withdraw it.
    function setProfile(bytes32 profileHash) external;

    /// @notice Moves the caller's membership to `next`, who signs `Rotation(memberId, next, deadline)`.
    function rotate(address next, uint256 deadline, bytes calldata nextSignature) external;

    /// @notice Begins to move a membership whose wallet is lost. Restricted. Takes effect after seven days.
    function startRecovery(MemberId memberId, address next) external;

    /// @notice Calls a recovery off: the member's own account or the identity role.
    function cancelRecovery(MemberId memberId) external;

    /// @notice Completes a recovery whose waiting time has passed. Open to all.
    function finishRecovery(MemberId memberId) external;

    /// @notice The record of an account: all zero if it never was a member's.
    function memberAt(address account) external view returns (Member memory);

    /// @notice The record of a member by number. Reverts if there is none.
    function memberOf(MemberId memberId) external view returns (Member memory);

    /// @notice The account that now acts for a member, 0 if there is no such member.
    function accountOf(MemberId memberId) external view returns (address);

    /// @notice The active member behind an account. Reverts with {Members_NotActive} otherwise.
    function requireActive(address account) external view returns (Member memory);

    /// @notice Whether an account may hold and use votes: a member, not ended, and not an Agent.
    function mayVote(address account) external view returns (bool);

    /// @notice How often an invitation was used.
    function invitationUses(bytes32 invitation) external view returns (uint16);

    /// @notice The pending recovery of a member, all zero if none.
    function recoveryOf(MemberId memberId) external view returns (Recovery memory);

    /// @notice EIP-712 struct hash of an invitation: its name in events.
    function hashInvitation(Invitation calldata invitation) external pure returns (bytes32);

    function memberCount() external view returns (uint32);
    function activeMembers() external view returns (uint32);
    function unitCount() external view returns (uint32);
    function communityDoorOpen() external view returns (bool);

    /// @notice Midnight (UTC) of the day on which this register was created: where season 1 begins ({Seasons}).
    function seasonsFrom() external view returns (uint40);
}
