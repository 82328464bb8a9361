// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Module} from "../governance/Module.sol";
import {Pausable} from "../governance/Pausable.sol";
import {Roles} from "../governance/Roles.sol";
import {IMembers} from "./IMembers.sol";
import {MemberCard} from "./MemberCard.sol";
import {
    Admission,
    Door,
    Invitation,
    Member,
    MemberId,
    NO_MEMBER,
    Recovery,
    Source,
    Status
} from "./MemberTypes.sol";
import {Soulbound} from "./Soulbound.sol";

/// @title The member register: see {IMembers}
contract Members is IMembers, Pausable, Soulbound, EIP712 {
    uint256 private constant ADMISSIONS_LIMIT = 50;
    uint256 private constant RECOVERY_WAIT = 7 days;
    bytes32 private constant INVITATION_TYPEHASH =
        keccak256("Invitation(address key,uint8 source,uint32 unit,uint16 uses,uint40 expiresAt)");
    bytes32 private constant REDEMPTION_TYPEHASH = keccak256("Redemption(bytes32 invitation,address account)");
    bytes32 private constant ROTATION_TYPEHASH =
        keccak256("Rotation(uint32 memberId,address next,uint256 deadline)");

    uint32 public memberCount;
    uint32 public activeMembers;
    uint32 public unitCount;
    bool public communityDoorOpen;

    /// @inheritdoc IMembers
    /// @dev Stored, not built into the code, so that running the constructor again gives the same code on any day.
    uint40 public seasonsFrom = uint40(block.timestamp - (block.timestamp % 1 days));

    mapping(address account => Member) private _members;
    mapping(MemberId => address) private _accounts;
    mapping(MemberId => Recovery) private _recoveries;
    mapping(bytes32 invitation => uint16) private _invitationUses;

    constructor(
        address authority,
        address forwarder
    ) Module(authority, forwarder) EIP712("Innovation Engine Members", "1") {}

    // Ways in

    /// @inheritdoc IMembers
    function admit(Admission calldata admission) external restricted returns (MemberId) {
        return _admit(admission, _actor());
    }

    /// @inheritdoc IMembers
    function admitMany(Admission[] calldata admissions) external restricted {
        if (admissions.length > ADMISSIONS_LIMIT) {
            revert Members_BatchTooLarge(admissions.length, ADMISSIONS_LIMIT);
        }
        MemberId actorId = _actor();
        for (uint256 i = 0; i < admissions.length; ++i) {
            _admit(admissions[i], actorId);
        }
    }

    /// @inheritdoc IMembers
    function redeem(
        Invitation calldata invitation,
        address inviter,
        bytes calldata inviterSignature,
        bytes calldata keySignature
    ) external whenNotPaused returns (MemberId) {
        bytes32 id = hashInvitation(invitation);
        address account = _msgSender();
        if (block.timestamp > invitation.expiresAt) revert Members_InvitationExpired(invitation.expiresAt);
        uint16 uses = _invitationUses[id];
        if (uses >= invitation.uses) revert Members_InvitationUsedUp(id, invitation.uses);
        (bool isInviter, ) = IAccessManager(authority()).hasRole(Roles.IDENTITY, inviter);
        if (!isInviter) revert Members_NotInviter(inviter);
        _requireSignature(inviter, id, inviterSignature);
        _requireSignature(
            invitation.key,
            keccak256(abi.encode(REDEMPTION_TYPEHASH, id, account)),
            keySignature
        );
        _invitationUses[id] = uses + 1;
        Admission memory admission = Admission(account, invitation.source, invitation.unit, bytes32(0));
        return _enter(admission, Door.Invitation, _members[inviter].id, id);
    }

    /// @inheritdoc IMembers
    function join() external whenNotPaused returns (MemberId) {
        if (!communityDoorOpen) revert Members_DoorClosed();
        Admission memory admission = Admission(_msgSender(), Source.Community, 0, bytes32(0));
        return _enter(admission, Door.OpenDoor, NO_MEMBER, bytes32(0));
    }

    /// @inheritdoc IMembers
    function revokeInvitation(Invitation calldata invitation) external restricted {
        bytes32 id = hashInvitation(invitation);
        _invitationUses[id] = type(uint16).max;
        emit InvitationRevoked(id, _actor());
    }

    /// @inheritdoc IMembers
    function setCommunityDoor(bool open) external restricted {
        communityDoorOpen = open;
        emit CommunityDoorSet(open, _actor());
    }

    // Standing

    /// @inheritdoc IMembers
    function suspend(MemberId memberId, bytes32 reasonHash) external restricted {
        _requireReason(reasonHash);
        _setStatus(memberId, Status.Active, Status.Suspended, reasonHash);
    }

    /// @inheritdoc IMembers
    function reinstate(MemberId memberId, bytes32 reasonHash) external restricted {
        _requireReason(reasonHash);
        _setStatus(memberId, Status.Suspended, Status.Active, reasonHash);
    }

    /// @inheritdoc IMembers
    function end(MemberId memberId, bytes32 reasonHash) external restricted {
        _requireReason(reasonHash);
        Status status = memberOf(memberId).status;
        if (status == Status.Ended) revert Members_WrongStatus(memberId, status);
        _setStatus(memberId, status, Status.Ended, reasonHash);
    }

    /// @inheritdoc IMembers
    function resign() external {
        Member memory member = _members[_msgSender()];
        if (member.status != Status.Active && member.status != Status.Suspended) {
            revert Members_NotActive(_msgSender(), member.status);
        }
        _setStatus(member.id, member.status, Status.Ended, bytes32(0));
    }

    /// @inheritdoc IMembers
    function addUnit(bytes32 documentHash) external restricted returns (uint32 unit) {
        if (documentHash == 0) revert Members_DocumentMissing();
        unit = ++unitCount;
        emit UnitAdded(unit, documentHash, _actor());
    }

    /// @inheritdoc IMembers
    function assignUnit(MemberId memberId, uint32 unit) external restricted {
        _requireUnit(unit);
        Member storage member = _members[_existing(memberId)];
        uint32 from = member.unit;
        member.unit = unit;
        emit MemberUnitChanged(memberId, from, unit, _actor());
    }

    /// @inheritdoc IMembers
    function setProfile(bytes32 profileHash) external {
        emit ProfileChanged(requireActive(_msgSender()).id, profileHash);
    }

    // Change of wallet

    /// @inheritdoc IMembers
    function rotate(address next, uint256 deadline, bytes calldata nextSignature) external {
        address account = _msgSender();
        MemberId memberId = requireActive(account).id;
        if (block.timestamp > deadline) revert Members_SignatureExpired(deadline);
        _requireSignature(
            next,
            keccak256(abi.encode(ROTATION_TYPEHASH, memberId, next, deadline)),
            nextSignature
        );
        _move(memberId, account, next, false);
    }

    /// @inheritdoc IMembers
    function startRecovery(MemberId memberId, address next) external restricted {
        Status status = memberOf(memberId).status;
        if (status == Status.Ended) revert Members_WrongStatus(memberId, status);
        _requireFree(next);
        uint40 readyAt = uint40(block.timestamp + RECOVERY_WAIT);
        _recoveries[memberId] = Recovery(next, readyAt);
        emit RecoveryStarted(memberId, next, readyAt, _actor());
    }

    /// @inheritdoc IMembers
    function cancelRecovery(MemberId memberId) external {
        address next = _requireRecovery(memberId).next;
        address caller = _msgSender();
        if (caller != _accounts[memberId]) {
            (bool isIdentity, ) = IAccessManager(authority()).hasRole(Roles.IDENTITY, caller);
            if (!isIdentity) revert Members_MayNotCancel(memberId, caller);
        }
        delete _recoveries[memberId];
        emit RecoveryCancelled(memberId, next, _members[caller].id);
    }

    /// @inheritdoc IMembers
    function finishRecovery(MemberId memberId) external {
        Recovery memory recovery = _requireRecovery(memberId);
        Status status = memberOf(memberId).status;
        if (status == Status.Ended) revert Members_WrongStatus(memberId, status);
        if (block.timestamp < recovery.readyAt) revert Members_RecoveryTooEarly(memberId, recovery.readyAt);
        _move(memberId, _accounts[memberId], recovery.next, true);
    }

    // Views

    /// @inheritdoc IMembers
    function memberAt(address account) external view returns (Member memory) {
        return _members[account];
    }

    /// @inheritdoc IMembers
    function memberOf(MemberId memberId) public view returns (Member memory) {
        return _members[_existing(memberId)];
    }

    /// @inheritdoc IMembers
    function accountOf(MemberId memberId) external view returns (address) {
        return _accounts[memberId];
    }

    /// @inheritdoc IMembers
    function requireActive(address account) public view returns (Member memory member) {
        member = _members[account];
        if (member.status != Status.Active) revert Members_NotActive(account, member.status);
    }

    /// @inheritdoc IMembers
    function mayVote(address account) external view returns (bool) {
        Member storage member = _members[account];
        Status status = member.status;
        return (status == Status.Active || status == Status.Suspended) && member.source != Source.Agent;
    }

    /// @inheritdoc IMembers
    function invitationUses(bytes32 invitation) external view returns (uint16) {
        return _invitationUses[invitation];
    }

    /// @inheritdoc IMembers
    function recoveryOf(MemberId memberId) external view returns (Recovery memory) {
        return _recoveries[memberId];
    }

    /// @inheritdoc IMembers
    function hashInvitation(Invitation calldata invitation) public pure returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    INVITATION_TYPEHASH,
                    invitation.key,
                    invitation.source,
                    invitation.unit,
                    invitation.uses,
                    invitation.expiresAt
                )
            );
    }

    function name() external pure returns (string memory) {
        return "Innovation Engine Membership";
    }

    function symbol() external pure returns (string memory) {
        return "MEMBER";
    }

    function balanceOf(address owner) external view returns (uint256) {
        if (owner == address(0)) revert Soulbound_ZeroOwner();
        Status status = _members[owner].status;
        return status == Status.None || status == Status.Moved ? 0 : 1;
    }

    function tokenURI(uint256 tokenId) external view returns (string memory) {
        return MemberCard.uri(_members[ownerOf(tokenId)]);
    }

    // Internals

    function _admit(Admission calldata admission, MemberId actorId) private returns (MemberId) {
        return _enter(admission, Door.Admission, actorId, bytes32(0));
    }

    function _enter(
        Admission memory admission,
        Door door,
        MemberId admittedBy,
        bytes32 invitation
    ) private returns (MemberId memberId) {
        address account = admission.account;
        _requireFree(account);
        _requireUnit(admission.unit);
        memberId = MemberId.wrap(++memberCount);
        uint32 active = ++activeMembers;
        _members[account] = Member({
            id: memberId,
            source: admission.source,
            status: Status.Active,
            unit: admission.unit,
            joinedAt: uint40(block.timestamp)
        });
        _accounts[memberId] = account;
        emit MemberJoined(
            memberId,
            account,
            admission.source,
            admission.unit,
            door,
            admittedBy,
            invitation,
            admission.profileHash,
            active
        );
        emit Transfer(address(0), account, MemberId.unwrap(memberId));
        emit Locked(MemberId.unwrap(memberId));
    }

    function _setStatus(MemberId memberId, Status from, Status to, bytes32 reasonHash) private {
        Member storage member = _members[_existing(memberId)];
        if (member.status != from) revert Members_WrongStatus(memberId, member.status);
        member.status = to;
        if (from == Status.Active) --activeMembers;
        if (to == Status.Active) ++activeMembers;
        emit MemberStatusChanged(memberId, from, to, reasonHash, _actor(), activeMembers);
    }

    function _move(MemberId memberId, address from, address to, bool recovered) private {
        _requireFree(to);
        delete _recoveries[memberId];
        _members[to] = _members[from];
        _members[from].status = Status.Moved;
        _accounts[memberId] = to;
        emit AccountRotated(memberId, from, to, recovered);
        emit Transfer(from, to, MemberId.unwrap(memberId));
    }

    /// @dev Member number of the caller, 0 for a role holder who is no member (the timelock, say).
    function _actor() private view returns (MemberId) {
        return _members[_msgSender()].id;
    }

    function _existing(MemberId memberId) private view returns (address account) {
        account = _accounts[memberId];
        if (account == address(0)) revert Members_Unknown(memberId);
    }

    function _requireFree(address account) private view {
        if (account == address(0)) revert Members_NoAccount();
        if (_members[account].status != Status.None) revert Members_AccountTaken(account);
    }

    function _requireUnit(uint32 unit) private view {
        if (unit > unitCount) revert Members_UnknownUnit(unit);
    }

    function _requireRecovery(MemberId memberId) private view returns (Recovery memory recovery) {
        recovery = _recoveries[memberId];
        if (recovery.readyAt == 0) revert Members_NoRecovery(memberId);
    }

    function _requireReason(bytes32 reasonHash) private pure {
        if (reasonHash == 0) revert Members_ReasonMissing();
    }

    function _requireSignature(address signer, bytes32 structHash, bytes calldata signature) private view {
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, _hashTypedDataV4(structHash), signature)) {
            revert Members_BadSignature(signer);
        }
    }

    function _soulOf(uint256 tokenId) internal view override returns (address) {
        return tokenId > type(uint32).max ? address(0) : _accounts[MemberId.wrap(uint32(tokenId))];
    }
}
