// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Pausable} from "../governance/Pausable.sol";
import {IMembers} from "./IMembers.sol";
import {MemberCard} from "./MemberCard.sol";
import {Member, MemberId, Source, Status} from "./MemberTypes.sol";
import {Signers} from "./Signers.sol";
import {Soulbound} from "./Soulbound.sol";

/// @title The records' part of {Members}: who is at which account, and the token that shows it. See {IMembers}
abstract contract MemberRecords is IMembers, Pausable, Soulbound, EIP712 {
    uint32 public memberCount;
    uint32 public activeMembers;
    uint32 public unitCount;
    bool public communityDoorOpen;

    /// @inheritdoc IMembers
    /// @dev Stored, not built into the code, so that running the constructor again gives the same code on any day.
    uint40 public seasonsFrom = uint40(block.timestamp - (block.timestamp % 1 days));

    mapping(address account => Member) internal _members;
    mapping(MemberId => address) internal _accounts;

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

    /// @dev Member number of the caller, 0 for a role holder who is no member (the timelock, say).
    function _actor() internal view returns (MemberId) {
        return _members[_msgSender()].id;
    }

    function _existing(MemberId memberId) internal view returns (address account) {
        account = _accounts[memberId];
        if (account == address(0)) revert Members_Unknown(memberId);
    }

    function _requireFree(address account) internal view {
        if (account == address(0)) revert Members_NoAccount();
        if (_members[account].status != Status.None) revert Members_AccountTaken(account);
    }

    function _requireUnit(uint32 unit) internal view {
        if (unit > unitCount) revert Members_UnknownUnit(unit);
    }

    function _requireSignature(address signer, bytes32 structHash, bytes calldata signature) internal view {
        if (!Signers.hasSigned(signer, _hashTypedDataV4(structHash), signature)) {
            revert Members_BadSignature(signer);
        }
    }

    function _soulOf(uint256 tokenId) internal view override returns (address) {
        return tokenId > type(uint32).max ? address(0) : _accounts[MemberId.wrap(uint32(tokenId))];
    }
}
