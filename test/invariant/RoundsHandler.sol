// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IdeaId, Stage, Ground} from "../../contracts/ideas/IdeaTypes.sol";
import {IRounds} from "../../contracts/voting/IRounds.sol";
import {Choices, Refusal, RoundId, RoundRules, SignedBallot} from "../../contracts/voting/RoundTypes.sol";
import {IVoteToken} from "../../contracts/voting/IVoteToken.sol";
import {equal, vm} from "../support/Cheats.sol";
import {RoundsModel} from "./RoundsModel.sol";

/// @notice What voters, the curator and passers-by do with rounds, at random.
abstract contract RoundsHandler is RoundsModel {
    bytes32 private constant BALLOT = keccak256("Ballot(uint32 roundId,address voter,uint128 choices)");

    constructor() {
        uint256[] memory amounts = new uint256[](PEOPLE);
        (amounts[0], amounts[1], amounts[2]) = (10, 40, 60);
        (amounts[3], amounts[4], amounts[5]) = (100, 200, 590);
        voteToken.issue(people, amounts);
    }

    function openRound(uint8 seed, uint8 who, uint8 size) external {
        _gather(seed, 1 + (size % 4));
        bool byCurator = who % 4 != 0;
        address opener = byCurator ? address(this) : people[who % PEOPLE];
        IdeaId[] memory entries = _choose(seed, size);
        bool allowed = entries.length != 0 && _areReady(entries);
        if (!byCurator && block.timestamp < lastOpenedAt + rulesNow.cadenceSeconds) allowed = false;
        bytes memory data = abi.encodeCall(IRounds.openRound, (entries));
        if (!_act("openRound", allowed, opener, address(rounds), data)) return;
        uint32 id = ++roundCount;
        GhostRound storage ghost = ghostRounds[id];
        (ghost.rules, lastOpenedAt) = (rulesNow, block.timestamp);
        ghost.snapshot = block.timestamp + rulesNow.delaySeconds;
        ghost.closesAt = ghost.snapshot + rulesNow.durationSeconds;
        uint32 actor = byCurator ? 0 : uint32(who % PEOPLE) + 1;
        for (uint256 entry = 0; entry < entries.length; ++entry) {
            uint32 ideaId = IdeaId.unwrap(entries[entry]);
            ghost.ideas.push(ideaId);
            _move(Move(ideaId, Stage.InBallot, Ground.BallotOpened, 0, 0, id, actor, address(rounds)));
            uint32[] storage credited = ghostIdeas[ideaId].credited;
            for (uint256 i = 0; i < credited.length; ++i) ghost.ballots[credited[i] - 1].recused |= uint64(1 << entry);
        }
    }

    function vote(uint8 seed, uint8 who, uint256 random) external {
        uint32 id = _mostlyLatest(seed);
        if (who % 4 != 0) _waitUntil(ghostRounds[id].snapshot + 1);
        uint256 person = who % PEOPLE;
        _vote(id, person, _mostlyValid(id, person, _fill(random), seed));
    }

    /// @notice Most people vote on the latest round, some of them late.
    function crowd(uint8 seed, uint256 random) external {
        if (roundCount == 0 || block.timestamp > ghostRounds[roundCount].closesAt) this.openRound(seed, 1, seed);
        if (roundCount == 0) return;
        GhostRound storage ghost = ghostRounds[roundCount];
        _waitUntil(ghost.snapshot + 1);
        for (uint256 person = 0; person < PEOPLE; ++person) {
            uint256 own = uint256(keccak256(abi.encode(random, person)));
            if (own % 5 == 0) continue;
            if (seed % 4 != 0 && person == 3) _waitUntil(ghost.closesAt - (own % 7 hours));
            _vote(roundCount, person, _mostlyValid(roundCount, person, _fill(seed % 3 == 0 ? own : (random / 2) + (own % 2)), 1));
        }
    }

    function _vote(uint32 id, uint256 person, uint128 choices) private {
        bool allowed = _isVotable(id) && _refusal(id, person, choices) == Refusal.None;
        bytes memory data = abi.encodeCall(IRounds.castBallot, (RoundId.wrap(id), Choices.wrap(choices)));
        if (!_act("vote", allowed, people[person], address(rounds), data)) return;
        ghostRounds[id].supplyStored = true;
        _counted(id, person, choices);
    }

    /// @dev A ballot over all entries: for everything, against everything, or a bit of each.
    function _fill(uint256 random) private pure returns (uint128) {
        uint128 everywhere = type(uint128).max / 3;
        if (random % 8 < 3) return everywhere;
        if (random % 8 < 6) return 2 * everywhere;
        return uint128(uint256(keccak256(abi.encode(random))));
    }

    function voteSigned(uint8 seed, uint8[3] calldata who, uint256[3] calldata random, uint8 forged) external {
        uint32 id = _mostlyLatest(seed);
        if (seed % 4 != 0) _waitUntil(ghostRounds[id].snapshot + 1);
        SignedBallot[] memory batch = new SignedBallot[](3);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 person = who[i] % PEOPLE;
            uint128 choices = _mostlyValid(id, person, _fill(random[i]), seed);
            bytes32 structHash = keccak256(abi.encode(BALLOT, id, people[person], choices));
            uint256 key = forged % 4 == i ? person + 2 : person + 1;
            bytes memory signature = _sign(key, IERC5267(address(rounds)), structHash);
            batch[i] = SignedBallot(people[person], Choices.wrap(choices), signature);
        }
        bytes memory data = abi.encodeCall(IRounds.castSigned, (RoundId.wrap(id), batch));
        if (!_act("voteSigned", _isVotable(id), address(this), address(rounds), data)) return;
        ghostRounds[id].supplyStored = true;
        uint256 counted;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 person = who[i] % PEOPLE;
            uint128 choices = Choices.unwrap(batch[i].choices);
            if (forged % 4 == i || _refusal(id, person, choices) != Refusal.None) continue;
            _counted(id, person, choices);
            ++counted;
        }
        equal(abi.decode(lastAnswer, (uint256)), counted, "counted");
    }

    function recuse(uint8 seed, uint8 entry) external {
        uint32 id = _mostlyLatest(seed);
        GhostRound storage ghost = ghostRounds[id];
        uint256 place = entry % (ghost.ideas.length + 1);
        bool allowed = place < ghost.ideas.length && block.timestamp <= ghost.closesAt;
        bytes memory data = abi.encodeCall(IRounds.recuse, (RoundId.wrap(id), place));
        _act("recuse", allowed, people[0], address(rounds), data);
    }

    function settle(uint8 seed, uint8 limit) external {
        uint32 id = _mostlyUnsettled(seed);
        GhostRound storage ghost = ghostRounds[id];
        if (seed % 4 != 0) _waitUntil(ghost.closesAt + 1);
        uint256 count = ghost.ideas.length;
        bool allowed = count != 0 && block.timestamp > ghost.closesAt && ghost.settled < count;
        uint256 page = limit % 6;
        bytes memory data = abi.encodeCall(IRounds.settle, (RoundId.wrap(id), page));
        if (!_act("settle", allowed, people[1], address(rounds), data)) return;
        ghost.supplyStored = true;
        uint256 last = _min(count, ghost.settled + page);
        for (uint256 entry = ghost.settled; entry < last; ++entry) _settled(id, entry);
        ghost.settled = last;
    }

    function issue(uint8 who, uint8 amount) external {
        address[] memory to = new address[](1);
        uint256[] memory amounts = new uint256[](1);
        (to[0], amounts[0]) = (people[who % PEOPLE], amount);
        _act("issue", true, address(this), address(voteToken), abi.encodeCall(IVoteToken.issue, (to, amounts)));
    }

    function delegate(uint8 from, uint8 to) external {
        bytes memory data = abi.encodeCall(IVotes.delegate, (people[from % 3 == 0 ? to % PEOPLE : from % PEOPLE]));
        _act("delegate", true, people[from % PEOPLE], address(voteToken), data);
    }

    function setRules(uint16 quorumBps, uint16 approvalBps, uint16 capBps, bool memberMajority) external {
        if (capBps % 3 != 0) return;
        RoundRules memory changed = rulesNow;
        (changed.quorumBps, changed.approvalBps) = (quorumBps % 4000, approvalBps % 10_000);
        (changed.capBps, changed.memberMajority) = (capBps % 10_002, memberMajority);
        bool allowed = changed.quorumBps >= 100 && changed.capBps >= 1 && changed.capBps <= 10_000;
        bytes memory data = abi.encodeCall(IRounds.setRules, (changed));
        if (_act("setRules", allowed, address(this), address(rounds), data)) rulesNow = changed;
    }

    /// @dev Mostly to where something changes, and the seconds before and after.
    function pass(uint8 kind, uint32 pause) external {
        uint256 time = block.timestamp + 1 + (pause % 2 hours);
        GhostRound storage ghost = ghostRounds[_mostlyUnsettled(pause)];
        uint256 landmark = kind % 8 < 3
            ? ghost.snapshot + 1
            : kind % 8 < 5
                ? ghost.closesAt - (kind % 2 == 0 ? ghost.rules.lateWindowSeconds : 0)
                : kind % 8 == 5
                    ? ghostIdeas[_mostlyIn(Stage.OnHold, pause)].revisitAt
                    : kind % 8 == 6
                        ? block.timestamp + 5 days
                        : 0;
        landmark = landmark + (pause % 3);
        if (landmark > block.timestamp + 1) time = landmark - 1;
        _waitUntil(time);
        _count("pass");
    }

    function finishRun() external {
        string[] memory actions = new string[](26);
        (actions[0], actions[1], actions[2], actions[3]) = ("submit", "revise", "shareCredit", "withdraw");
        (actions[4], actions[5], actions[6], actions[7]) = ("appeal", "revisit", "makeReady", "hold");
        (actions[8], actions[9], actions[10], actions[11]) = ("reject", "merge", "pilot", "decide");
        (actions[12], actions[13], actions[14], actions[15]) = ("pause", "resume", "openRound", "vote");
        (actions[16], actions[17], actions[18], actions[19]) = ("voteSigned", "recuse", "settle", "issue");
        (actions[20], actions[21], actions[22]) = ("delegate", "setRules", "pass");
        (actions[23], actions[24], actions[25]) = ("extension", "approved", "voted down");
        _finishRun("ROUNDS", actions);
    }

    function _waitUntil(uint256 time) internal override {
        if (time <= block.timestamp) return;
        _remember(time);
        vm.warp(time);
    }

    /// @dev What holds until `until` holds at every snapshot before it.
    function _remember(uint256 until) private {
        for (uint32 id = 1; id <= roundCount; ++id) {
            GhostRound storage ghost = ghostRounds[id];
            if (ghost.snapshot < block.timestamp || ghost.snapshot >= until) continue;
            ghost.supply = voteToken.totalSupply();
            for (uint256 person = 0; person < PEOPLE; ++person) {
                ghost.votes[person] = voteToken.getVotes(people[person]);
            }
        }
    }

    /// @dev Sees to it that some ideas are ready, as long as there is room for more.
    function _gather(uint8 seed, uint256 wanted) private {
        uint256 ready;
        for (uint32 id = 1; id <= ideaCount; ++id) {
            if (ghostIdeas[id].stage == Stage.Ready) ++ready;
        }
        for (; ready < wanted && ideaCount < MOST_IDEAS && !_isPaused(); ++ready) {
            this.submit(seed, keccak256(abi.encode(seed, ideaCount)), false);
            this.makeReady(seed);
        }
    }

    /// @dev Up to five ideas; one in eight times one of them twice, or one that is not ready.
    function _choose(uint256 seed, uint256 size) private view returns (IdeaId[] memory entries) {
        IdeaId[] memory found = new IdeaId[](5);
        uint256 count;
        for (uint32 i = 0; i < ideaCount && count < 1 + (size % 5); ++i) {
            uint32 id = uint32((seed + i) % ideaCount) + 1;
            if (ghostIdeas[id].stage == Stage.Ready || (seed + i) % 32 == 0) found[count++] = IdeaId.wrap(id);
        }
        if (size % 32 == 0 && count == 1) found[count++] = found[0];
        entries = new IdeaId[](count);
        for (uint256 i = 0; i < count; ++i) entries[i] = found[i];
    }

    function _areReady(IdeaId[] memory entries) private view returns (bool) {
        for (uint256 i = 0; i < entries.length; ++i) {
            if (ghostIdeas[IdeaId.unwrap(entries[i])].stage != Stage.Ready) return false;
            for (uint256 j = 0; j < i; ++j) {
                if (IdeaId.unwrap(entries[j]) == IdeaId.unwrap(entries[i])) return false;
            }
        }
        return true;
    }

    function _mostlyLatest(uint256 seed) private view returns (uint32) {
        return seed % 8 == 0 ? uint32((seed / 8) % (roundCount + 2)) : roundCount;
    }

    function _mostlyUnsettled(uint256 seed) private view returns (uint32) {
        for (uint32 i = 0; seed % 8 != 0 && i < roundCount; ++i) {
            uint32 id = uint32((seed + i) % roundCount) + 1;
            if (ghostRounds[id].settled < ghostRounds[id].ideas.length) return id;
        }
        return uint32((seed / 8) % (roundCount + 2));
    }

    /// @dev Mostly without entries beyond the last and without one's own.
    function _mostlyValid(uint32 id, uint256 person, uint128 choices, uint256 seed) private view returns (uint128) {
        if (seed % 16 == 3) return choices;
        GhostRound storage ghost = ghostRounds[id];
        for (uint256 entry = 0; entry < 64; ++entry) {
            bool own = ghost.ballots[person].recused & (1 << entry) != 0 && seed % 16 != 5;
            if (entry >= ghost.ideas.length || own) choices &= ~(uint128(3) << uint128(2 * entry));
        }
        return choices;
    }
}
