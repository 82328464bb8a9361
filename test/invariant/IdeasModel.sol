// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CreditShare, Ground, Idea, IdeaId, Stage} from "../../contracts/ideas/IdeaTypes.sol";
import {Admission, MemberId, Source} from "../../contracts/members/MemberTypes.sol";
import {check, equal, vm} from "../support/Cheats.sol";
import {World} from "./World.sol";

/// @notice What each idea ought to be, its audit head included, kept as plainly as possible.
abstract contract IdeasModel is World {
    struct GhostIdea {
        Stage stage;
        uint32 author;
        uint16 version;
        uint16 records;
        uint256 since;
        uint256 revisitAt;
        bool appealed;
        bool refusedBefore;
        bytes32 content;
        bytes32 head;
        uint32[] credited;
        uint16 secondBps;
        uint32[] lineage;
    }

    uint32 internal constant PEOPLE = 6;
    bytes32 internal constant REASON = keccak256("reason");

    /// @dev Person `i` is member `i + 1` and signs with key `i + 1`.
    address[] internal people;
    mapping(uint32 => GhostIdea) internal ghostIdeas;
    mapping(uint32 memberId => bool) internal suspended;
    uint32 internal ideaCount;
    uint256 internal pausedUntil;

    constructor() {
        for (uint256 key = 1; key <= PEOPLE; ++key) {
            people.push(vm.addr(key));
            members.admit(Admission(people[key - 1], Source.Employee, 0, 0));
        }
    }

    /// @notice I5 and the audit: every idea is where the model says, by one event a change, and its head is the
    /// model's.
    function checkIdeas() external view {
        checkStageEvents();
        equal(ideas.ideaCount(), ideaCount, "ideas");
        for (uint32 id = 1; id <= ideaCount; ++id) _checkIdea(id);
    }

    /// @notice The same of one idea, for campaigns that look at all of them at the end of a run.
    function checkSomeIdea(uint256 seed) external view {
        checkStageEvents();
        equal(ideas.ideaCount(), ideaCount, "ideas");
        if (ideaCount != 0) _checkIdea(uint32(seed % ideaCount) + 1);
    }

    function _checkIdea(uint32 id) private view {
        GhostIdea storage ghost = ghostIdeas[id];
        Idea memory idea = ideas.ideaOf(IdeaId.wrap(id));
        check(idea.stage == ghost.stage, "I5: stage");
        equal(idea.stageSince, ghost.since, "since");
        equal(idea.revisitAt, ghost.revisitAt, "revisit at");
        equal(MemberId.unwrap(idea.authorId), ghost.author, "author");
        equal(idea.version, ghost.version, "version");
        equal(idea.records, ghost.records, "records");
        check(idea.appealed == ghost.appealed, "appealed");
        check(ideas.contentHashOf(IdeaId.wrap(id)) == ghost.content, "content");
        check(ideas.auditHead(IdeaId.wrap(id)) == ghost.head, "audit head");
        equal(ideas.lineageOf(IdeaId.wrap(id)).length, ghost.lineage.length, "lineage");
        CreditShare[] memory shares = ideas.creditOf(IdeaId.wrap(id));
        equal(shares.length, ghost.credited.length, "credited");
        uint256 whole;
        for (uint256 i = 0; i < shares.length; ++i) {
            whole += shares[i].shareBps;
            equal(MemberId.unwrap(shares[i].memberId), ghost.credited[i], "who is credited");
        }
        if (shares.length == 2) equal(shares[1].shareBps, ghost.secondBps, "share of credit");
        equal(whole, 10_000, "credit adds up");
    }

    /// @dev One entry of the digest, written out once more.
    function _entry(uint32 id, address module, bytes32 kind, bytes memory data) internal {
        GhostIdea storage ghost = ghostIdeas[id];
        ghost.head = keccak256(
            abi.encode(ghost.head, id, ghost.records, module, kind, keccak256(data), block.timestamp)
        );
        ++ghost.records;
    }

    struct Move {
        uint32 id;
        Stage to;
        Ground ground;
        bytes32 reason;
        uint256 revisitAt;
        uint32 cause;
        uint32 actor;
        address module;
    }

    function _move(Move memory move) internal {
        GhostIdea storage ghost = ghostIdeas[move.id];
        bytes memory told = abi.encode(
            ghost.stage,
            move.to,
            move.ground,
            move.reason,
            move.revisitAt,
            move.cause,
            move.actor,
            move.module,
            ghost.version,
            ghost.content
        );
        _entry(move.id, move.module, "stage", told);
        (ghost.stage, ghost.since, ghost.revisitAt) = (move.to, block.timestamp, move.revisitAt);
        ++stageMoves;
    }

    function _isOpen(Stage stage) internal pure returns (bool) {
        return stage == Stage.Submitted || stage == Stage.InReview || stage == Stage.Ready || stage == Stage.OnHold;
    }

    function _isOver(Stage stage) internal pure returns (bool) {
        return
            stage == Stage.Implemented ||
            stage == Stage.Stopped ||
            stage == Stage.Rejected ||
            stage == Stage.Merged ||
            stage == Stage.Withdrawn;
    }

    /// @dev Whether the idea is one on which somebody has a share of the credit.
    function _isCredited(uint32 id, uint32 memberId) internal view returns (bool) {
        uint32[] storage credited = ghostIdeas[id].credited;
        for (uint256 i = 0; i < credited.length; ++i) {
            if (credited[i] == memberId) return true;
        }
        return false;
    }

    /// @dev Whether there is such a member, who was not suspended.
    function _isActive(uint32 memberId) internal view returns (bool) {
        return memberId != 0 && memberId <= PEOPLE && !suspended[memberId];
    }

    function _isPaused() internal view returns (bool) {
        return block.timestamp < pausedUntil;
    }

    /// @dev An idea in a stage, where there is one; at times any, also one that does not exist.
    function _mostlyIn(Stage stage, uint256 seed) internal view returns (uint32) {
        for (uint32 i = 0; seed % 8 != 0 && i < ideaCount; ++i) {
            uint32 id = uint32((seed + i) % ideaCount) + 1;
            if (ghostIdeas[id].stage == stage) return id;
        }
        return uint32((seed / 8) % (ideaCount + 2));
    }

    /// @dev The author of an idea, at times anyone.
    function _mostlyAuthor(uint32 id, uint256 seed) internal view returns (uint32) {
        uint32 author = ghostIdeas[id].author;
        return author == 0 || seed % 8 == 0 ? uint32(seed % PEOPLE) + 1 : author;
    }

    function _account(uint32 memberId) internal view returns (address) {
        return people[memberId - 1];
    }
}
