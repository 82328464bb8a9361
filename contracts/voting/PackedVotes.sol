// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {History, VoteHistory} from "./VoteHistory.sol";

/// @title ERC20Votes with its checkpoints packed three to a slot
/// @notice Behaves as OpenZeppelin's ERC20Votes on a timestamp clock, for a supply below 2^32; only the storage of
/// histories differs. A holder who never delegated has their own votes.
abstract contract PackedVotes is ERC20Votes {
    using VoteHistory for History;
    using SafeCast for uint256;

    mapping(address delegatee => History) private _votes;
    History private _supply;

    /// @notice Seconds since 1970 (ERC-6372), so that voting does not depend on whose blocks are counted.
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function getVotes(address account) public view override returns (uint256) {
        return _votes[account].latest();
    }

    function getPastVotes(address account, uint256 timepoint) public view override returns (uint256) {
        return _votes[account].valueAt(uint40(_validateTimepoint(timepoint)));
    }

    function getPastTotalSupply(uint256 timepoint) public view override returns (uint256) {
        return _supply.valueAt(uint40(_validateTimepoint(timepoint)));
    }

    /// @notice Who casts an account's votes: itself, unless it chose another.
    function delegates(address account) public view override returns (address delegatee) {
        delegatee = super.delegates(account);
        if (delegatee == address(0)) delegatee = account;
    }

    function _maxSupply() internal pure override returns (uint256) {
        return type(uint32).max;
    }

    /// @dev The zero address means "back to me": what {delegates} answers must be what is stored.
    function _delegate(address account, address delegatee) internal virtual override {
        super._delegate(account, delegatee == address(0) ? account : delegatee);
    }

    function _transferVotingUnits(address from, address to, uint256 amount) internal override {
        if (from == address(0) || to == address(0)) _supply.push(_now(), totalSupply().toUint32());
        _moveDelegateVotes(delegates(from), delegates(to), amount);
    }

    function _moveDelegateVotes(address from, address to, uint256 amount) internal override {
        if (from == to || amount == 0) return;
        if (from != address(0)) _set(from, _votes[from].latest() - amount);
        if (to != address(0)) _set(to, _votes[to].latest() + amount);
    }

    function _getTotalSupply() internal view override returns (uint256) {
        return _supply.latest();
    }

    function _numCheckpoints(address account) internal view override returns (uint32) {
        return _votes[account].length().toUint32();
    }

    function _checkpoints(
        address account,
        uint32 index
    ) internal view override returns (Checkpoints.Checkpoint208 memory) {
        (uint40 time, uint32 value) = _votes[account].checkpoint(index);
        return Checkpoints.Checkpoint208(time, value);
    }

    function _set(address account, uint256 votes) private {
        uint32 previous = _votes[account].push(_now(), votes.toUint32());
        emit DelegateVotesChanged(account, previous, votes);
    }

    function _now() private view returns (uint40) {
        return uint40(block.timestamp);
    }
}
