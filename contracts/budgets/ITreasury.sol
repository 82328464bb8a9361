// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Autonomy, MoveKind, Pot, TeamId} from "./BudgetTypes.sol";

/// @title Treasury: custody of all money, in pots
/// @notice Money goes outside → root → team → pilot → outside, and from root to the rewards. {Moved} is the whole
/// ledger: whoever adds it up knows every balance. Governance allocates; modules move what teams and verdicts decided.
/// @dev One settlement token, fixed at creation. What arrives is what is credited, so a token that takes a fee on the
/// way in is never miscounted; what leaves is checked to have left exactly. The token's balance is at least the sum of
/// the pots; what is sent past {deposit} belongs to nobody until governance adopts it. Nothing here can be paused but
/// paying out, and that for days only.
interface ITreasury {
    /// @notice Money moved between pots. Balances are those afterwards; `Outside` has none (0).
    /// @param ref What it is about, by the mover's numbering: a grant, a milestone (pilot × 256 + place), an idea.
    event Moved(
        Pot indexed from,
        Pot indexed to,
        uint64 ref,
        uint128 amount,
        MoveKind kind,
        uint128 fromBalance,
        uint128 toBalance,
        address counterparty
    );

    /// @notice Governance set how much a team may grant without a ballot.
    event AutonomySet(TeamId indexed teamId, uint96 limit, uint32 refillSeconds, uint96 left);

    /// @notice A team used some of its autonomy.
    event AutonomyUsed(TeamId indexed teamId, uint96 amount, uint96 left);

    error Treasury_NothingArrived();
    error Treasury_AmountMissing();
    error Treasury_TooLittle(Pot pot, uint256 balance, uint256 amount);
    error Treasury_LeftDifferently(uint256 expected, uint256 actual);
    error Treasury_UnknownTeam(TeamId teamId);
    error Treasury_MoveRefused(Pot from, Pot to, MoveKind kind);
    error Treasury_BadAutonomy(uint96 limit, uint32 refillSeconds);
    error Treasury_AboveAutonomy(TeamId teamId, uint256 amount, uint256 left);
    error Treasury_NoSurplus();
    error Treasury_AmountTooLarge(uint256 amount);

    /// @notice Pays the caller's tokens in; root is credited with what really arrived. Open to all.
    function deposit(uint128 amount) external;

    /// @notice As {deposit}, with a permit; a permit that somebody else presented first does no harm.
    function depositWithPermit(uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Credits root with tokens that came without a deposit. Restricted to the treasurer.
    function adoptSurplus() external;

    /// @notice Root → team. Restricted to the treasurer.
    function allocate(TeamId teamId, uint128 amount) external;

    /// @notice Team → root. Restricted to the treasurer.
    function reclaim(TeamId teamId, uint128 amount) external;

    /// @notice Root → rewards. Restricted to the treasurer.
    function fundRewards(uint128 amount) external;

    /// @notice Sets a team's autonomy; what is left of the old one carries over up to the new limit, and a first one
    /// begins full. Restricted to governance (parameters).
    function setAutonomy(TeamId teamId, uint96 limit, uint32 refillSeconds) external;

    /// @notice Uses some of a team's autonomy. Restricted to modules.
    function useAutonomy(TeamId teamId, uint128 amount) external;

    /// @notice Moves money between two pots in custody: team → pilot as a Grant, pilot → team as a Return, rewards →
    /// root as a Reclaim. An amount of 0 is refused. Restricted to modules.
    function move(Pot from, Pot to, uint128 amount, uint64 ref, MoveKind kind) external;

    /// @notice Pays out of a pilot's pot as a Payment, or out of the rewards as a Reward. Restricted to modules; the
    /// guardian may pause it.
    function pay(Pot from, address to, uint128 amount, uint64 ref, MoveKind kind) external;

    function token() external view returns (IERC20);

    function balanceOf(Pot pot) external view returns (uint128);

    /// @notice Sum of all pots.
    function held() external view returns (uint128);

    /// @notice What a team may grant now without a ballot.
    function autonomyLeft(TeamId teamId) external view returns (uint96);

    function autonomyOf(TeamId teamId) external view returns (Autonomy memory);
}
