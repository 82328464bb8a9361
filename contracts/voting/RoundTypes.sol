// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Number of a round: 1, 2, 3 … in order of opening.
type RoundId is uint32;

/// @notice What a voter says of one entry. Two bits in {Choices}.
enum Choice {
    None,
    For,
    Against,
    Abstain
}

/// @notice A filled-in ballot: entry `i` of the round in bits `2i` and `2i + 1`, as a {Choice}.
type Choices is uint128;

/// @notice Why a ballot is not counted.
enum Refusal {
    None,
    AlreadyVoted,
    Empty,
    UnknownEntry,
    Recused,
    NoVotes,
    BadSignature
}

/// @notice How an entry ended.
enum Outcome {
    Approved,
    VotedDown,
    QuorumMissed,
    MembersRefused,
    MembersRefusedAgain
}

/// @notice The rules that governance sets and each round copies at its opening; one slot.
/// @param delaySeconds From opening to the snapshot, when voting begins; at least 1.
/// @param durationSeconds From the snapshot to the close; at least 60.
/// @param quorumBps Share of the supply that must take part in an entry (for, against and abstain); at least 100.
/// @param approvalBps For must exceed this share of for plus against.
/// @param capBps Most of the supply one ballot can weigh; at least 1.
/// @param memberMajority Whether more members must be for than against.
/// @param lateWindowSeconds A quorum first reached this close to the end extends the round, once.
/// @param extensionSeconds By how much.
/// @param cadenceSeconds After this long without a new round, anyone may open one.
/// @param revisitHours When an idea put on hold by a round may be taken up again.
struct RoundRules {
    uint32 delaySeconds;
    uint32 durationSeconds;
    uint16 quorumBps;
    uint16 approvalBps;
    uint16 capBps;
    bool memberMajority;
    uint24 lateWindowSeconds;
    uint24 extensionSeconds;
    uint32 cadenceSeconds;
    uint16 revisitHours;
}

/// @notice A round's terms, all that a ballot must read of it; one slot.
/// @param supply Past total supply at the snapshot; filled in by the first ballot.
/// @param settled Entries settled so far.
struct Round {
    uint40 snapshot;
    uint40 closesAt;
    uint32 supply;
    uint8 entries;
    uint8 settled;
    uint16 quorumBps;
    uint16 approvalBps;
    uint16 capBps;
    uint24 lateWindowSeconds;
    uint24 extensionSeconds;
    bool memberMajority;
    bool extended;
    uint16 revisitHours;
}

/// @notice Votes on one entry. Weights are tokens; voters are people.
struct Tally {
    uint32 forWeight;
    uint32 againstWeight;
    uint32 abstainWeight;
    uint16 forVoters;
    uint16 againstVoters;
}

/// @notice A ballot signed off chain: EIP-712 `Ballot(uint32 roundId,address voter,uint128 choices)`.
struct SignedBallot {
    address voter;
    Choices choices;
    bytes signature;
}
