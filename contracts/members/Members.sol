// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Module} from "../governance/Module.sol";
import {IMembers} from "./IMembers.sol";
import {Joining} from "./Joining.sol";
import {Member, MemberId, Status} from "./MemberTypes.sol";
import {WalletChange} from "./WalletChange.sol";

/// @title The member register: see {IMembers}
contract Members is Joining, WalletChange {
    constructor(
        address authority,
        address forwarder
    ) Module(authority, forwarder) EIP712("Innovation Engine Members", "1") {}

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

    // Internals

    function _setStatus(MemberId memberId, Status from, Status to, bytes32 reasonHash) private {
        Member storage member = _members[_existing(memberId)];
        if (member.status != from) revert Members_WrongStatus(memberId, member.status);
        member.status = to;
        if (from == Status.Active) --activeMembers;
        if (to == Status.Active) ++activeMembers;
        emit MemberStatusChanged(memberId, from, to, reasonHash, _actor(), activeMembers);
    }

    function _requireReason(bytes32 reasonHash) private pure {
        if (reasonHash == 0) revert Members_ReasonMissing();
    }
}
