// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Module} from "../governance/Module.sol";
import {Seasons} from "../governance/Seasons.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {Signers} from "../members/Signers.sol";
import {IKudos} from "./IKudos.sol";

/// @title Thanks between members: see {IKudos}
contract Kudos is IKudos, Module, EIP712, Nonces {
    using People for IMembers;

    bytes32 private constant KUDOS_TYPEHASH =
        keccak256(
            "Kudos(address giver,uint32 toId,uint16 amount,bytes32 noteHash,uint256 nonce,uint256 deadline)"
        );

    /// @dev A member's season, one slot.
    struct Season {
        uint16 given;
        uint32 received;
    }

    IMembers public immutable members;
    uint40 private immutable _seasonsFrom;

    uint16 public allowance;

    mapping(uint32 season => mapping(MemberId => Season)) private _seasons;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        uint16 allowance_
    ) Module(authority, forwarder) EIP712("Innovation Engine Kudos", "1") {
        members = members_;
        _seasonsFrom = members_.seasonsFrom();
        _setAllowance(allowance_);
    }

    /// @inheritdoc IKudos
    function giveKudos(MemberId toId, uint16 amount, bytes32 noteHash) external {
        _give(_msgSender(), toId, amount, noteHash);
    }

    /// @inheritdoc IKudos
    function giveKudosSigned(
        address giver,
        MemberId toId,
        uint16 amount,
        bytes32 noteHash,
        uint256 deadline,
        bytes calldata signature
    ) external {
        if (block.timestamp > deadline) revert Kudos_SignatureExpired(deadline);
        bytes32 structHash = keccak256(
            abi.encode(KUDOS_TYPEHASH, giver, toId, amount, noteHash, _useNonce(giver), deadline)
        );
        if (!Signers.hasSigned(giver, _hashTypedDataV4(structHash), signature)) {
            revert Kudos_BadSignature(giver);
        }
        _give(giver, toId, amount, noteHash);
    }

    /// @inheritdoc IKudos
    function setAllowance(uint16 allowance_) external restricted {
        _setAllowance(allowance_);
    }

    /// @inheritdoc IKudos
    function allowanceLeft(MemberId memberId) external view returns (uint16) {
        return _left(_seasons[_season()][memberId].given);
    }

    /// @inheritdoc IKudos
    function receivedIn(uint32 season, MemberId memberId) external view returns (uint32) {
        return _seasons[season][memberId].received;
    }

    function _setAllowance(uint16 allowance_) private {
        allowance = allowance_;
        emit KudosAllowanceSet(allowance_);
    }

    function _give(address giver, MemberId toId, uint16 amount, bytes32 noteHash) private {
        if (amount == 0) revert Kudos_AmountMissing();
        if (noteHash == 0) revert Kudos_NoteMissing();
        MemberId fromId = members.requirePerson(giver).id;
        if (toId == fromId) revert Kudos_ToOneself(fromId);
        members.requirePersonOf(toId);
        uint32 season = _season();
        Season storage giving = _seasons[season][fromId];
        uint16 given = giving.given;
        uint16 left = _left(given);
        if (amount > left) revert Kudos_AllowanceUsed(fromId, left, amount);
        giving.given = given + amount;
        uint32 received = _seasons[season][toId].received + amount;
        _seasons[season][toId].received = received;
        emit KudosGiven(fromId, toId, amount, noteHash, season, left - amount, received);
    }

    /// @dev An allowance that was lowered in mid-season may be less than what was given before.
    function _left(uint16 given) private view returns (uint16) {
        return uint16(Math.saturatingSub(allowance, given));
    }

    function _season() private view returns (uint32) {
        return Seasons.at(_seasonsFrom, block.timestamp);
    }
}
