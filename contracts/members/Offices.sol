// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Module} from "../governance/Module.sol";
import {IMembers} from "./IMembers.sol";
import {IOffices} from "./IOffices.sol";
import {Member, MemberId, NO_MEMBER, Status} from "./MemberTypes.sol";
import {Office} from "./OfficeTypes.sol";
import {People} from "./People.sol";

/// @title Offices for a term: see {IOffices}
contract Offices is IOffices, Module {
    uint256 private constant LONGEST_TERM = 730 days;

    IMembers public immutable members;

    mapping(MemberId => mapping(Office => uint40)) private _until;

    constructor(address authority, address forwarder, IMembers members_) Module(authority, forwarder) {
        members = members_;
    }

    /// @inheritdoc IOffices
    function giveOffice(MemberId memberId, Office office, uint40 until) external restricted {
        People.requirePersonOf(members, memberId);
        uint256 latest = block.timestamp + LONGEST_TERM;
        if (until <= block.timestamp || until > latest) revert Offices_BadTerm(until, latest);
        _until[memberId][office] = until;
        emit OfficeGiven(memberId, office, until, members.memberAt(_msgSender()).id);
    }

    /// @inheritdoc IOffices
    function endOffice(MemberId memberId, Office office, bytes32 reasonHash) external restricted {
        if (reasonHash == 0) revert Offices_ReasonMissing();
        _end(memberId, office, reasonHash, members.memberAt(_msgSender()).id);
    }

    /// @inheritdoc IOffices
    function layDownOffice(Office office) external {
        Member memory caller = members.memberAt(_msgSender());
        // An account that its member has left speaks for nobody.
        MemberId memberId = caller.status == Status.Moved ? NO_MEMBER : caller.id;
        _end(memberId, office, bytes32(0), memberId);
    }

    /// @inheritdoc IOffices
    function holdsOffice(MemberId memberId, Office office) public view returns (bool) {
        return block.timestamp < _until[memberId][office];
    }

    /// @inheritdoc IOffices
    function officeUntil(MemberId memberId, Office office) external view returns (uint40) {
        return _until[memberId][office];
    }

    function _end(MemberId memberId, Office office, bytes32 reasonHash, MemberId actorId) private {
        if (!holdsOffice(memberId, office)) revert Offices_NotHeld(memberId, office);
        _until[memberId][office] = uint40(block.timestamp);
        emit OfficeEnded(memberId, office, reasonHash, actorId);
    }
}
