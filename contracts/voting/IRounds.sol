// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";
import {Choices, Outcome, Refusal, Round, RoundId, RoundRules, SignedBallot, Tally} from "./RoundTypes.sol";

/// @title Rounds: many ideas, one ballot
/// @notice Up to 64 ideas share one snapshot, one window and one packed ballot per voter. A ballot weighs the voter's
/// past votes at the snapshot, at most the cap. An entry is approved when quorum is met, for exceeds the approval
/// threshold, and (if the guard is on) more members are for than against.
/// @dev A ballot names the voter's address and looks up no member: {VoteToken} keeps votes with members. One slot holds
/// the terms, one the voter's receipt, one the tallies of two entries, so a vote costs the same however many came
/// before. Limits of that packing, all enforced: 64 entries, supply below 2^32, 65,535 voters for or against an entry.
/// Voting and settling can never be paused.
interface IRounds {
    /// @notice Governance set the rules of rounds opened from now on.
    event RulesChanged(RoundRules rules);

    /// @notice A round was opened. Voting begins after `snapshot` and ends at `closesAt`.
    /// @param openedBy Account that opened it: the curator, or anyone once the cadence had lapsed.
    event RoundOpened(
        RoundId indexed roundId,
        address indexed openedBy,
        IdeaId[] ideaIds,
        uint40 snapshot,
        uint40 closesAt,
        RoundRules rules
    );

    /// @notice A credited member's account may not vote on these entries (bit `i` for entry `i`), all of them so far.
    event VoterRecused(RoundId indexed roundId, address indexed voter, uint64 entries);

    /// @notice A ballot was counted.
    event BallotCast(RoundId indexed roundId, address indexed voter, Choices choices, uint32 weight);

    /// @notice A signed ballot in a batch was not counted; the others were.
    event BallotRefused(RoundId indexed roundId, address indexed voter, Refusal refusal);

    /// @notice An entry reached its quorum late, so the round now ends at `closesAt`.
    event RoundExtended(RoundId indexed roundId, IdeaId indexed ideaId, uint40 closesAt);

    /// @notice An entry was decided; its full tally. The idea's reason hash is the keccak-256 of
    /// `abi.encode(roundId, ideaId, tally, supply, outcome)`.
    event EntrySettled(
        RoundId indexed roundId,
        IdeaId indexed ideaId,
        Outcome outcome,
        Tally tally,
        uint32 supply,
        uint8 settled
    );

    error Rounds_BadRules(RoundRules rules);
    error Rounds_BadEntryCount(uint256 entries, uint256 limit);
    error Rounds_MayNotOpen(address caller, uint256 anyoneFrom);
    error Rounds_Unknown(RoundId roundId);
    error Rounds_NotBegun(RoundId roundId, uint256 snapshot);
    error Rounds_Closed(RoundId roundId, uint256 closedAt);
    error Rounds_StillOpen(RoundId roundId, uint256 closesAt);
    error Rounds_AlreadySettled(RoundId roundId);
    error Rounds_Refused(RoundId roundId, address voter, Refusal refusal);
    error Rounds_UnknownEntry(RoundId roundId, uint256 entry);

    /// @notice Sets the rules of rounds opened from now on; running rounds keep theirs. Restricted to governance.
    function setRules(RoundRules calldata rules) external;

    /// @notice Opens a round over ideas that are Ready, and recuses their credited members. The curator at any time;
    /// anyone once the cadence has lapsed since the last opening.
    function openRound(IdeaId[] calldata ideaIds) external returns (RoundId roundId);

    /// @notice Recuses the credited members of an entry again, for accounts that changed since the opening.
    /// Open to all until the round closes; a ballot already cast stands.
    function recuse(RoundId roundId, uint256 entry) external;

    /// @notice Casts the caller's one ballot. Entries may be left out; recused ones must be.
    function castBallot(RoundId roundId, Choices choices) external;

    /// @notice Counts ballots signed off chain (ECDSA, or ERC-1271 for contract wallets). A ballot that cannot be
    /// counted is refused by event and stops nobody else's. It needs no nonce: its receipt prevents a replay.
    /// @return counted How many were counted.
    function castSigned(RoundId roundId, SignedBallot[] calldata ballots) external returns (uint256 counted);

    /// @notice Decides up to `limit` entries of a closed round, in order. Open to all.
    function settle(RoundId roundId, uint256 limit) external;

    /// @notice The rules of rounds opened from now on.
    function rules() external view returns (RoundRules memory);

    /// @notice A round's terms. Reverts if there is none.
    function roundOf(RoundId roundId) external view returns (Round memory);

    /// @notice The ideas in a round, in ballot order.
    function entriesOf(RoundId roundId) external view returns (IdeaId[] memory);

    /// @notice Votes on an entry so far.
    function tallyOf(RoundId roundId, uint256 entry) external view returns (Tally memory);

    /// @notice A voter's ballot: whether cast, what it says, what it weighed, and the entries recused from.
    function ballotOf(
        RoundId roundId,
        address voter
    ) external view returns (bool cast, Choices choices, uint32 weight, uint64 recused);

    /// @notice When anyone may open a round.
    function anyoneMayOpenFrom() external view returns (uint256);

    function roundCount() external view returns (uint32);
}
