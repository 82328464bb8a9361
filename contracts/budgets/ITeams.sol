// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ChallengeId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {TeamId} from "./BudgetTypes.sol";

/// @title Teams: people who hold an innovation budget together
/// @notice Any active member forms a team. People belong to it by consent of both sides: a seat invites, the person
/// joins. Seats are the budget holders: at most 15, each with one vote on a grant. More than half of the seats give or
/// take a seat; whoever's seat is to be taken has no say in that.
/// @dev Seats stand at places 0 to 14, which are bits in votes on grants. Each change of seats starts a new epoch, and
/// endorsements and votes of an older epoch are void. Joining can be paused; leaving and vacating cannot.
interface ITeams {
    /// @notice A member formed a team, is its only person, and has its only seat: at place 0, in epoch 1. The charter is
    /// a document. No {TeamJoined} or {SeatGiven} says it again.
    event TeamFormed(
        TeamId indexed teamId,
        MemberId indexed founderId,
        bytes32 charterHash,
        ChallengeId challengeId
    );

    /// @notice The team's charter was replaced by a seat.
    event CharterChanged(TeamId indexed teamId, bytes32 charterHash, MemberId actorId);

    /// @notice A seat asked a member to join.
    event TeamInvited(TeamId indexed teamId, MemberId indexed memberId, MemberId actorId);

    /// @notice A member joined; `people` belong to the team now.
    event TeamJoined(TeamId indexed teamId, MemberId indexed memberId, uint32 people);

    /// @notice A member left the team, or was found to be no active member any more (`actorId` 0 by rule).
    event TeamLeft(TeamId indexed teamId, MemberId indexed memberId, uint32 people, MemberId actorId);

    /// @notice A seat endorsed giving a member a seat, or taking it; `endorsements` of this epoch so far.
    event SeatEndorsed(
        TeamId indexed teamId,
        MemberId indexed memberId,
        bool give,
        uint16 endorsements,
        MemberId actorId
    );

    /// @notice A member has a seat at `place` now.
    event SeatGiven(TeamId indexed teamId, MemberId indexed memberId, uint8 place, uint8 seats, uint32 epoch);

    /// @notice A member has no seat any more.
    event SeatTaken(TeamId indexed teamId, MemberId indexed memberId, uint8 place, uint8 seats, uint32 epoch);

    error Teams_Unknown(TeamId teamId);
    error Teams_CharterMissing();
    error Teams_NoSeat(TeamId teamId, MemberId memberId);
    error Teams_AlreadyIn(TeamId teamId, MemberId memberId);
    error Teams_NotIn(TeamId teamId, MemberId memberId);
    error Teams_NotInvited(TeamId teamId, MemberId memberId);
    error Teams_AlreadySeated(TeamId teamId, MemberId memberId);
    error Teams_AlreadyEndorsed(TeamId teamId, MemberId memberId, MemberId actorId);
    error Teams_SeatsFull(TeamId teamId, uint256 limit);
    error Teams_StillActive(TeamId teamId, MemberId memberId);
    error Teams_OwnSeat(TeamId teamId, MemberId memberId);

    /// @notice Forms a team; the caller has its first seat. Active members that are no Agents.
    /// @param challengeId Challenge it forms for, 0 for none.
    function formTeam(bytes32 charterHash, ChallengeId challengeId) external returns (TeamId teamId);

    /// @notice Replaces the charter. Seats only.
    function changeCharter(TeamId teamId, bytes32 charterHash) external;

    /// @notice Asks an active member (no Agent) to join. Seats only.
    function inviteToTeam(TeamId teamId, MemberId memberId) external;

    /// @notice Accepts an invitation, which is then used up. Active members that are no Agents; the one who invited
    /// still has a seat.
    function joinTeam(TeamId teamId) external;

    /// @notice Leaves, seat included. Works whatever the caller's standing.
    function leaveTeam(TeamId teamId) external;

    /// @notice Endorses giving a seat to a person of the team (an active member), or taking it. It happens at more than
    /// half of the seats; to take one, at more than half of the others. A seat leaves by {leaveTeam}, not by endorsing
    /// its own end. Seats only.
    function endorseSeat(TeamId teamId, MemberId memberId, bool give) external;

    /// @notice Ends the belonging, seat included, of someone who is no active member any more. Open to all.
    function vacate(TeamId teamId, MemberId memberId) external;

    /// @notice Gives a person of the team (an active member) a seat, for a team whose seats are lost. Restricted to
    /// governance (parameters).
    function seatByGovernance(TeamId teamId, MemberId memberId) external;

    /// @notice Whether a team exists.
    function teamExists(TeamId teamId) external view returns (bool);

    /// @notice Whether a member belongs to a team.
    function isInTeam(TeamId teamId, MemberId memberId) external view returns (bool);

    /// @notice The member at each place, 0 where it is empty; 15 places.
    function seatsOf(TeamId teamId) external view returns (MemberId[15] memory);

    /// @notice How many seats there are, and which places are taken (bit by place).
    function seatMaskOf(TeamId teamId) external view returns (uint8 seats, uint16 mask);

    /// @notice The place of a member's seat. Reverts with {Teams_NoSeat} if there is none.
    function placeOf(TeamId teamId, MemberId memberId) external view returns (uint8);

    /// @notice Grows by one with each change of seats.
    function seatsEpochOf(TeamId teamId) external view returns (uint32);

    function teamCount() external view returns (uint32);
}
