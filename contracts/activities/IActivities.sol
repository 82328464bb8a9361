// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId} from "../members/MemberTypes.sol";

/// @notice Number of an activity: 1, 2, 3 … in order of announcing.
type ActivityId is uint32;

/// @notice What people come together for.
enum ActivityKind {
    Workshop,
    Forum,
    BetaProgramme,
    AdvisoryBoard,
    ReviewMeeting
}

/// @notice An attendance signed by the member who was there.
struct SignedAttendance {
    address member;
    bytes signature;
}

/// @notice The record of one activity; one slot.
struct Activity {
    ActivityKind kind;
    uint40 startsAt;
    uint40 endsAt;
    uint32 invited;
    uint32 attended;
    MemberId hostId;
    bool cancelled;
}

/// @title Activities: workshops, forums, programmes, boards and meetings
/// @notice Light records of who was invited and who attended, the latter by the member's own transaction or signature,
/// since participation is a metric.
interface IActivities {
    /// @notice An activity was announced; what it is about is a document.
    event ActivityAnnounced(
        ActivityId indexed activityId,
        ActivityKind indexed kind,
        uint40 startsAt,
        uint40 endsAt,
        bytes32 documentHash,
        MemberId hostId
    );

    /// @notice Members were invited; those already invited are left out. `invited` is the total.
    event ActivityInvited(ActivityId indexed activityId, MemberId[] memberIds, uint32 invited, MemberId actorId);

    /// @notice A member was there, by own word. `wasInvited` says whether they were asked before.
    event ActivityAttended(
        ActivityId indexed activityId,
        MemberId indexed memberId,
        bool wasInvited,
        uint32 attended
    );

    /// @notice An activity does not take place.
    event ActivityCancelled(ActivityId indexed activityId, bytes32 reasonHash, MemberId actorId);

    error Activities_Unknown(ActivityId activityId);
    error Activities_BadWindow(uint256 startsAt, uint256 endsAt);
    error Activities_DocumentMissing();
    error Activities_ReasonMissing();
    error Activities_NotHost(ActivityId activityId, MemberId memberId);
    error Activities_Cancelled(ActivityId activityId);
    error Activities_TooEarly(ActivityId activityId, uint256 startsAt);
    error Activities_TooLate(ActivityId activityId, uint256 until);
    error Activities_AlreadyAttended(ActivityId activityId, MemberId memberId);
    error Activities_BatchTooLarge(uint256 length, uint256 limit);
    error Activities_BadSignature(address signer);
    error Activities_UnknownMember(MemberId memberId);
    error Activities_NobodyNew(ActivityId activityId);

    /// @notice Announces an activity; the caller hosts it. Active members that are no Agents. It may have begun; its end
    /// is ahead, by 365 days at most.
    function announceActivity(
        ActivityKind kind,
        uint40 startsAt,
        uint40 endsAt,
        bytes32 documentHash
    ) external returns (ActivityId activityId);

    /// @notice Invites up to 100 members before the end (until the second before it). The host only. Who was invited
    /// before is passed over; if that is everyone, it reverts, for nothing would change. Any member may be asked,
    /// whatever their standing.
    function inviteToActivity(ActivityId activityId, MemberId[] calldata memberIds) external;

    /// @notice Says that the caller was there: from its start until thirty days after its end, once. Active members that
    /// are no Agents, invited or not.
    function attend(ActivityId activityId) external;

    /// @notice As {attend} for up to 100 members who signed `Attendance(uint32 activityId,address member)` (ECDSA or
    /// ERC-1271); all or none. It needs no nonce, for attendance counts once.
    function attendSigned(ActivityId activityId, SignedAttendance[] calldata attendances) external;

    /// @notice Calls an activity off before its end; the reason is demanded. The host only. What was attended stands, and
    /// nobody attends it any more.
    function cancelActivity(ActivityId activityId, bytes32 reasonHash) external;

    /// @notice An activity by number. Reverts if there is none.
    function activityOf(ActivityId activityId) external view returns (Activity memory);

    function isInvited(ActivityId activityId, MemberId memberId) external view returns (bool);

    function hasAttended(ActivityId activityId, MemberId memberId) external view returns (bool);

    function activityCount() external view returns (uint32);
}
