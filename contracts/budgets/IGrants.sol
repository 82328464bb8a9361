// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId, Stage} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {Grant, GrantId, GrantState, PilotId, TeamId} from "./BudgetTypes.sol";

/// @title Grants: a team's decision to fund a pilot
/// @notice A seat proposes to fund a planned pilot out of the team's pot; more than half of the seats that are not
/// recused decide. The last vote needed moves the money and starts the pilot. Up to the team's autonomy a Ready idea is
/// enough; above it the idea must be Approved by ballot.
/// @dev Recused are seats whose members are credited on the idea, lead the pilot or are paid by it. Who may vote is
/// fixed when the grant is proposed; if the team's seats change meanwhile, the grant lapses, so the denominator never
/// moves under a running decision. Voting can never be paused.
/// Every end is an entry in the idea's digest, kind "grant"; the data hash is the keccak-256 of `abi.encode(grantId,
/// pilotId, teamId, state, amount, byAutonomy, eligible, support, refuse)`.
interface IGrants {
    /// @notice A seat proposed a grant. Its own vote for it is counted, unless it is recused.
    event GrantProposed(
        GrantId indexed grantId,
        PilotId indexed pilotId,
        TeamId indexed teamId,
        IdeaId ideaId,
        uint128 amount,
        uint16 eligible,
        uint16 support,
        uint40 closesAt,
        bytes32 reasonHash,
        MemberId actorId
    );

    /// @notice A seat voted; all votes so far, by place.
    event GrantVoted(
        GrantId indexed grantId,
        MemberId indexed memberId,
        bool inFavour,
        uint16 support,
        uint16 refuse
    );

    /// @notice A grant ended: Funded (the money is in the pilot's pot), Declined or Lapsed.
    /// @param byAutonomy Whether it rested on the team's autonomy, not on a ballot.
    event GrantClosed(
        GrantId indexed grantId,
        PilotId indexed pilotId,
        TeamId indexed teamId,
        GrantState state,
        uint128 amount,
        bool byAutonomy
    );

    error Grants_Unknown(GrantId grantId);
    error Grants_AlreadyProposed(PilotId pilotId, GrantId grantId);
    error Grants_NotPlanned(PilotId pilotId);
    error Grants_NobodyMayDecide(TeamId teamId, PilotId pilotId);
    error Grants_NotOpen(GrantId grantId, GrantState state);
    error Grants_Closed(GrantId grantId, uint256 closedAt);
    error Grants_StillOpen(GrantId grantId, uint256 closesAt);
    error Grants_Recused(GrantId grantId, MemberId memberId);
    error Grants_AlreadyVoted(GrantId grantId, MemberId memberId);
    error Grants_SeatsChanged(GrantId grantId);
    error Grants_IdeaNotFundable(IdeaId ideaId, Stage stage);
    error Grants_OtherVersion(PilotId pilotId, uint16 planned, uint16 current);
    error Grants_PotTooSmall(TeamId teamId, uint256 balance, uint256 amount);
    error Grants_NeedsBallot(IdeaId ideaId, uint256 amount, uint256 autonomyLeft);

    /// @notice Proposes to fund a planned pilot, as it could be funded now. Seats of the team that the plan names.
    /// Where one seat alone may decide and proposes, the pilot is funded at once. After a grant has been declined or has
    /// lapsed, another may be proposed.
    function proposeGrant(PilotId pilotId, bytes32 reasonHash) external returns (GrantId grantId);

    /// @notice Votes for or against, once. Seats not recused, whose members are active, within fourteen days. The last
    /// vote needed carries the grant out, so it reverts while the team's money or autonomy does not suffice or the idea
    /// has moved on. A grant is declined as soon as the rest can no longer reach more than half.
    function voteGrant(GrantId grantId, bool inFavour) external;

    /// @notice Ends a grant whose time is over or whose team's seats have changed. Open to all.
    function lapseGrant(GrantId grantId) external;

    function grantOf(GrantId grantId) external view returns (Grant memory);

    /// @notice The newest grant for a pilot, 0 if none.
    function latestGrantOf(PilotId pilotId) external view returns (GrantId);

    function grantCount() external view returns (uint32);
}
