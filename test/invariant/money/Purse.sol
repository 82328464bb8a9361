// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {
    MoveKind,
    PilotId,
    pilotPot,
    REWARDS as REWARDS_POT,
    TeamId,
    teamPot
} from "../../../contracts/budgets/BudgetTypes.sol";
import {ITreasury} from "../../../contracts/budgets/ITreasury.sol";
import {IPausable} from "../../../contracts/governance/IPausable.sol";
import {IPilots} from "../../../contracts/pilots/IPilots.sol";
import {MemberId} from "../../../contracts/members/MemberTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Ledger} from "./Ledger.sol";

/// @notice Money in, governance's decisions about it, autonomy, and the pause of payments.
abstract contract Purse is Ledger {
    struct GhostAutonomy {
        uint256 limit;
        uint256 left;
        uint256 since;
        uint256 refill;
        uint256 setAt;
        uint256 used;
    }

    mapping(uint32 teamId => GhostAutonomy) internal autonomies;
    uint256 internal payPausedUntil;

    constructor() {
        bytes memory data = abi.encodeCall(IERC20.approve, (address(treasury), type(uint256).max));
        for (uint32 id = 1; id <= PEOPLE; ++id) _act("approveTreasury", true, _account(id), address(token), data);
    }

    /// @notice No team may grant more without a ballot than its limit; over time no more than the limit and what
    /// evenly came back.
    function checkAutonomies() external view {
        for (uint32 id = 1; id <= TEAMS; ++id) {
            GhostAutonomy storage ghost = autonomies[id];
            uint256 left = treasury.autonomyLeft(TeamId.wrap(id));
            equal(left, _autonomyLeft(id), "autonomy left");
            check(left <= ghost.limit, "autonomy above its limit");
            if (ghost.refill == 0) continue;
            uint256 refilled = (ghost.limit * (block.timestamp - ghost.setAt)) / ghost.refill;
            check(ghost.used <= ghost.limit + refilled, "autonomy used beyond what came back");
        }
    }

    // Money in

    function deposit(uint8 who, uint32 amount) external {
        _deposit(_person(who), amount % 8 == 0 ? amount : amount % 20_000);
    }

    function donate(uint8 who, uint16 amount) external {
        uint32 id = _person(who);
        uint256 sent = amount % 500;
        bytes memory data = abi.encodeCall(IERC20.transfer, (address(treasury), sent));
        if (!_act("donate", wallets[id] >= sent, _account(id), address(token), data)) return;
        wallets[id] -= sent;
        donated += sent;
    }

    function adoptSurplus() external {
        bytes memory data = abi.encodeCall(ITreasury.adoptSurplus, ());
        if (!_act("adoptSurplus", donated != 0, address(this), address(treasury), data)) return;
        _shift(OUTSIDE, ROOT, donated);
        donated = 0;
    }

    // Governance

    function allocate(uint8 team, uint32 amount) external {
        _allocate(team % (TEAMS + 2), amount % 8 == 0 ? amount : amount % (pots[ROOT] + 1));
    }

    function reclaim(uint8 team, uint32 amount) external {
        uint32 id = team % (TEAMS + 2);
        _reclaim(id, amount % 8 == 0 ? amount : amount % (pots[_teamPot(id)] / 2 + 1));
    }

    function fundRewards(uint32 amount) external {
        _fundRewards(amount % 8 == 0 ? amount : amount % (pots[ROOT] / 2 + 1));
    }

    function setAutonomy(uint8 team, uint16 limit, uint32 refill) external {
        _setAutonomy(team % (TEAMS + 1), limit % 20_000, refill % 16 == 0 ? 0 : refill % 20 days);
    }

    function pausePaying(uint32 random) external {
        if (random % 2 != 0) return;
        _pausePaying(random % 16 == 0 ? random : random % 7 days);
    }

    function resumePaying(uint8 seed) external {
        if (seed % 2 == 0 && !_isPayPaused()) _pausePaying(1 days);
        _resumePaying();
    }

    /// @notice Nobody but a module moves money, and nobody but governance hands it out.
    function trespass(uint8 who, uint8 way, uint8 number) external {
        uint32 id = _person(who);
        PilotId pilotId = PilotId.wrap(number % (pilotCount + 1));
        TeamId teamId = TeamId.wrap(1);
        bytes memory data;
        if (way % 5 == 0) {
            data = abi.encodeCall(ITreasury.pay, (pilotPot(pilotId), _account(id), 1, 0, MoveKind.Payment));
        } else if (way % 5 == 1) {
            data = abi.encodeCall(ITreasury.pay, (REWARDS_POT, _account(id), 1, 0, MoveKind.Reward));
        } else if (way % 5 == 2) {
            data = abi.encodeCall(ITreasury.move, (teamPot(teamId), pilotPot(pilotId), 1, 0, MoveKind.Grant));
        } else if (way % 5 == 3) {
            data = abi.encodeCall(ITreasury.allocate, (teamId, 1));
        } else {
            data = abi.encodeCall(ITreasury.useAutonomy, (teamId, 1));
        }
        _act("trespass", false, _account(id), address(treasury), data);
        bytes memory start = abi.encodeCall(IPilots.startPilot, (pilotId, MemberId.wrap(id)));
        _act("trespass", false, _account(id), address(pilots), start);
    }

    // Acts

    function _pausePaying(uint32 duration) private {
        bool allowed = duration <= 7 days && (payPausedUntil == 0 || block.timestamp >= payPausedUntil + 7 days);
        bytes memory data = abi.encodeCall(IPausable.pauseFor, (duration));
        if (!_act("pausePaying", allowed, address(this), address(treasury), data)) return;
        payPausedUntil = block.timestamp + duration;
    }

    function _resumePaying() internal {
        bytes memory data = abi.encodeCall(IPausable.resume, ());
        if (!_act("resumePaying", _isPayPaused(), address(this), address(treasury), data)) return;
        payPausedUntil = block.timestamp;
    }

    function _deposit(uint32 id, uint256 amount) internal {
        bool allowed = amount != 0 && amount <= wallets[id];
        bytes memory data = abi.encodeCall(ITreasury.deposit, (uint128(amount)));
        if (!_act("deposit", allowed, _account(id), address(treasury), data)) return;
        wallets[id] -= amount;
        _shift(OUTSIDE, ROOT, amount);
    }

    function _allocate(uint32 id, uint256 amount) internal {
        bool allowed = _isTeam(id) && amount != 0 && amount <= pots[ROOT];
        bytes memory data = abi.encodeCall(ITreasury.allocate, (TeamId.wrap(id), uint128(amount)));
        if (_act("allocate", allowed, address(this), address(treasury), data)) _shift(ROOT, _teamPot(id), amount);
    }

    function _reclaim(uint32 id, uint256 amount) internal {
        bool allowed = _isTeam(id) && amount != 0 && amount <= pots[_teamPot(id)];
        bytes memory data = abi.encodeCall(ITreasury.reclaim, (TeamId.wrap(id), uint128(amount)));
        if (_act("reclaim", allowed, address(this), address(treasury), data)) _shift(_teamPot(id), ROOT, amount);
    }

    function _fundRewards(uint256 amount) internal {
        bool allowed = amount != 0 && amount <= pots[ROOT];
        bytes memory data = abi.encodeCall(ITreasury.fundRewards, (uint128(amount)));
        if (_act("fundRewards", allowed, address(this), address(treasury), data)) _shift(ROOT, REWARDS, amount);
    }

    function _setAutonomy(uint32 id, uint96 limit, uint32 refill) internal {
        bool allowed = _isTeam(id) && (limit == 0 || refill != 0);
        bytes memory data = abi.encodeCall(ITreasury.setAutonomy, (TeamId.wrap(id), limit, refill));
        if (!_act("setAutonomy", allowed, address(this), address(treasury), data)) return;
        GhostAutonomy storage ghost = autonomies[id];
        uint256 left = ghost.setAt == 0 ? limit : _autonomyLeft(id);
        (ghost.limit, ghost.refill) = (limit, refill);
        ghost.left = left < limit ? left : limit;
        (ghost.since, ghost.setAt, ghost.used) = (block.timestamp, block.timestamp, 0);
    }

    /// @dev The model's use of autonomy, as a grant makes it.
    function _useAutonomy(uint32 id, uint256 amount) internal {
        GhostAutonomy storage ghost = autonomies[id];
        ghost.left = _autonomyLeft(id) - amount;
        (ghost.since, ghost.used) = (block.timestamp, ghost.used + amount);
    }

    function _autonomyLeft(uint32 id) internal view returns (uint256 left) {
        GhostAutonomy storage ghost = autonomies[id];
        uint256 elapsed = block.timestamp - ghost.since;
        if (elapsed >= ghost.refill) return ghost.limit;
        left = ghost.left + (ghost.limit * elapsed) / ghost.refill;
        if (left > ghost.limit) left = ghost.limit;
    }

    /// @dev Sees to it that a pot has an amount, if people have it.
    function _endow(uint40 pot, uint256 amount) internal {
        if (pots[pot] >= amount) return;
        uint256 needed = amount - pots[pot];
        for (uint32 id = 1; id <= PEOPLE && pots[ROOT] < needed; ++id) {
            uint256 most = wallets[id] < 3 * needed ? wallets[id] : 3 * needed;
            if (most != 0) _deposit(id, most);
        }
        if (pots[ROOT] < needed) return;
        if (pot == REWARDS) _fundRewards(needed);
        else _allocate(pot == _teamPot(1) ? 1 : 2, needed);
    }

    function _isTeam(uint32 id) internal pure returns (bool) {
        return id != 0 && id <= TEAMS;
    }

    function _isPayPaused() internal view returns (bool) {
        return block.timestamp < payPausedUntil;
    }
}
