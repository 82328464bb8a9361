/** Calls that set one parameter: the parameter's name, and that of the value. */
export const SETTERS: Record<string, { parameter: string; value: string }> = {
  "InnovationGovernor.setVotingDelay": { parameter: "votingDelay", value: "newVotingDelay" },
  "InnovationGovernor.setVotingPeriod": { parameter: "votingPeriod", value: "newVotingPeriod" },
  "InnovationGovernor.setProposalThreshold": {
    parameter: "proposalThreshold",
    value: "newProposalThreshold",
  },
  "InnovationGovernor.updateQuorumNumerator": { parameter: "quorumNumerator", value: "newQuorumNumerator" },
  "InnovationGovernor.setLateQuorumVoteExtension": {
    parameter: "lateQuorumVoteExtension",
    value: "newVoteExtension",
  },
  "Timelock.updateDelay": { parameter: "minDelaySeconds", value: "newDelay" },
  "Kudos.setAllowance": { parameter: "kudosAllowance", value: "allowance" },
};
