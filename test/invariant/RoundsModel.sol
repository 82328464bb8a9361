// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Roles} from "../../contracts/governance/Roles.sol";
import {Ground, IdeaId, Stage} from "../../contracts/ideas/IdeaTypes.sol";
import {
    Choices,
    Outcome,
    Refusal,
    Round,
    RoundId,
    RoundRules,
    Tally
} from "../../contracts/voting/RoundTypes.sol";
import {Rounds} from "../../contracts/voting/Rounds.sol";
import {VoteToken} from "../../contracts/voting/VoteToken.sol";
import {check, equal} from "../support/Cheats.sol";
import {IdeasHandler} from "./IdeasHandler.sol";

/// @notice What each round ought to be: its tallies are counted anew from the ballots every time.
abstract contract RoundsModel is IdeasHandler {
    struct GhostBallot {
        bool cast;
        uint128 choices;
        uint64 recused;
        uint256 weight;
    }

    struct GhostRound {
        uint256 snapshot;
        uint256 closesAt;
        bool extended;
        bool supplyStored;
        uint256 supply;
        uint256 settled;
        RoundRules rules;
        uint32[] ideas;
        mapping(uint256 person => uint256) votes;
        mapping(uint256 person => GhostBallot) ballots;
    }

    VoteToken internal voteToken;
    Rounds internal rounds;

    mapping(uint32 => GhostRound) internal ghostRounds;
    uint32 internal roundCount;
    uint256 internal lastOpenedAt;
    RoundRules internal rulesNow;

    constructor() {
        voteToken = new VoteToken(address(manager), forwarder, members);
        rounds = new Rounds(address(manager), forwarder, members, ideas, IVotes(address(voteToken)), _usualRules());
        manager.grantRole(Roles.MODULE, address(rounds), 0);
        rulesNow = _usualRules();
        lastOpenedAt = block.timestamp;
    }

    function _usualRules() private pure returns (RoundRules memory) {
        return RoundRules(1 hours, 1 days, 2000, 5000, 4000, true, 6 hours, 12 hours, 10 days, 24);
    }

    /// @notice I3 and I4: every round of the run.
    function checkAllRounds() external view {
        for (uint32 id = 1; id <= roundCount; ++id) checkRound(id);
    }

    /// @notice I3 and I4: the latest round and one more.
    function checkSomeRounds(uint256 seed) external view {
        equal(rounds.roundCount(), roundCount, "rounds");
        if (roundCount == 0) return;
        checkRound(roundCount);
        checkRound(uint32(seed % roundCount) + 1);
    }

    function checkRound(uint32 id) public view {
        GhostRound storage ghost = ghostRounds[id];
        _checkTerms(ghost, rounds.roundOf(RoundId.wrap(id)));
        IdeaId[] memory entries = rounds.entriesOf(RoundId.wrap(id));
        for (uint256 entry = 0; entry < entries.length; ++entry) {
            equal(IdeaId.unwrap(entries[entry]), ghost.ideas[entry], "I4: entries");
            Tally memory told = rounds.tallyOf(RoundId.wrap(id), entry);
            Tally memory counted = _tally(ghost, entry);
            check(keccak256(abi.encode(told)) == keccak256(abi.encode(counted)), "I3: tally");
        }
        for (uint256 person = 0; person < PEOPLE; ++person) _checkBallot(id, person);
    }

    function _checkTerms(GhostRound storage ghost, Round memory round) private view {
        equal(round.snapshot, ghost.snapshot, "I4: snapshot");
        equal(round.closesAt, ghost.closesAt, "I4: close");
        check(round.extended == ghost.extended, "I4: extended once");
        equal(round.supply, ghost.supplyStored ? ghost.supply : 0, "I4: supply");
        equal(round.entries, ghost.ideas.length, "I4: number of entries");
        equal(round.settled, ghost.settled, "settled");
        equal(round.quorumBps, ghost.rules.quorumBps, "I4: quorum");
        equal(round.approvalBps, ghost.rules.approvalBps, "I4: approval");
        equal(round.capBps, ghost.rules.capBps, "I4: cap");
        check(round.memberMajority == ghost.rules.memberMajority, "I4: member majority");
    }

    function _checkBallot(uint32 id, uint256 person) private view {
        GhostRound storage ghost = ghostRounds[id];
        GhostBallot storage ballot = ghost.ballots[person];
        (bool cast, Choices choices, uint32 weight, uint64 recused) = rounds.ballotOf(
            RoundId.wrap(id),
            people[person]
        );
        check(cast == ballot.cast, "I3: cast once");
        equal(Choices.unwrap(choices), ballot.choices, "I3: choices");
        equal(recused, ballot.recused, "recused");
        equal(weight, ballot.cast ? _min(ghost.votes[person], _cap(ghost)) : 0, "I3: weight");
    }

    function _tally(GhostRound storage ghost, uint256 entry) internal view returns (Tally memory tally) {
        for (uint256 person = 0; person < PEOPLE; ++person) {
            GhostBallot storage ballot = ghost.ballots[person];
            uint256 choice = (ballot.choices >> (2 * entry)) & 3;
            uint32 weight = uint32(ballot.weight);
            if (choice == 1) (tally.forWeight, tally.forVoters) = (tally.forWeight + weight, tally.forVoters + 1);
            if (choice == 2) tally.againstWeight += weight;
            if (choice == 2) ++tally.againstVoters;
            if (choice == 3) tally.abstainWeight += weight;
        }
    }

    function _tookPart(GhostRound storage ghost, uint256 entry) internal view returns (uint256) {
        Tally memory tally = _tally(ghost, entry);
        return uint256(tally.forWeight) + tally.againstWeight + tally.abstainWeight;
    }

    function _quorum(GhostRound storage ghost) internal view returns (uint256) {
        uint256 share = _shareUp(ghost.supply, ghost.rules.quorumBps);
        return share == 0 ? 1 : share;
    }

    function _cap(GhostRound storage ghost) internal view returns (uint256) {
        return _shareUp(ghost.supply, ghost.rules.capBps);
    }

    function _shareUp(uint256 supply, uint256 bps) private pure returns (uint256 share) {
        share = (supply * bps) / 10_000;
        if (share * 10_000 < supply * bps) ++share;
    }

    function _min(uint256 a, uint256 b) internal pure returns (uint256) {
        return a < b ? a : b;
    }

    /// @dev In the order in which the engine answers.
    function _refusal(uint32 id, uint256 person, uint128 choices) internal view returns (Refusal) {
        GhostRound storage ghost = ghostRounds[id];
        GhostBallot storage ballot = ghost.ballots[person];
        if (ballot.cast) return Refusal.AlreadyVoted;
        if (choices == 0) return Refusal.Empty;
        for (uint256 entry = 0; entry < 64; ++entry) {
            bool chosen = (choices >> (2 * entry)) & 3 != 0;
            if (chosen && entry >= ghost.ideas.length) return Refusal.UnknownEntry;
        }
        for (uint256 entry = 0; entry < ghost.ideas.length; ++entry) {
            bool chosen = (choices >> (2 * entry)) & 3 != 0;
            if (chosen && ballot.recused & (1 << entry) != 0) return Refusal.Recused;
        }
        return _min(ghost.votes[person], _cap(ghost)) == 0 ? Refusal.NoVotes : Refusal.None;
    }

    function _isVotable(uint32 id) internal view returns (bool) {
        GhostRound storage ghost = ghostRounds[id];
        return
            ghost.ideas.length != 0 && block.timestamp > ghost.snapshot && block.timestamp <= ghost.closesAt;
    }

    /// @dev A ballot that counts, and the extension it may bring.
    function _counted(uint32 id, uint256 person, uint128 choices) internal {
        GhostRound storage ghost = ghostRounds[id];
        bool late = block.timestamp + ghost.rules.lateWindowSeconds > ghost.closesAt;
        uint256 quorum = _quorum(ghost);
        uint256[] memory before = new uint256[](ghost.ideas.length);
        for (uint256 entry = 0; entry < before.length; ++entry) before[entry] = _tookPart(ghost, entry);
        GhostBallot storage ballot = ghost.ballots[person];
        (ballot.cast, ballot.choices) = (true, choices);
        ballot.weight = _min(ghost.votes[person], _cap(ghost));
        for (uint256 entry = 0; entry < before.length; ++entry) {
            bool reached = before[entry] < quorum && _tookPart(ghost, entry) >= quorum;
            if (!late || !reached || ghost.extended) continue;
            ghost.extended = true;
            ghost.closesAt += ghost.rules.extensionSeconds;
            _count("extension");
        }
    }

    /// @dev An entry's verdict in words, and what it does to the idea.
    function _settled(uint32 id, uint256 entry) internal {
        GhostRound storage ghost = ghostRounds[id];
        Tally memory tally = _tally(ghost, entry);
        uint32 ideaId = ghost.ideas[entry];
        Outcome outcome = Outcome.Approved;
        uint256 decided = uint256(tally.forWeight) + tally.againstWeight;
        if (_tookPart(ghost, entry) < _quorum(ghost)) outcome = Outcome.QuorumMissed;
        else if (uint256(tally.forWeight) * 10_000 <= decided * ghost.rules.approvalBps) outcome = Outcome.VotedDown;
        else if (ghost.rules.memberMajority && tally.forVoters <= tally.againstVoters) {
            outcome = ghostIdeas[ideaId].refusedBefore ? Outcome.MembersRefusedAgain : Outcome.MembersRefused;
            ghostIdeas[ideaId].refusedBefore = true;
        }
        bytes32 reason = keccak256(abi.encode(id, ideaId, tally, ghost.supply, outcome));
        (Stage to, Ground ground) = _consequence(outcome);
        uint256 revisitAt = to == Stage.OnHold ? block.timestamp + uint256(ghost.rules.revisitHours) * 1 hours : 0;
        _move(Move(ideaId, to, ground, reason, revisitAt, id, 0, address(rounds)));
        _count(to == Stage.Approved ? "approved" : to == Stage.Rejected ? "voted down" : "put on hold");
    }

    function _consequence(Outcome outcome) private pure returns (Stage, Ground) {
        if (outcome == Outcome.Approved) return (Stage.Approved, Ground.BallotPassed);
        if (outcome == Outcome.VotedDown) return (Stage.Rejected, Ground.BallotFailed);
        if (outcome == Outcome.QuorumMissed) return (Stage.OnHold, Ground.QuorumMissed);
        return (outcome == Outcome.MembersRefused ? Stage.OnHold : Stage.Rejected, Ground.MembersRefused);
    }
}
