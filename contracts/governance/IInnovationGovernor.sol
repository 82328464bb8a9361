// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

/// @title InnovationGovernor: votes on money for teams, on parameters and on roles
/// @notice OpenZeppelin's Governor over {VoteToken}, carried out by the timelock. Ideas are decided in rounds
/// ({IRounds}); what comes here is the frame they are decided in. What it adds:
/// * **Targets.** A proposal calls contracts on a list fixed at construction, and carries no ether. Of the timelock it
///   may change the delay, of the governor the settings. Calls that would lead on to other contracts are refused
///   (`execute`, `schedule` and `multicall` of the permission book, `relay`).
/// * **Code.** The code of every target is what it was at the proposal, else neither queueing nor execution succeeds.
/// * **Restraint.** A proposer has one proposal pending or active. Once a vote on a set of calls has begun, the same
///   calls cannot be proposed again until 30 days after the last moment at which it could have ended, unless they
///   were executed, or every proposal of them was cancelled. Before the vote begins copies are welcome, so that nobody
///   can keep a proposal out by being faster; a description that ends in `#proposer=0x…` is bound to its proposer.
/// * **Quorum** counts for, against and abstain, and never falls below a number of tokens.
/// * **Expiry.** What passed and is not queued within 30 days, or not executed within 30 days of its time, expires.
/// * **Guardian.** May cancel what is not yet decided against, up to a date fixed at construction, never after.
/// @dev The calls are compared by hash: an added byte makes other calls. The cool-down hinders re-submission, it cannot
/// rule it out. Every user action accepts the forwarder; votes are also taken by signature (ECDSA and ERC-1271).
interface IInnovationGovernor {
    /// @notice The contracts that proposals may call, besides the governor itself; said once, at construction.
    event TargetsFixed(address[] targets);

    /// @notice How a proposal ended that was not executed and not cancelled.
    /// @param state Defeated or Expired.
    /// @param quorum What for, against and abstain together had to reach.
    event ProposalClosed(
        uint256 indexed proposalId,
        IGovernor.ProposalState state,
        uint256 forVotes,
        uint256 againstVotes,
        uint256 abstainVotes,
        uint256 quorum
    );

    error InnovationGovernor_NotAContract(address target);
    error InnovationGovernor_NoVotingDelay();
    error InnovationGovernor_NoThreshold();
    error InnovationGovernor_TooManyCalls(uint256 calls, uint256 limit);
    error InnovationGovernor_TargetRefused(address target);
    error InnovationGovernor_CallRefused(address target, bytes4 selector);
    error InnovationGovernor_EtherRefused(uint256 value);
    error InnovationGovernor_ProposalOpen(address proposer, uint256 proposalId);
    error InnovationGovernor_CoolingDown(uint256 callsHash, uint256 until);
    error InnovationGovernor_CodeChanged(uint256 proposalId, bytes32 recorded, bytes32 found);
    error InnovationGovernor_NoVotes(address account, uint256 proposalId);
    error InnovationGovernor_NotClosable(uint256 proposalId, IGovernor.ProposalState state);
    error InnovationGovernor_AlreadyClosed(uint256 proposalId);
    error InnovationGovernor_NotOffered();

    /// @notice Puts the end of a defeated or expired proposal on record, once. Open to all.
    function closeProposal(uint256 proposalId) external;

    /// @notice Whether proposals may call an account.
    function isTarget(address account) external view returns (bool);

    /// @notice When the vote on calls begins or began, and from when on they may be proposed once more: up to `opensAt`
    /// copies are accepted, from then to `until` they are not. Both 0 if nothing stands in the way.
    /// @param callsHash `hashProposal` of the calls without a description (0).
    function hearingOf(uint256 callsHash) external view returns (uint48 opensAt, uint48 until);

    /// @notice The proposal that a proposer made last, 0 if none.
    function latestProposalOf(address proposer) external view returns (uint256 proposalId);

    /// @notice Tokens that must take part at least, up to the whole supply.
    function minimumQuorum() external view returns (uint256);

    /// @notice From this second on the guardian can cancel nothing.
    function guardianUntil() external view returns (uint48);
}
