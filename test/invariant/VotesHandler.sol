// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IMembers} from "../../contracts/members/IMembers.sol";
import {Admission, MemberId, Source} from "../../contracts/members/MemberTypes.sol";
import {IVoteToken} from "../../contracts/voting/IVoteToken.sol";
import {vm, within} from "../support/Cheats.sol";
import {VotesModel} from "./VotesModel.sol";

/// @notice What people, the identity role and the issuer do with memberships and tokens, at random.
abstract contract VotesHandler is VotesModel {
    uint256 private constant MOST_TOKENS = type(uint32).max;
    bytes32 private constant REASON = keccak256("reason");

    // Members

    /// @dev Half of the accounts stay free for people who change their wallet.
    function admit(uint8 who, uint8 source) external {
        address account = accounts[who % (PEOPLE / 2)];
        Source from = Source(source % 6);
        bytes memory data = abi.encodeCall(IMembers.admit, (Admission(account, from, 0, 0)));
        bool allowed = ghosts[account].standing == Standing.Nobody;
        if (_act("admit", allowed, address(this), address(members), data)) _admitted(account, from == Source.Agent);
    }

    function suspend(uint8 who) external {
        address account = _mostlyHolder(who);
        bytes memory data = abi.encodeCall(IMembers.suspend, (_idOf(account), REASON));
        bool allowed = _holderStanding(account) == Standing.Active;
        if (_act("suspend", allowed, address(this), address(members), data)) _stand(account, Standing.Suspended);
    }

    function reinstate(uint8 who) external {
        address account = _mostlyHolder(who);
        bytes memory data = abi.encodeCall(IMembers.reinstate, (_idOf(account), REASON));
        bool allowed = _holderStanding(account) == Standing.Suspended;
        if (_act("reinstate", allowed, address(this), address(members), data)) _stand(account, Standing.Active);
    }

    /// @dev One in four is enough: memberships that end never come back.
    function leave(uint8 who) external {
        if (who % 4 != 0) return;
        address account = _mostlyHolder(who / 4);
        Standing standing = ghosts[account].standing;
        bool allowed = standing == Standing.Active || standing == Standing.Suspended;
        if (_act("leave", allowed, account, address(members), abi.encodeCall(IMembers.resign, ()))) {
            _stand(account, Standing.Ended);
        }
    }

    /// @dev Every other one is enough: a wallet that was left is never free again.
    function rotate(uint8 who, uint8 to, uint8 lateness) external {
        if (who % 2 != 0) return;
        address account = _mostlyHolder(who / 2);
        uint256 index = _mostlyFree(to);
        address next = accounts[index];
        uint256 deadline = block.timestamp + 1 - (lateness % 3);
        bytes memory consent = _consent(_idOf(account), next, index, deadline);
        bool allowed = ghosts[account].standing == Standing.Active &&
            ghosts[next].standing == Standing.Nobody &&
            block.timestamp <= deadline;
        bytes memory data = abi.encodeCall(IMembers.rotate, (next, deadline, consent));
        if (_act("rotate", allowed, account, address(members), data)) _moved(account, next);
    }

    function startRecovery(uint8 who, uint8 to) external {
        address account = _mostlyHolder(who);
        address next = accounts[_mostlyFree(to)];
        MemberId id = _idOf(account);
        bytes memory data = abi.encodeCall(IMembers.startRecovery, (id, next));
        Standing standing = _holderStanding(account);
        bool living = standing == Standing.Active || standing == Standing.Suspended;
        bool allowed = living && ghosts[next].standing == Standing.Nobody;
        if (_act("startRecovery", allowed, address(this), address(members), data)) {
            recoveries[id] = GhostRecovery(next, block.timestamp + 7 days);
        }
    }

    function cancelRecovery(uint8 who, uint8 by) external {
        MemberId id = _mostlyRecovering(who);
        address caller = by % 6 == 1 ? holders[id] : accounts[by % PEOPLE];
        bytes memory data = abi.encodeCall(IMembers.cancelRecovery, (id));
        bool allowed = recoveries[id].readyAt != 0 && holders[id] == caller;
        if (_act("cancelRecovery", allowed, caller, address(members), data)) delete recoveries[id];
    }

    function finishRecovery(uint8 who, uint8 by) external {
        MemberId id = _mostlyRecovering(who);
        GhostRecovery memory recovery = recoveries[id];
        address holder = holders[id];
        bool allowed = recovery.readyAt != 0 &&
            block.timestamp >= recovery.readyAt &&
            ghosts[holder].standing != Standing.Ended &&
            ghosts[recovery.next].standing == Standing.Nobody;
        bytes memory data = abi.encodeCall(IMembers.finishRecovery, (id));
        if (_act("finishRecovery", allowed, accounts[by % PEOPLE], address(members), data)) {
            _moved(holder, recovery.next);
        }
    }

    // Tokens

    function issue(uint8 who, uint32 amount) external {
        address[] memory to = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        to[0] = _mostlyHolder(who);
        amounts[0] = amount % 8 == 0 ? amount : amount % 1000;
        bool allowed = _mayVote(to[0]) && supply + amounts[0] <= MOST_TOKENS;
        bytes memory data = abi.encodeCall(IVoteToken.issue, (to, amounts));
        if (!_act("issue", allowed, address(this), address(voteToken), data)) return;
        ghosts[to[0]].balance += amounts[0];
        supply += amounts[0];
    }

    function transfer(uint8 from, uint8 to, uint32 amount) external {
        address sender = _mostlyHolder(from);
        address receiver = _mostlyHolder(to);
        uint256 sent = within(amount, 0, ghosts[sender].balance + 1);
        bool voters = _mayVote(sender) && _mayVote(receiver);
        bool allowed = transfersOpen && voters && sent <= ghosts[sender].balance;
        bytes memory data = abi.encodeCall(IERC20.transfer, (receiver, sent));
        if (!_act("transfer", allowed, sender, address(voteToken), data)) return;
        ghosts[sender].balance -= sent;
        ghosts[receiver].balance += sent;
    }

    function delegate(uint8 from, uint8 to, bool home) external {
        address sender = _mostlyHolder(from);
        home = home && from % 4 == 1;
        address delegatee = home ? address(0) : _mostlyHolder(to);
        bool allowed = home || delegatee == sender || _mayVote(delegatee);
        bytes memory data = abi.encodeCall(IVotes.delegate, (delegatee));
        if (_act("delegate", allowed, sender, address(voteToken), data)) {
            ghosts[sender].delegatee = home ? sender : delegatee;
        }
    }

    function follow(uint8 who, uint8 by) external {
        _follow(_mostlyLeft(who), by);
        _follow(_mostlyLeft(by), who);
    }

    function _follow(address account, uint8 by) private {
        Ghost storage ghost = ghosts[account];
        bool hasTokens = _hasLeftTokens(account);
        bool hasVotes = _hasStaleDelegate(account);
        bytes memory data = abi.encodeCall(IVoteToken.follow, (account));
        if (!_act("follow", hasTokens || hasVotes, accounts[by % PEOPLE], address(voteToken), data)) return;
        if (hasVotes) {
            address current = holders[_idOf(ghost.delegatee)];
            ghost.delegatee = _mayVote(current) ? current : account;
            _count("followVotes");
        }
        if (!hasTokens) return;
        address holder = holders[_idOf(account)];
        if (_mayVote(holder)) ghosts[holder].balance += ghost.balance;
        else supply -= ghost.balance;
        ghost.balance = 0;
        _count("followTokens");
    }

    function openTransfers(uint8 chance) external {
        if (chance % 8 != 0) return;
        bytes memory data = abi.encodeCall(IVoteToken.openTransfers, ());
        if (_act("openTransfers", !transfersOpen, address(this), address(voteToken), data)) transfersOpen = true;
    }

    // Attacks

    /// @notice I12 and I13: nobody but the admin hands out roles, nobody without a role uses one, and no membership is
    /// sold, lent or given away.
    function grab(uint8 who, uint8 way, uint64 role) external {
        address thief = accounts[who % PEOPLE];
        if (way % 4 == 0) {
            bytes memory take = abi.encodeCall(manager.grantRole, (role % 7, thief, 0));
            _act("grab", false, thief, address(manager), take);
        } else if (way % 4 == 1) {
            bytes memory end = abi.encodeCall(IMembers.end, (_idOf(thief), REASON));
            _act("grab", false, thief, address(members), end);
        } else if (way % 4 == 2) {
            uint256 tokenId = MemberId.unwrap(_idOf(thief));
            bytes memory sell = abi.encodeCall(IERC721.transferFrom, (thief, _mostlyHolder(way), tokenId));
            _act("grab", false, thief, address(members), sell);
        } else {
            bytes memory open = abi.encodeCall(IVoteToken.openTransfers, ());
            _act("grab", false, thief, address(voteToken), open);
        }
    }

    /// @dev At times to the second in which a recovery is ready, or to the one before.
    function pass(uint32 pause, uint8 who) external {
        uint256 readyAt = recoveries[_mostlyRecovering(who)].readyAt;
        uint256 time = block.timestamp + (pause % 2 == 0 ? pause % 9 days : pause % 60);
        if (pause % 2 == 1 && readyAt > block.timestamp + 1) time = readyAt - (who % 2);
        if (time == block.timestamp) return;
        _remember();
        vm.warp(time);
        _count("pass");
    }

    function finishRun() external {
        string[] memory actions = new string[](15);
        (actions[0], actions[1], actions[2], actions[3]) = ("admit", "suspend", "reinstate", "leave");
        (actions[4], actions[5], actions[6]) = ("rotate", "startRecovery", "cancelRecovery");
        (actions[7], actions[8], actions[9]) = ("finishRecovery", "issue", "transfer");
        (actions[10], actions[11], actions[12]) = ("delegate", "followTokens", "followVotes");
        (actions[13], actions[14]) = ("openTransfers", "pass");
        _finishRun("VOTES", actions);
    }
}
