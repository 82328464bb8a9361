// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Context} from "@openzeppelin/contracts/utils/Context.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Module} from "../governance/Module.sol";
import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId, Status} from "../members/MemberTypes.sol";
import {IVoteToken} from "./IVoteToken.sol";
import {PackedVotes} from "./PackedVotes.sol";

/// @title The vote token: see {IVoteToken}
contract VoteToken is IVoteToken, PackedVotes, ERC20Permit, Module {
    uint256 private constant ISSUE_LIMIT = 100;

    IMembers public immutable members;

    bool public transfersOpen;

    constructor(
        address authority,
        address forwarder,
        IMembers members_
    ) ERC20("Innovation Vote", "VOTE") ERC20Permit("Innovation Vote") Module(authority, forwarder) {
        members = members_;
    }

    /// @inheritdoc IVoteToken
    function issue(address[] calldata accounts, uint256[] calldata amounts) external restricted {
        uint256 count = accounts.length;
        if (count != amounts.length) revert VoteToken_LengthMismatch(count, amounts.length);
        if (count > ISSUE_LIMIT) revert VoteToken_BatchTooLarge(count, ISSUE_LIMIT);
        for (uint256 i = 0; i < count; ++i) {
            _mint(accounts[i], amounts[i]);
        }
    }

    /// @inheritdoc IVoteToken
    function openTransfers() external restricted {
        if (transfersOpen) revert VoteToken_TransfersAlreadyOpen();
        transfersOpen = true;
        emit TransfersOpened();
    }

    /// @inheritdoc IVoteToken
    function follow(address account) external {
        bool votesFollowed = _followDelegate(account);
        Member memory member = members.memberAt(account);
        uint256 amount = balanceOf(account);
        bool gone = member.status == Status.Moved || member.status == Status.Ended;
        if (!gone || amount == 0) {
            if (votesFollowed) return;
            revert VoteToken_NothingToFollow(account);
        }
        // A membership that moved and then ended leads nowhere: its tokens burn from every account it had.
        address to = _voterBehind(member.id);
        emit TokensFollowed(account, to, amount);
        super._update(account, to, amount);
    }

    function decimals() public pure override returns (uint8) {
        return 0;
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        if (from != address(0)) {
            if (!transfersOpen) revert VoteToken_TransfersShut();
            _requireVoter(from);
        }
        _requireVoter(to);
        super._update(from, to, amount);
    }

    /// @dev Bringing one's votes home is always possible; handing them out only to members who may vote.
    function _delegate(address account, address delegatee) internal override {
        if (delegatee != address(0) && delegatee != account) _requireVoter(delegatee);
        super._delegate(account, delegatee);
    }

    /// @dev Votes stay with the person they were handed to, and come home once that person may not vote.
    function _followDelegate(address account) private returns (bool followed) {
        address delegatee = delegates(account);
        if (delegatee == account || members.mayVote(delegatee)) return false;
        address current = _voterBehind(members.memberAt(delegatee).id);
        _delegate(account, current);
        return true;
    }

    /// @dev The account that votes for a member now, 0 if none may.
    function _voterBehind(MemberId memberId) private view returns (address account) {
        account = members.accountOf(memberId);
        if (!members.mayVote(account)) account = address(0);
    }

    function _requireVoter(address account) private view {
        if (!members.mayVote(account)) revert VoteToken_NotAVoter(account);
    }

    function _msgSender() internal view override(Context, Module) returns (address) {
        return Module._msgSender();
    }

    function _msgData() internal view override(Context, Module) returns (bytes calldata) {
        return Module._msgData();
    }

    function _contextSuffixLength() internal view override(Context, Module) returns (uint256) {
        return Module._contextSuffixLength();
    }
}
