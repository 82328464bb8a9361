// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Roles} from "../governance/Roles.sol";
import {IMembers} from "./IMembers.sol";
import {MemberRecords} from "./MemberRecords.sol";
import {Admission, Door, Invitation, Member, MemberId, NO_MEMBER, Source, Status} from "./MemberTypes.sol";

/// @title The ways in of {Members}: admission, invitation, the open door. See {IMembers}
abstract contract Joining is MemberRecords {
    uint256 private constant ADMISSIONS_LIMIT = 50;
    bytes32 private constant INVITATION_TYPEHASH =
        keccak256("Invitation(address key,uint8 source,uint32 unit,uint16 uses,uint40 expiresAt)");
    bytes32 private constant REDEMPTION_TYPEHASH = keccak256("Redemption(bytes32 invitation,address account)");

    mapping(bytes32 invitation => uint16) private _invitationUses;

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

    /// @inheritdoc IMembers
    function invitationUses(bytes32 invitation) external view returns (uint16) {
        return _invitationUses[invitation];
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
}
