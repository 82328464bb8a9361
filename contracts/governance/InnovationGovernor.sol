// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {GovernorProposalGuardian} from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {ERC2771Context} from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import {Context} from "@openzeppelin/contracts/utils/Context.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Agenda} from "./Agenda.sol";
import {GovernorTerms} from "./GovernorTypes.sol";
import {IInnovationGovernor} from "./IInnovationGovernor.sol";

/// @title Votes on money, parameters and roles: see {IInnovationGovernor}
/// @dev No module of the permission book: nobody but a vote may change it. GovernorStorage is left out, since calls
/// and description stand in the event of the proposal.
contract InnovationGovernor is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl,
    GovernorProposalGuardian,
    Agenda,
    ERC2771Context
{
    uint256 private constant WHOLE_BPS = 10_000;
    uint256 private constant GRACE = 30 days;

    /// @inheritdoc IInnovationGovernor
    uint256 public immutable minimumQuorum;

    /// @inheritdoc IInnovationGovernor
    uint48 public immutable guardianUntil;

    constructor(
        address forwarder,
        IVotes voteToken,
        TimelockController timelock_,
        address[] memory targets,
        GovernorTerms memory terms
    )
        Governor("Innovation Engine Governor")
        GovernorSettings(terms.votingDelay, terms.votingPeriod, terms.proposalThreshold)
        GovernorVotes(voteToken)
        GovernorVotesQuorumFraction(terms.quorumBps)
        GovernorTimelockControl(timelock_)
        GovernorPreventLateQuorum(terms.lateExtension)
        Agenda(targets)
        ERC2771Context(forwarder)
    {
        minimumQuorum = terms.minimumQuorum;
        guardianUntil = terms.guardianUntil;
        _setProposalGuardian(terms.guardian);
    }

    /// @inheritdoc IInnovationGovernor
    function closeProposal(uint256 proposalId) external {
        ProposalState ended = state(proposalId);
        if (ended != ProposalState.Defeated && ended != ProposalState.Expired) {
            revert InnovationGovernor_NotClosable(proposalId, ended);
        }
        if (_codeOf[proposalId] == 0) revert InnovationGovernor_AlreadyClosed(proposalId);
        delete _codeOf[proposalId];
        (uint256 against, uint256 inFavour, uint256 abstain) = proposalVotes(proposalId);
        uint256 needed = quorum(proposalSnapshot(proposalId));
        emit ProposalClosed(proposalId, ended, inFavour, against, abstain, needed);
    }

    /// @notice Refused: parameters mean nothing here, and a vote has one event. Say the reason with
    /// {castVoteWithReason}, through the forwarder if need be.
    function castVoteWithReasonAndParams(
        uint256,
        uint8,
        string calldata,
        bytes memory
    ) public pure override returns (uint256) {
        revert InnovationGovernor_NotOffered();
    }

    /// @notice Refused, as {castVoteWithReasonAndParams}; {castVoteBySig} takes signatures.
    function castVoteWithReasonAndParamsBySig(
        uint256,
        uint8,
        address,
        string calldata,
        bytes memory,
        bytes memory
    ) public pure override returns (uint256) {
        revert InnovationGovernor_NotOffered();
    }

    /// @notice Refused: a way to call any contract in the governor's name.
    function relay(address, uint256, bytes calldata) public payable override {
        revert InnovationGovernor_NotOffered();
    }

    /// @notice Refused: another timelock comes with a governor of its own, and the permission book's admin role.
    function updateTimelock(TimelockController) public pure override {
        revert InnovationGovernor_NotOffered();
    }

    /// @notice Expired: passed and not queued within 30 days of the close, or queued and not executed within 30 days
    /// of its time.
    function state(
        uint256 proposalId
    ) public view override(Governor, GovernorTimelockControl) returns (ProposalState current) {
        current = super.state(proposalId);
        uint256 good = type(uint256).max;
        if (current == ProposalState.Succeeded) good = proposalDeadline(proposalId) + GRACE;
        if (current == ProposalState.Queued) good = proposalEta(proposalId) + GRACE;
        if (block.timestamp > good) current = ProposalState.Expired;
    }

    /// @notice Tokens that must take part in a vote with this snapshot: the share of the supply, rounded up, or the
    /// least number if that is more; never more than the supply.
    function quorum(
        uint256 timepoint
    ) public view override(Governor, GovernorVotesQuorumFraction) returns (uint256) {
        uint256 supply = token().getPastTotalSupply(timepoint);
        uint256 share = Math.mulDiv(supply, quorumNumerator(timepoint), WHOLE_BPS, Math.Rounding.Ceil);
        return Math.max(share, Math.min(minimumQuorum, supply));
    }

    /// @notice Quorum is counted in basis points.
    function quorumDenominator() public pure override returns (uint256) {
        return WHOLE_BPS;
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return GovernorSettings.proposalThreshold();
    }

    function proposalDeadline(
        uint256 proposalId
    ) public view override(Governor, GovernorPreventLateQuorum) returns (uint256) {
        return GovernorPreventLateQuorum.proposalDeadline(proposalId);
    }

    function proposalNeedsQueuing(
        uint256 proposalId
    ) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return GovernorTimelockControl.proposalNeedsQueuing(proposalId);
    }

    /// @dev The vote token's clock; read here, so that no vote pays for asking.
    function clock() public view override(Governor, GovernorVotes) returns (uint48) {
        return uint48(block.timestamp);
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override(Governor, GovernorVotes) returns (string memory) {
        return "mode=timestamp";
    }

    // solhint-disable-next-line func-name-mixedcase
    function COUNTING_MODE() public pure override(IGovernor, GovernorCountingSimple) returns (string memory) {
        return "support=bravo&quorum=against,for,abstain";
    }

    /// @dev Without a delay an author would know the instant that counts before anyone else.
    function _setVotingDelay(uint48 newVotingDelay) internal override {
        if (newVotingDelay == 0) revert InnovationGovernor_NoVotingDelay();
        super._setVotingDelay(newVotingDelay);
    }

    /// @dev Without a threshold anyone, member or not, could propose.
    function _setProposalThreshold(uint256 newProposalThreshold) internal override {
        if (newProposalThreshold == 0) revert InnovationGovernor_NoThreshold();
        super._setProposalThreshold(newProposalThreshold);
    }

    /// @dev Who is against took part: staying away must not be the stronger way to refuse.
    function _quorumReached(
        uint256 proposalId
    ) internal view override(Governor, GovernorCountingSimple) returns (bool) {
        (uint256 against, uint256 inFavour, uint256 abstain) = proposalVotes(proposalId);
        return against + inFavour + abstain >= quorum(proposalSnapshot(proposalId));
    }

    function _countVote(
        uint256 proposalId,
        address account,
        uint8 support,
        uint256 weight,
        bytes memory params
    ) internal override(Governor, GovernorCountingSimple) returns (uint256) {
        if (weight == 0) revert InnovationGovernor_NoVotes(account, proposalId);
        return super._countVote(proposalId, account, support, weight, params);
    }

    /// @dev A proposer may withdraw what is not yet before the voters. The guardian must not wipe a defeat, and with
    /// it the cool-down, off the record.
    function _validateCancel(
        uint256 proposalId,
        address caller
    ) internal view override(Governor, GovernorProposalGuardian) returns (bool) {
        bool guards = caller == proposalGuardian() && block.timestamp < guardianUntil;
        if (guards && state(proposalId) != ProposalState.Defeated) return true;
        return Governor._validateCancel(proposalId, caller);
    }

    function _tallyUpdated(uint256 proposalId) internal override(Governor, GovernorPreventLateQuorum) {
        super._tallyUpdated(proposalId);
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override(Agenda, Governor) returns (uint256) {
        return super._propose(targets, values, calldatas, description, proposer);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Agenda, Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Agenda, Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Agenda, Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return GovernorTimelockControl._executor();
    }

    function _msgSender() internal view override(Context, ERC2771Context) returns (address) {
        return ERC2771Context._msgSender();
    }

    function _msgData() internal view override(Context, ERC2771Context) returns (bytes calldata) {
        return ERC2771Context._msgData();
    }

    function _contextSuffixLength() internal view override(Context, ERC2771Context) returns (uint256) {
        return ERC2771Context._contextSuffixLength();
    }
}
