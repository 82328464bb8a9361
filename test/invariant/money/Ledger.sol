// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    MoveKind,
    Pot,
    PilotId,
    pilotPot,
    REWARDS as REWARDS_POT,
    ROOT as ROOT_POT,
    TeamId,
    teamPot
} from "../../../contracts/budgets/BudgetTypes.sol";
import {ITreasury} from "../../../contracts/budgets/ITreasury.sol";
import {check, equal, Vm} from "../../support/Cheats.sol";
import {MoneyWorld} from "./MoneyWorld.sol";

/// @notice Two ledgers beside the treasury's: what the model says ought to have moved, and what the events told of.
abstract contract Ledger is MoneyWorld {
    uint32 internal constant TEAMS = 2;
    uint40 internal constant OUTSIDE = 0;

    uint40 internal immutable ROOT = Pot.unwrap(ROOT_POT);
    uint40 internal immutable REWARDS = Pot.unwrap(REWARDS_POT);

    /// @dev What each pot ought to hold.
    mapping(uint40 pot => uint256) internal pots;
    /// @dev What people have outside.
    mapping(uint32 memberId => uint256) internal wallets;
    /// @dev Tokens that came without a deposit, and that nobody adopted yet.
    uint256 internal donated;
    uint32 internal pilotCount;

    /// @dev The same from events alone, and what they paid for.
    mapping(uint40 pot => uint256) private _folded;
    mapping(uint64 ref => bool) private _paid;
    mapping(uint40 pot => bool) private _granted;

    constructor() {
        for (uint32 id = 1; id <= PEOPLE; ++id) {
            wallets[id] = 1_000_000;
            token.mint(_account(id), wallets[id]);
        }
    }

    /// @notice I7, I9 and I15: every pot holds what the model and the events say, all of them what is held, and the
    /// treasury has that and what was sent past it.
    function checkPots() external view {
        uint256 sum = _checkPot(ROOT) + _checkPot(REWARDS);
        for (uint32 id = 1; id <= TEAMS; ++id) sum += _checkPot(_teamPot(id));
        for (uint32 id = 1; id <= pilotCount; ++id) sum += _checkPot(_pilotPot(id));
        equal(treasury.held(), sum, "I7: pots add up to what is held");
        equal(token.balanceOf(address(treasury)), sum + donated, "I9: balance");
        uint256 outside;
        for (uint32 id = 1; id <= PEOPLE; ++id) {
            equal(token.balanceOf(_account(id)), wallets[id], "I9: somebody's money");
            outside += wallets[id];
        }
        equal(token.totalSupply(), sum + donated + outside, "I9: nothing was lost");
    }

    function _checkPot(uint40 pot) private view returns (uint256 balance) {
        balance = treasury.balanceOf(Pot.wrap(pot));
        equal(balance, pots[pot], "pot");
        equal(balance, _folded[pot], "I15: pot from events");
    }

    /// @dev The model's own entry.
    function _shift(uint40 from, uint40 to, uint256 amount) internal {
        if (from != OUTSIDE) pots[from] -= amount;
        if (to != OUTSIDE) pots[to] += amount;
    }

    /// @dev Who reads the treasury's events alone knows every balance, and pays for nothing twice.
    function _heard(Vm.Log memory log) internal override {
        if (log.topics[0] != ITreasury.Moved.selector) return;
        (uint40 from, uint40 to) = (uint40(uint256(log.topics[1])), uint40(uint256(log.topics[2])));
        (uint64 ref, uint128 amount, MoveKind kind, uint128 fromBalance, uint128 toBalance, address party) = abi
            .decode(log.data, (uint64, uint128, MoveKind, uint128, uint128, address));
        if (from != OUTSIDE) _folded[from] -= amount;
        if (to != OUTSIDE) _folded[to] += amount;
        equal(fromBalance, _folded[from], "I15: told balance of who gave");
        equal(toBalance, _folded[to], "I15: told balance of who got");
        if (kind == MoveKind.Grant) {
            check(!_granted[to], "I5: a pilot is funded once");
            _granted[to] = true;
        }
        if (kind == MoveKind.Payment) {
            check(!_paid[ref], "I8: a milestone is paid once");
            _paid[ref] = true;
            _checkPayment(uint32(ref / 256), uint8(ref % 256), amount, party);
        }
    }

    function _checkPayment(uint32 pilotId, uint8 place, uint256 amount, address to) internal view virtual;

    function _teamPot(uint32 id) internal pure returns (uint40) {
        return Pot.unwrap(teamPot(TeamId.wrap(id)));
    }

    function _pilotPot(uint32 id) internal pure returns (uint40) {
        return Pot.unwrap(pilotPot(PilotId.wrap(id)));
    }
}
