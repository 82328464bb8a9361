// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Module} from "../governance/Module.sol";
import {Roles} from "../governance/Roles.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {CreditShare, Ground, IdeaId, Stage, Transition} from "../ideas/IdeaTypes.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {Signers} from "../members/Signers.sol";
import {IRounds} from "./IRounds.sol";
import {Receipt} from "./Receipt.sol";
import {
    Choices,
    Outcome,
    Refusal,
    Round,
    RoundId,
    RoundRules,
    SignedBallot,
    Tally
} from "./RoundTypes.sol";
import {TallyPair} from "./TallyPair.sol";
import {Terms, TermsLib} from "./Terms.sol";
import {Verdict} from "./Verdict.sol";

/// @title Rounds of ballots: see {IRounds}
contract Rounds is IRounds, Module, EIP712 {
    uint256 private constant ENTRIES_LIMIT = 64;
    uint256 private constant WHOLE_BPS = 10_000;
    bytes32 private constant BALLOT_TYPEHASH = keccak256("Ballot(uint32 roundId,address voter,uint128 choices)");

    IMembers public immutable members;
    IIdeas public immutable ideas;
    IVotes public immutable voteToken;

    uint32 public roundCount;
    uint40 private _lastOpenedAt;
    RoundRules private _rules;

    mapping(RoundId => Terms) private _terms;
    mapping(RoundId => IdeaId[]) private _entries;
    mapping(RoundId => TallyPair[ENTRIES_LIMIT / 2]) private _tallies;
    mapping(RoundId => mapping(address voter => Receipt)) private _receipts;
    mapping(IdeaId => bool) private _refusedBefore;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        IVotes voteToken_,
        RoundRules memory rules_
    ) Module(authority, forwarder) EIP712("Innovation Engine Rounds", "1") {
        members = members_;
        ideas = ideas_;
        voteToken = voteToken_;
        _lastOpenedAt = uint40(block.timestamp);
        _setRules(rules_);
    }

    // Opening

    /// @inheritdoc IRounds
    function setRules(RoundRules calldata rules_) external restricted {
        _setRules(rules_);
    }

    /// @inheritdoc IRounds
    function openRound(IdeaId[] calldata ideaIds) external returns (RoundId roundId) {
        address opener = _msgSender();
        _requireMayOpen(opener);
        uint256 count = ideaIds.length;
        if (count == 0 || count > ENTRIES_LIMIT) revert Rounds_BadEntryCount(count, ENTRIES_LIMIT);
        RoundRules memory rules_ = _rules;
        Terms terms = TermsLib.open(rules_, count);
        roundId = RoundId.wrap(++roundCount);
        _lastOpenedAt = uint40(block.timestamp);
        _entries[roundId] = ideaIds;
        _terms[roundId] = terms;
        emit RoundOpened(roundId, opener, ideaIds, terms.snapshot(), terms.closesAt(), rules_);
        MemberId openerId = members.memberAt(opener).id;
        for (uint256 i = 0; i < count; ++i) {
            _enter(roundId, ideaIds[i], openerId);
            _recuseCredited(roundId, ideaIds[i], i);
        }
    }

    /// @inheritdoc IRounds
    function recuse(RoundId roundId, uint256 entry) external {
        Terms terms = _existing(roundId);
        if (block.timestamp > terms.closesAt()) revert Rounds_Closed(roundId, terms.closesAt());
        _requireEntry(roundId, terms, entry);
        _recuseCredited(roundId, _entries[roundId][entry], entry);
    }

    // Voting

    /// @inheritdoc IRounds
    function castBallot(RoundId roundId, Choices choices) external {
        address voter = _msgSender();
        (Refusal refusal, ) = _cast(roundId, _votable(roundId), voter, choices);
        if (refusal != Refusal.None) revert Rounds_Refused(roundId, voter, refusal);
    }

    /// @inheritdoc IRounds
    function castSigned(RoundId roundId, SignedBallot[] calldata ballots) external returns (uint256 counted) {
        Terms terms = _votable(roundId);
        for (uint256 i = 0; i < ballots.length; ++i) {
            SignedBallot calldata ballot = ballots[i];
            Refusal refusal = Refusal.BadSignature;
            if (_isSigned(roundId, ballot)) {
                (refusal, terms) = _cast(roundId, terms, ballot.voter, ballot.choices);
            }
            if (refusal == Refusal.None) ++counted;
            else emit BallotRefused(roundId, ballot.voter, refusal);
        }
    }

    // Settling

    /// @inheritdoc IRounds
    function settle(RoundId roundId, uint256 limit) external {
        Terms terms = _existing(roundId);
        if (block.timestamp <= terms.closesAt()) revert Rounds_StillOpen(roundId, terms.closesAt());
        uint256 first = terms.settled();
        if (first == terms.entries()) revert Rounds_AlreadySettled(roundId);
        if (terms.supply() == 0) terms = terms.withSupply(voteToken.getPastTotalSupply(terms.snapshot()));
        uint256 last = Math.min(terms.entries(), Math.saturatingAdd(first, limit));
        terms = terms.withSettled(last);
        _terms[roundId] = terms;
        for (uint256 entry = first; entry < last; ++entry) {
            _settle(roundId, terms, entry);
        }
    }

    // Views

    /// @inheritdoc IRounds
    function rules() external view returns (RoundRules memory) {
        return _rules;
    }

    /// @inheritdoc IRounds
    function roundOf(RoundId roundId) external view returns (Round memory) {
        return _existing(roundId).unpack();
    }

    /// @inheritdoc IRounds
    function entriesOf(RoundId roundId) external view returns (IdeaId[] memory) {
        _existing(roundId);
        return _entries[roundId];
    }

    /// @inheritdoc IRounds
    function tallyOf(RoundId roundId, uint256 entry) external view returns (Tally memory) {
        _requireEntry(roundId, _existing(roundId), entry);
        return _tallies[roundId][entry / 2].half(entry);
    }

    /// @inheritdoc IRounds
    function ballotOf(
        RoundId roundId,
        address voter
    ) external view returns (bool cast, Choices choices, uint32 weight, uint64 recused) {
        Receipt receipt = _receipts[roundId][voter];
        return (receipt.cast(), receipt.choices(), receipt.weight(), receipt.recused());
    }

    /// @inheritdoc IRounds
    function anyoneMayOpenFrom() public view returns (uint256) {
        return uint256(_lastOpenedAt) + _rules.cadenceSeconds;
    }

    // Internals: opening

    function _setRules(RoundRules memory rules_) private {
        bool sound = rules_.delaySeconds >= 1 &&
            rules_.durationSeconds >= 60 &&
            rules_.quorumBps >= 100 &&
            rules_.quorumBps <= WHOLE_BPS &&
            rules_.approvalBps < WHOLE_BPS &&
            rules_.capBps >= 1 &&
            rules_.capBps <= WHOLE_BPS &&
            rules_.lateWindowSeconds <= rules_.durationSeconds &&
            rules_.revisitHours >= 1;
        if (!sound) revert Rounds_BadRules(rules_);
        _rules = rules_;
        emit RulesChanged(rules_);
    }

    function _requireMayOpen(address opener) private view {
        uint256 anyoneFrom = anyoneMayOpenFrom();
        if (block.timestamp >= anyoneFrom) return;
        (bool isCurator, ) = IAccessManager(authority()).hasRole(Roles.CURATOR, opener);
        if (!isCurator) revert Rounds_MayNotOpen(opener, anyoneFrom);
    }

    function _enter(RoundId roundId, IdeaId ideaId, MemberId openerId) private {
        ideas.transition(
            Transition({
                ideaId: ideaId,
                to: Stage.InBallot,
                ground: Ground.BallotOpened,
                reasonHash: 0,
                revisitAt: 0,
                causeId: RoundId.unwrap(roundId),
                actorId: openerId
            })
        );
    }

    /// @dev A ballot already cast stands: the mark then only says that it should not have been.
    function _recuseCredited(RoundId roundId, IdeaId ideaId, uint256 entry) private {
        CreditShare[] memory shares = ideas.creditOf(ideaId);
        for (uint256 i = 0; i < shares.length; ++i) {
            address account = members.accountOf(shares[i].memberId);
            Receipt receipt = _receipts[roundId][account];
            if (receipt.cast() || receipt.recused() & (1 << entry) != 0) continue;
            receipt = receipt.recuse(entry);
            _receipts[roundId][account] = receipt;
            emit VoterRecused(roundId, account, receipt.recused());
        }
    }

    // Internals: voting

    function _votable(RoundId roundId) private returns (Terms terms) {
        terms = _existing(roundId);
        if (block.timestamp <= terms.snapshot()) revert Rounds_NotBegun(roundId, terms.snapshot());
        if (block.timestamp > terms.closesAt()) revert Rounds_Closed(roundId, terms.closesAt());
        if (terms.supply() == 0) {
            terms = terms.withSupply(voteToken.getPastTotalSupply(terms.snapshot()));
            _terms[roundId] = terms;
        }
    }

    /// @return Why it was not counted, and the round's terms, which a late ballot may have extended.
    function _cast(
        RoundId roundId,
        Terms terms,
        address voter,
        Choices choices
    ) private returns (Refusal, Terms) {
        Receipt receipt = _receipts[roundId][voter];
        Refusal refusal = _refusal(terms, receipt, choices);
        if (refusal != Refusal.None) return (refusal, terms);
        uint256 weight = Math.min(voteToken.getPastVotes(voter, terms.snapshot()), terms.cap());
        if (weight == 0) return (Refusal.NoVotes, terms);
        _receipts[roundId][voter] = receipt.fill(choices, weight);
        emit BallotCast(roundId, voter, choices, uint32(weight));
        return (Refusal.None, _count(roundId, terms, choices, weight));
    }

    function _refusal(Terms terms, Receipt receipt, Choices choices) private pure returns (Refusal) {
        uint256 word = Choices.unwrap(choices);
        if (receipt.cast()) return Refusal.AlreadyVoted;
        if (word == 0) return Refusal.Empty;
        if (word >> (2 * uint256(terms.entries())) != 0) return Refusal.UnknownEntry;
        return _touches(word, receipt.recused()) ? Refusal.Recused : Refusal.None;
    }

    /// @dev Whether any of the marked entries has a choice. Nobody is recused from most rounds.
    function _touches(uint256 word, uint256 marked) private pure returns (bool) {
        while (marked != 0) {
            if (marked & 1 != 0 && word & 3 != 0) return true;
            marked >>= 1;
            word >>= 2;
        }
        return false;
    }

    /// @dev Adds a ballot to the tallies, two entries at a time.
    function _count(
        RoundId roundId,
        Terms terms,
        Choices choices,
        uint256 weight
    ) private returns (Terms) {
        TallyPair[ENTRIES_LIMIT / 2] storage tallies = _tallies[roundId];
        uint256 word = Choices.unwrap(choices);
        bool late = terms.isLate();
        for (uint256 pair = 0; word != 0; ++pair) {
            uint256 two = word & 15;
            word >>= 4;
            if (two == 0) continue;
            TallyPair before = tallies[pair];
            TallyPair next = before.count(two, weight);
            tallies[pair] = next;
            if (late) {
                terms = _extendIfReached(roundId, terms, before, next, 2 * pair);
                late = !terms.extended();
            }
        }
        return terms;
    }

    /// @dev A quorum that this ballot reached in the last hours leaves time to answer it, once a round.
    function _extendIfReached(
        RoundId roundId,
        Terms terms,
        TallyPair before,
        TallyPair next,
        uint256 firstEntry
    ) private returns (Terms) {
        uint256 quorum = terms.quorum();
        for (uint256 entry = firstEntry; entry < firstEntry + 2; ++entry) {
            if (before.takingPart(entry) >= quorum || next.takingPart(entry) < quorum) continue;
            terms = terms.extend();
            _terms[roundId] = terms;
            emit RoundExtended(roundId, _entries[roundId][entry], terms.closesAt());
            return terms;
        }
        return terms;
    }

    function _isSigned(RoundId roundId, SignedBallot calldata ballot) private view returns (bool) {
        bytes32 structHash = keccak256(abi.encode(BALLOT_TYPEHASH, roundId, ballot.voter, ballot.choices));
        return Signers.hasSigned(ballot.voter, _hashTypedDataV4(structHash), ballot.signature);
    }

    // Internals: settling

    function _settle(RoundId roundId, Terms terms, uint256 entry) private {
        IdeaId ideaId = _entries[roundId][entry];
        Tally memory tally = _tallies[roundId][entry / 2].half(entry);
        Outcome outcome = Verdict.outcome(terms, tally, _refusedBefore[ideaId]);
        if (outcome == Outcome.MembersRefused) _refusedBefore[ideaId] = true;
        emit EntrySettled(roundId, ideaId, outcome, tally, terms.supply(), uint8(entry + 1));
        (Stage to, Ground ground) = Verdict.consequence(outcome);
        ideas.transition(
            Transition({
                ideaId: ideaId,
                to: to,
                ground: ground,
                reasonHash: keccak256(abi.encode(roundId, ideaId, tally, terms.supply(), outcome)),
                revisitAt: to == Stage.OnHold
                    ? uint40(block.timestamp + uint256(terms.revisitHours()) * 1 hours)
                    : 0,
                causeId: RoundId.unwrap(roundId),
                actorId: MemberId.wrap(0)
            })
        );
    }

    function _existing(RoundId roundId) private view returns (Terms terms) {
        terms = _terms[roundId];
        if (terms.entries() == 0) revert Rounds_Unknown(roundId);
    }

    function _requireEntry(RoundId roundId, Terms terms, uint256 entry) private pure {
        if (entry >= terms.entries()) revert Rounds_UnknownEntry(roundId, entry);
    }
}
