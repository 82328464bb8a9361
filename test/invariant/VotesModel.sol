// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {VoteToken} from "../../contracts/voting/VoteToken.sol";
import {check, equal, vm} from "../support/Cheats.sol";
import {World} from "./World.sol";

/// @notice What memberships and tokens ought to be, kept as plainly as possible, and compared with the engine.
abstract contract VotesModel is World {
    enum Standing {
        Nobody,
        Active,
        Suspended,
        Ended,
        Moved
    }

    struct Ghost {
        Standing standing;
        bool isAgent;
        MemberId id;
        uint256 balance;
        address delegatee;
    }

    struct GhostRecovery {
        address next;
        uint256 readyAt;
    }

    /// @dev A time that has passed, and what votes and supply were in its last instant.
    struct Moment {
        uint256 time;
        uint256 supply;
        mapping(address => uint256) votes;
    }

    uint256 internal constant PEOPLE = 16;
    bytes32 private constant ROTATION = keccak256("Rotation(uint32 memberId,address next,uint256 deadline)");

    VoteToken internal voteToken;
    address[] internal accounts;
    mapping(address => Ghost) internal ghosts;
    mapping(MemberId => address) internal holders;
    mapping(MemberId => GhostRecovery) internal recoveries;
    uint32 internal memberCount;
    uint256 internal supply;
    bool internal transfersOpen;
    Moment[] private _moments;

    constructor() {
        voteToken = new VoteToken(address(manager), forwarder, members);
        for (uint256 key = 1; key <= PEOPLE; ++key) {
            address account = vm.addr(key);
            accounts.push(account);
            ghosts[account].delegatee = account;
        }
    }

    /// @notice I1: balances add up to the supply, which only issuing and burning change.
    function checkSupply() external view {
        uint256 sum;
        for (uint256 i = 0; i < PEOPLE; ++i) {
            uint256 balance = voteToken.balanceOf(accounts[i]);
            equal(balance, ghosts[accounts[i]].balance, "I1: balance");
            sum += balance;
        }
        equal(sum, voteToken.totalSupply(), "I1: sum of balances");
        equal(sum, supply, "I1: supply");
        check(sum <= type(uint32).max, "I1: cap");
    }

    /// @notice I2, now: votes are the balances of who delegated, and add up to the supply.
    function checkVotes() external view {
        uint256 sum;
        for (uint256 i = 0; i < PEOPLE; ++i) {
            uint256 votes = voteToken.getVotes(accounts[i]);
            equal(votes, _votesOf(accounts[i]), "I2: votes");
            sum += votes;
        }
        equal(sum, supply, "I2: sum of votes");
    }

    /// @notice I2, then: the latest moment and one more.
    function checkSomeMoments(uint256 seed) external view {
        if (_moments.length == 0) return;
        _checkMoment(_moments.length - 1);
        _checkMoment(seed % _moments.length);
    }

    /// @notice I2, then: every moment of the run.
    function checkAllMoments() external view {
        for (uint256 i = 0; i < _moments.length; ++i) _checkMoment(i);
    }

    /// @notice I13: a membership is where the model says, locked, one to an account.
    function checkMemberships() external view {
        uint256 active;
        for (uint256 i = 0; i < PEOPLE; ++i) {
            Ghost storage ghost = ghosts[accounts[i]];
            bool has = ghost.standing != Standing.Nobody && ghost.standing != Standing.Moved;
            equal(members.balanceOf(accounts[i]), has ? 1 : 0, "I13: one each");
            equal(uint256(members.memberAt(accounts[i]).status), uint256(ghost.standing), "I13: standing");
            check(members.mayVote(accounts[i]) == _mayVote(accounts[i]), "may vote");
            if (ghost.standing == Standing.Active) ++active;
        }
        equal(members.activeMembers(), active, "active members");
        equal(members.memberCount(), memberCount, "members");
        for (uint32 id = 1; id <= memberCount; ++id) {
            check(members.ownerOf(id) == holders[MemberId.wrap(id)] && members.locked(id), "I13: owner");
        }
    }

    function _checkMoment(uint256 index) private view {
        Moment storage moment = _moments[index];
        uint256 sum;
        for (uint256 i = 0; i < PEOPLE; ++i) {
            uint256 votes = voteToken.getPastVotes(accounts[i], moment.time);
            equal(votes, moment.votes[accounts[i]], "I2: past votes");
            sum += votes;
        }
        equal(voteToken.getPastTotalSupply(moment.time), moment.supply, "I2: past supply");
        equal(sum, moment.supply, "I2: sum of past votes");
    }

    function _votesOf(address account) private view returns (uint256 votes) {
        for (uint256 i = 0; i < PEOPLE; ++i) {
            Ghost storage ghost = ghosts[accounts[i]];
            if (ghost.delegatee == account) votes += ghost.balance;
        }
    }

    /// @dev Called when time moves on: from now on this instant is the past.
    function _remember() internal {
        Moment storage moment = _moments.push();
        moment.time = block.timestamp;
        moment.supply = supply;
        for (uint256 i = 0; i < PEOPLE; ++i) moment.votes[accounts[i]] = _votesOf(accounts[i]);
    }

    function _admitted(address account, bool isAgent) internal {
        MemberId id = MemberId.wrap(++memberCount);
        Ghost storage ghost = ghosts[account];
        (ghost.standing, ghost.isAgent, ghost.id) = (Standing.Active, isAgent, id);
        holders[id] = account;
    }

    function _stand(address account, Standing standing) internal {
        ghosts[holders[_idOf(account)]].standing = standing;
    }

    function _moved(address from, address to) internal {
        MemberId id = _idOf(from);
        (ghosts[to].standing, ghosts[to].isAgent, ghosts[to].id) = (ghosts[from].standing, ghosts[from].isAgent, id);
        ghosts[from].standing = Standing.Moved;
        holders[id] = to;
        delete recoveries[id];
    }

    /// @dev Index of an account that nobody has, where there is one; at times of any.
    function _mostlyFree(uint256 seed) internal view returns (uint256) {
        for (uint256 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            uint256 index = (seed + i) % PEOPLE;
            if (ghosts[accounts[index]].standing == Standing.Nobody) return index;
        }
        return seed % PEOPLE;
    }

    /// @dev The account of a member, where there is one; at times any account.
    function _mostlyHolder(uint256 seed) internal view returns (address) {
        if (seed % 8 == 0 || memberCount == 0) return accounts[(seed / 8) % PEOPLE];
        return holders[MemberId.wrap(uint32(seed % memberCount) + 1)];
    }

    /// @dev An account with tokens or votes to follow, where there is one; at times any account.
    function _mostlyLeft(uint256 seed) internal view returns (address) {
        for (uint256 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            address account = accounts[(seed + i) % PEOPLE];
            if (_hasStaleDelegate(account) || _hasLeftTokens(account)) return account;
        }
        return accounts[seed % PEOPLE];
    }

    /// @dev Whether an account that its member left still has tokens.
    function _hasLeftTokens(address account) internal view returns (bool) {
        Ghost storage ghost = ghosts[account];
        return (ghost.standing == Standing.Moved || ghost.standing == Standing.Ended) && ghost.balance != 0;
    }

    /// @dev Whether an account's votes are in the hands of someone who may not vote.
    function _hasStaleDelegate(address account) internal view returns (bool) {
        address delegatee = ghosts[account].delegatee;
        return delegatee != account && !_mayVote(delegatee);
    }

    /// @dev A member who is being recovered, where there is one; at times anyone.
    function _mostlyRecovering(uint256 seed) internal view returns (MemberId) {
        for (uint32 i = 0; seed % 8 != 0 && i < memberCount; ++i) {
            MemberId id = MemberId.wrap(uint32((seed + i) % memberCount) + 1);
            if (recoveries[id].readyAt != 0) return id;
        }
        return _idOf(accounts[seed % PEOPLE]);
    }

    function _idOf(address account) internal view returns (MemberId) {
        return ghosts[account].id;
    }

    /// @dev Standing of the membership that an account has or had.
    function _holderStanding(address account) internal view returns (Standing) {
        return ghosts[holders[_idOf(account)]].standing;
    }

    function _mayVote(address account) internal view returns (bool) {
        Ghost storage ghost = ghosts[account];
        return (ghost.standing == Standing.Active || ghost.standing == Standing.Suspended) && !ghost.isAgent;
    }

    function _consent(
        MemberId id,
        address next,
        uint256 index,
        uint256 deadline
    ) internal view returns (bytes memory) {
        return _sign(index + 1, IERC5267(address(members)), keccak256(abi.encode(ROTATION, id, next, deadline)));
    }
}
