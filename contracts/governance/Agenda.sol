// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Hearing} from "./GovernorTypes.sol";
import {IInnovationGovernor} from "./IInnovationGovernor.sol";

/// @title What may come to the vote, and how often: see {IInnovationGovernor}
/// @dev The governor's half before the vote. Its checks sit in the hooks that every way to propose, queue, execute and
/// cancel passes.
abstract contract Agenda is IInnovationGovernor, GovernorPreventLateQuorum {
    uint256 private constant CALLS_LIMIT = 20;
    uint256 private constant COOL_DOWN = 30 days;

    /// @inheritdoc IInnovationGovernor
    mapping(address account => bool) public isTarget;

    /// @inheritdoc IInnovationGovernor
    mapping(address proposer => uint256 proposalId) public latestProposalOf;

    mapping(uint256 callsHash => Hearing) private _hearings;

    /// @dev Hash of the targets' code hashes; deleted once the proposal's end is on record, which closes it.
    mapping(uint256 proposalId => bytes32) internal _codeOf;

    constructor(address[] memory targets) {
        for (uint256 i = 0; i < targets.length; ++i) {
            if (targets[i].code.length == 0) revert InnovationGovernor_NotAContract(targets[i]);
            isTarget[targets[i]] = true;
        }
        isTarget[address(this)] = true;
        emit TargetsFixed(targets);
    }

    /// @inheritdoc IInnovationGovernor
    function hearingOf(uint256 callsHash) external view returns (uint48 opensAt, uint48 until) {
        Hearing memory hearing = _hearings[callsHash];
        if (block.timestamp < hearing.until) (opensAt, until) = (hearing.opensAt, hearing.until);
    }

    /// @dev Governor's own checks come first: they make the three lists equally long.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal virtual override returns (uint256 proposalId) {
        _requireNoneOpen(proposer);
        proposalId = super._propose(targets, values, calldatas, description, proposer);
        _requireLawful(targets, values, calldatas);
        latestProposalOf[proposer] = proposalId;
        _codeOf[proposalId] = _hashCode(targets);
        _hear(_hashCalls(targets, values, calldatas), proposalSnapshot(proposalId));
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override returns (uint48) {
        _requireSameCode(proposalId, targets);
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override {
        if (msg.value != 0) revert InnovationGovernor_EtherRefused(msg.value);
        _requireSameCode(proposalId, targets);
        // What was accepted may be decided again at once, such as next month's allocation.
        delete _hearings[_hashCalls(targets, values, calldatas)];
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    /// @dev The last of a set of copies to be cancelled takes the hearing with it.
    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal virtual override returns (uint256 proposalId) {
        proposalId = super._cancel(targets, values, calldatas, descriptionHash);
        Hearing storage hearing = _hearings[_hashCalls(targets, values, calldatas)];
        // A proposal of an earlier hearing, since lifted by an execution, counts for nothing in this one.
        if (hearing.open == 0 || proposalSnapshot(proposalId) < hearing.opensAt) return proposalId;
        if (--hearing.open == 0) hearing.until = 0;
    }

    function _requireNoneOpen(address proposer) private view {
        uint256 latest = latestProposalOf[proposer];
        if (latest == 0) return;
        ProposalState latestState = state(latest);
        if (latestState == ProposalState.Pending || latestState == ProposalState.Active) {
            revert InnovationGovernor_ProposalOpen(proposer, latest);
        }
    }

    function _requireLawful(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas
    ) private view {
        if (targets.length > CALLS_LIMIT) revert InnovationGovernor_TooManyCalls(targets.length, CALLS_LIMIT);
        for (uint256 i = 0; i < targets.length; ++i) {
            if (values[i] != 0) revert InnovationGovernor_EtherRefused(values[i]);
            if (!isTarget[targets[i]]) revert InnovationGovernor_TargetRefused(targets[i]);
            bytes4 selector = bytes4(calldatas[i]);
            if (!_isLawful(targets[i], selector)) revert InnovationGovernor_CallRefused(targets[i], selector);
        }
    }

    function _isLawful(address target, bytes4 selector) private view returns (bool) {
        if (target == address(this)) return _isSetting(selector);
        // A proposer, executor or canceller besides the governor would be a way around every vote.
        if (target == _executor()) return selector == TimelockController.updateDelay.selector;
        return
            selector != IAccessManager.execute.selector &&
            selector != IAccessManager.schedule.selector &&
            selector != Multicall.multicall.selector;
    }

    function _isSetting(bytes4 selector) private pure returns (bool) {
        return
            selector == GovernorSettings.setVotingDelay.selector ||
            selector == GovernorSettings.setVotingPeriod.selector ||
            selector == GovernorSettings.setProposalThreshold.selector ||
            selector == GovernorVotesQuorumFraction.updateQuorumNumerator.selector ||
            selector == GovernorPreventLateQuorum.setLateQuorumVoteExtension.selector ||
            selector == GovernorProposalGuardian.setProposalGuardian.selector;
    }

    /// @dev Reads no earlier proposal: the times are presumed when a proposal is made, so that any number of copies
    /// costs the next proposer nothing.
    function _hear(uint256 callsHash, uint256 snapshot) private {
        Hearing memory hearing = _hearings[callsHash];
        if (block.timestamp >= hearing.until) {
            hearing = Hearing({opensAt: uint48(snapshot), until: 0, open: 0});
        } else if (block.timestamp > hearing.opensAt) {
            revert InnovationGovernor_CoolingDown(callsHash, hearing.until);
        }
        uint256 until = snapshot + votingPeriod() + lateQuorumVoteExtension() + COOL_DOWN;
        if (until > hearing.until) hearing.until = uint48(until);
        ++hearing.open;
        _hearings[callsHash] = hearing;
    }

    function _requireSameCode(uint256 proposalId, address[] memory targets) private view {
        (bytes32 recorded, bytes32 found) = (_codeOf[proposalId], _hashCode(targets));
        if (found != recorded) revert InnovationGovernor_CodeChanged(proposalId, recorded, found);
    }

    function _hashCode(address[] memory targets) private view returns (bytes32 hash) {
        for (uint256 i = 0; i < targets.length; ++i) {
            hash = keccak256(abi.encode(hash, targets[i].codehash));
        }
    }

    /// @dev The proposal's number without its words.
    function _hashCalls(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas
    ) private view returns (uint256) {
        return getProposalId(targets, values, calldatas, 0);
    }
}
