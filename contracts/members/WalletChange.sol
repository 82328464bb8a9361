// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Roles} from "../governance/Roles.sol";
import {IMembers} from "./IMembers.sol";
import {MemberRecords} from "./MemberRecords.sol";
import {MemberId, Recovery, Status} from "./MemberTypes.sol";

/// @title The change of wallet of {Members}: by the member, or for one who lost it. See {IMembers}
abstract contract WalletChange is MemberRecords {
    uint256 private constant RECOVERY_WAIT = 7 days;
    bytes32 private constant ROTATION_TYPEHASH =
        keccak256("Rotation(uint32 memberId,address next,uint256 deadline)");

    mapping(MemberId => Recovery) private _recoveries;

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

    /// @inheritdoc IMembers
    function recoveryOf(MemberId memberId) external view returns (Recovery memory) {
        return _recoveries[memberId];
    }

    // Internals

    function _move(MemberId memberId, address from, address to, bool recovered) private {
        _requireFree(to);
        delete _recoveries[memberId];
        _members[to] = _members[from];
        _members[from].status = Status.Moved;
        _accounts[memberId] = to;
        emit AccountRotated(memberId, from, to, recovered);
        emit Transfer(from, to, MemberId.unwrap(memberId));
    }

    function _requireRecovery(MemberId memberId) private view returns (Recovery memory recovery) {
        recovery = _recoveries[memberId];
        if (recovery.readyAt == 0) revert Members_NoRecovery(memberId);
    }
}
