// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {Module} from "../governance/Module.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {Signers} from "../members/Signers.sol";
import {Activity, ActivityId, ActivityKind, IActivities, SignedAttendance} from "./IActivities.sol";

/// @title Who was asked and who came: see {IActivities}
contract Activities is IActivities, Module, EIP712 {
    using BitMaps for BitMaps.BitMap;
    using People for IMembers;

    uint256 private constant BATCH_LIMIT = 100;
    uint256 private constant LONGEST_AHEAD = 365 days;
    uint256 private constant ATTENDANCE_WINDOW = 30 days;
    bytes32 private constant ATTENDANCE_TYPEHASH = keccak256("Attendance(uint32 activityId,address member)");

    IMembers public immutable members;

    uint32 public activityCount;

    mapping(ActivityId => Activity) private _activities;

    /// @dev Two bits for each member, so that neighbours share a slot: bit `2 × number` if invited, the next if attended.
    mapping(ActivityId => BitMaps.BitMap) private _marks;

    constructor(
        address authority,
        address forwarder,
        IMembers members_
    ) Module(authority, forwarder) EIP712("Innovation Engine Activities", "1") {
        members = members_;
    }

    // The host

    /// @inheritdoc IActivities
    function announceActivity(
        ActivityKind kind,
        uint40 startsAt,
        uint40 endsAt,
        bytes32 documentHash
    ) external returns (ActivityId activityId) {
        MemberId hostId = members.requirePerson(_msgSender()).id;
        if (documentHash == 0) revert Activities_DocumentMissing();
        bool sound = startsAt < endsAt &&
            endsAt > block.timestamp &&
            endsAt <= block.timestamp + LONGEST_AHEAD;
        if (!sound) revert Activities_BadWindow(startsAt, endsAt);
        activityId = ActivityId.wrap(++activityCount);
        Activity storage activity = _activities[activityId];
        activity.kind = kind;
        activity.startsAt = startsAt;
        activity.endsAt = endsAt;
        activity.hostId = hostId;
        emit ActivityAnnounced(activityId, kind, startsAt, endsAt, documentHash, hostId);
    }

    /// @inheritdoc IActivities
    function inviteToActivity(ActivityId activityId, MemberId[] calldata memberIds) external {
        MemberId hostId = _requireHostBeforeEnd(activityId);
        _requireBatch(memberIds.length);
        MemberId[] memory newcomers = _markInvited(activityId, memberIds);
        if (newcomers.length == 0) revert Activities_NobodyNew(activityId);
        uint32 invited = _activities[activityId].invited + uint32(newcomers.length);
        _activities[activityId].invited = invited;
        emit ActivityInvited(activityId, newcomers, invited, hostId);
    }

    /// @inheritdoc IActivities
    function cancelActivity(ActivityId activityId, bytes32 reasonHash) external {
        MemberId hostId = _requireHostBeforeEnd(activityId);
        if (reasonHash == 0) revert Activities_ReasonMissing();
        _activities[activityId].cancelled = true;
        emit ActivityCancelled(activityId, reasonHash, hostId);
    }

    // Who was there

    /// @inheritdoc IActivities
    function attend(ActivityId activityId) external {
        Activity memory activity = _requireAttendable(activityId);
        uint32 attended = activity.attended + 1;
        _activities[activityId].attended = attended;
        _attend(activityId, _msgSender(), attended);
    }

    /// @inheritdoc IActivities
    function attendSigned(ActivityId activityId, SignedAttendance[] calldata attendances) external {
        Activity memory activity = _requireAttendable(activityId);
        _requireBatch(attendances.length);
        uint32 attended = activity.attended;
        for (uint256 i = 0; i < attendances.length; ++i) {
            address member = attendances[i].member;
            bytes32 structHash = keccak256(abi.encode(ATTENDANCE_TYPEHASH, activityId, member));
            if (!Signers.hasSigned(member, _hashTypedDataV4(structHash), attendances[i].signature)) {
                revert Activities_BadSignature(member);
            }
            _attend(activityId, member, ++attended);
        }
        _activities[activityId].attended = attended;
    }

    // Views

    /// @inheritdoc IActivities
    function activityOf(ActivityId activityId) public view returns (Activity memory activity) {
        activity = _activities[activityId];
        if (MemberId.unwrap(activity.hostId) == 0) revert Activities_Unknown(activityId);
    }

    /// @inheritdoc IActivities
    function isInvited(ActivityId activityId, MemberId memberId) external view returns (bool) {
        return _marks[activityId].get(_invitedBit(memberId));
    }

    /// @inheritdoc IActivities
    function hasAttended(ActivityId activityId, MemberId memberId) external view returns (bool) {
        return _marks[activityId].get(_attendedBit(memberId));
    }

    // Internals

    /// @return newcomers Those who were not invited before, in their order.
    function _markInvited(
        ActivityId activityId,
        MemberId[] calldata memberIds
    ) private returns (MemberId[] memory newcomers) {
        BitMaps.BitMap storage marks = _marks[activityId];
        uint256 memberCount = members.memberCount();
        MemberId[] memory found = new MemberId[](memberIds.length);
        uint256 count;
        for (uint256 i = 0; i < memberIds.length; ++i) {
            MemberId memberId = memberIds[i];
            uint256 number = MemberId.unwrap(memberId);
            if (number == 0 || number > memberCount) revert Activities_UnknownMember(memberId);
            uint256 bit = _invitedBit(memberId);
            if (marks.get(bit)) continue;
            marks.set(bit);
            found[count++] = memberId;
        }
        newcomers = new MemberId[](count);
        for (uint256 i = 0; i < count; ++i) {
            newcomers[i] = found[i];
        }
    }

    /// @param attended How many there are with this one.
    function _attend(ActivityId activityId, address account, uint32 attended) private {
        MemberId memberId = members.requirePerson(account).id;
        BitMaps.BitMap storage marks = _marks[activityId];
        uint256 bit = _attendedBit(memberId);
        if (marks.get(bit)) revert Activities_AlreadyAttended(activityId, memberId);
        marks.set(bit);
        emit ActivityAttended(activityId, memberId, marks.get(_invitedBit(memberId)), attended);
    }

    function _requireHostBeforeEnd(ActivityId activityId) private view returns (MemberId hostId) {
        Activity memory activity = activityOf(activityId);
        hostId = members.requirePerson(_msgSender()).id;
        if (hostId != activity.hostId) revert Activities_NotHost(activityId, hostId);
        if (activity.cancelled) revert Activities_Cancelled(activityId);
        if (block.timestamp >= activity.endsAt) revert Activities_TooLate(activityId, activity.endsAt);
    }

    function _requireAttendable(ActivityId activityId) private view returns (Activity memory activity) {
        activity = activityOf(activityId);
        if (activity.cancelled) revert Activities_Cancelled(activityId);
        if (block.timestamp < activity.startsAt) revert Activities_TooEarly(activityId, activity.startsAt);
        uint256 until = activity.endsAt + ATTENDANCE_WINDOW;
        if (block.timestamp > until) revert Activities_TooLate(activityId, until);
    }

    function _requireBatch(uint256 length) private pure {
        if (length > BATCH_LIMIT) revert Activities_BatchTooLarge(length, BATCH_LIMIT);
    }

    function _invitedBit(MemberId memberId) private pure returns (uint256) {
        return 2 * uint256(MemberId.unwrap(memberId));
    }

    function _attendedBit(MemberId memberId) private pure returns (uint256) {
        return _invitedBit(memberId) + 1;
    }
}
