// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What {InnovationGovernor} begins with. A vote can change all but the last three; of those the guardian can
/// only be replaced by another, for the same term.
/// @param votingDelay Seconds from a proposal to its snapshot, when voting begins; at least 1.
/// @param votingPeriod Seconds from the snapshot to the close; at least 1.
/// @param lateExtension Voting lasts at least this many seconds from the vote that reaches the quorum; at most
/// `votingPeriod`.
/// @param quorumBps Share of the supply that must take part (for, against and abstain).
/// @param proposalThreshold Votes that a proposer has at least; at least 1.
/// @param minimumQuorum Tokens that must take part however small the supply's share is, up to the whole supply.
/// @param guardian May cancel proposals while the term lasts; 0 for nobody.
/// @param guardianUntil End of the guardian's term (seconds since 1970), for whoever is the guardian then.
struct GovernorTerms {
    uint48 votingDelay;
    uint32 votingPeriod;
    uint48 lateExtension;
    uint16 quorumBps;
    uint32 proposalThreshold;
    uint32 minimumQuorum;
    address guardian;
    uint48 guardianUntil;
}

/// @notice When a set of calls was last put to the vote, perhaps by several proposers at once; one slot.
/// @param opensAt Snapshot of the first of these proposals: copies are taken until then.
/// @param until From this second on the same calls may be proposed again.
/// @param open How many of these proposals were not cancelled.
struct Hearing {
    uint48 opensAt;
    uint48 until;
    uint32 open;
}
