// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Module} from "../governance/Module.sol";
import {Pausable} from "../governance/Pausable.sol";
import {Autonomies} from "./Autonomies.sol";
import {Autonomy, MoveKind, OUTSIDE, Pot, PotKind, REWARDS, ROOT, TeamId, teamPot} from "./BudgetTypes.sol";
import {ITeams} from "./ITeams.sol";
import {ITreasury} from "./ITreasury.sol";

/// @title The treasury: see {ITreasury}
/// @dev Whatever measures the token's balance excludes the others of its kind, since a token may call its parties back
/// in the middle of a transfer; otherwise one arrival could be counted twice.
contract Treasury is ITreasury, Pausable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Autonomies for Autonomy;

    IERC20 public immutable token;
    ITeams public immutable teams;

    uint128 public held;

    mapping(Pot => uint128) private _balances;
    mapping(TeamId => Autonomy) private _autonomies;

    constructor(
        address authority,
        address forwarder,
        IERC20 token_,
        ITeams teams_
    ) Module(authority, forwarder) {
        token = token_;
        teams = teams_;
    }

    // Money in

    /// @inheritdoc ITreasury
    function deposit(uint128 amount) external nonReentrant {
        _deposit(_msgSender(), amount);
    }

    /// @inheritdoc ITreasury
    function depositWithPermit(
        uint128 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant {
        address payer = _msgSender();
        // A permit presented before by somebody else fails here, and has done its work.
        try IERC20Permit(address(token)).permit(payer, address(this), amount, deadline, v, r, s) {} catch {}
        _deposit(payer, amount);
    }

    /// @inheritdoc ITreasury
    function adoptSurplus() external restricted nonReentrant {
        uint256 surplus = Math.saturatingSub(_inCustody(), held);
        if (surplus == 0) revert Treasury_NoSurplus();
        _credit(surplus, MoveKind.Surplus, address(0));
    }

    // Governance's decisions

    /// @inheritdoc ITreasury
    function allocate(TeamId teamId, uint128 amount) external restricted {
        _requireTeam(teamId);
        _shift(ROOT, teamPot(teamId), amount, 0, MoveKind.Allocation);
    }

    /// @inheritdoc ITreasury
    function reclaim(TeamId teamId, uint128 amount) external restricted {
        _requireTeam(teamId);
        _shift(teamPot(teamId), ROOT, amount, 0, MoveKind.Reclaim);
    }

    /// @inheritdoc ITreasury
    function fundRewards(uint128 amount) external restricted {
        _shift(ROOT, REWARDS, amount, 0, MoveKind.RewardFunding);
    }

    /// @inheritdoc ITreasury
    function setAutonomy(TeamId teamId, uint96 limit, uint32 refillSeconds) external restricted {
        _requireTeam(teamId);
        if (limit != 0 && refillSeconds == 0) revert Treasury_BadAutonomy(limit, refillSeconds);
        Autonomy memory autonomy = _autonomies[teamId].withTerms(limit, refillSeconds);
        _autonomies[teamId] = autonomy;
        emit AutonomySet(teamId, limit, refillSeconds, autonomy.left);
    }

    // Decisions of modules

    /// @inheritdoc ITreasury
    function useAutonomy(TeamId teamId, uint128 amount) external restricted {
        if (amount == 0) revert Treasury_AmountMissing();
        Autonomy memory autonomy = _autonomies[teamId];
        uint256 left = autonomy.leftNow();
        if (amount > left) revert Treasury_AboveAutonomy(teamId, amount, left);
        autonomy = autonomy.withLeft(left - amount);
        _autonomies[teamId] = autonomy;
        emit AutonomyUsed(teamId, uint96(amount), autonomy.left);
    }

    /// @inheritdoc ITreasury
    function move(Pot from, Pot to, uint128 amount, uint64 ref, MoveKind kind) external restricted {
        bool isGrant = from.isOf(PotKind.Team) && to.isOf(PotKind.Pilot) && kind == MoveKind.Grant;
        bool isReturn = from.isOf(PotKind.Pilot) && to.isOf(PotKind.Team) && kind == MoveKind.Return;
        bool isReclaim = from == REWARDS && to == ROOT && kind == MoveKind.Reclaim;
        if (!isGrant && !isReturn && !isReclaim) revert Treasury_MoveRefused(from, to, kind);
        _shift(from, to, amount, ref, kind);
    }

    /// @inheritdoc ITreasury
    function pay(
        Pot from,
        address to,
        uint128 amount,
        uint64 ref,
        MoveKind kind
    ) external restricted whenNotPaused nonReentrant {
        bool isPayment = from.isOf(PotKind.Pilot) && kind == MoveKind.Payment;
        bool isReward = from == REWARDS && kind == MoveKind.Reward;
        if (!isPayment && !isReward) revert Treasury_MoveRefused(from, OUTSIDE, kind);
        uint128 left = _debit(from, amount);
        held -= amount;
        emit Moved(from, OUTSIDE, ref, amount, kind, left, 0, to);
        _send(to, amount);
    }

    // Views

    /// @inheritdoc ITreasury
    function balanceOf(Pot pot) external view returns (uint128) {
        return _balances[pot];
    }

    /// @inheritdoc ITreasury
    function autonomyLeft(TeamId teamId) external view returns (uint96) {
        return _autonomies[teamId].leftNow();
    }

    /// @inheritdoc ITreasury
    function autonomyOf(TeamId teamId) external view returns (Autonomy memory) {
        return _autonomies[teamId];
    }

    // Internals

    /// @dev Only what is there afterwards and was not before has come in, whatever the token says.
    function _deposit(address payer, uint128 amount) private {
        if (amount == 0) revert Treasury_AmountMissing();
        uint256 before = _inCustody();
        token.safeTransferFrom(payer, address(this), amount);
        uint256 arrived = Math.saturatingSub(_inCustody(), before);
        if (arrived == 0) revert Treasury_NothingArrived();
        _credit(arrived, MoveKind.Deposit, payer);
    }

    /// @dev No pot holds more than all together, so that what fits in `held` fits in the root.
    function _credit(uint256 amount, MoveKind kind, address payer) private {
        uint128 total = held;
        if (amount > type(uint128).max - total) revert Treasury_AmountTooLarge(amount);
        uint128 credited = uint128(amount);
        uint128 balance = _balances[ROOT] + credited;
        held = total + credited;
        _balances[ROOT] = balance;
        emit Moved(OUTSIDE, ROOT, 0, credited, kind, 0, balance, payer);
    }

    function _shift(Pot from, Pot to, uint128 amount, uint64 ref, MoveKind kind) private {
        uint128 fromBalance = _debit(from, amount);
        uint128 toBalance = _balances[to] + amount;
        _balances[to] = toBalance;
        emit Moved(from, to, ref, amount, kind, fromBalance, toBalance, address(0));
    }

    function _debit(Pot pot, uint128 amount) private returns (uint128 left) {
        if (amount == 0) revert Treasury_AmountMissing();
        uint128 balance = _balances[pot];
        if (amount > balance) revert Treasury_TooLittle(pot, balance, amount);
        left = balance - amount;
        _balances[pot] = left;
    }

    /// @dev A token that takes a fee on top would take it from the other pots.
    function _send(address to, uint256 amount) private {
        uint256 before = _inCustody();
        token.safeTransfer(to, amount);
        uint256 sent = Math.saturatingSub(before, _inCustody());
        if (sent != amount) revert Treasury_LeftDifferently(amount, sent);
    }

    function _inCustody() private view returns (uint256) {
        return token.balanceOf(address(this));
    }

    function _requireTeam(TeamId teamId) private view {
        if (!teams.teamExists(teamId)) revert Treasury_UnknownTeam(teamId);
    }
}
