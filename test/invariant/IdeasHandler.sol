// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPausable} from "../../contracts/governance/IPausable.sol";
import {IIdeas} from "../../contracts/ideas/IIdeas.sol";
import {Ground, IdeaId, Stage, Transition} from "../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {Authors} from "./Authors.sol";

/// @notice What authors, the curator and modules do with ideas, at random.
abstract contract IdeasHandler is Authors {
    uint32 internal constant MOST_IDEAS = 20;

    function _waitUntil(uint256 time) internal virtual;

    /// @dev An idea that still may change, where there is one; at times any.
    function _mostlyOpen(uint256 seed) internal view virtual returns (uint32) {
        return _mostlyIn(Stage.Submitted, seed);
    }

    // Authors

    function submit(uint8 who, bytes32 text, bool builds) external {
        if (ideaCount == MOST_IDEAS) return;
        _submit(uint32(who % PEOPLE) + 1, text, builds && ideaCount != 0 ? uint32(who % ideaCount) + 1 : 0);
    }

    function revise(uint8 seed, uint8 who, bytes32 text) external {
        if (who % 2 != 0) return;
        uint32 id = seed % 4 == 0 ? _mostlyIn(Stage.Ready, seed) : _mostlyOpen(seed);
        _revise(id, _mostlyAuthor(id, who), text);
    }

    function shareCredit(uint8 seed, uint8 who, uint16 share, bool forged) external {
        uint32 id = _mostlyOpen(seed);
        _shareCredit(id, _mostlyAuthor(id, seed), uint32(who % PEOPLE) + 1, share % 10_000, forged);
    }

    function withdraw(uint8 seed, uint8 who) external {
        if (seed % 3 != 0) return;
        uint32 id = _mostlyOpen(seed / 3);
        uint32 author = _mostlyAuthor(id, who);
        GhostIdea storage ghost = ghostIdeas[id];
        bool allowed = author == ghost.author && _isActive(author) && _isOpen(ghost.stage);
        bytes memory data = abi.encodeCall(IIdeas.withdraw, (IdeaId.wrap(id), REASON));
        if (!_act("withdraw", allowed, _account(author), address(ideas), data)) return;
        _move(Move(id, Stage.Withdrawn, Ground.Withdrawal, REASON, 0, 0, author, address(ideas)));
    }

    function appeal(uint8 seed, uint8 who) external {
        uint32 id = _mostlyIn(Stage.Rejected, seed);
        uint32 author = _mostlyAuthor(id, who);
        GhostIdea storage ghost = ghostIdeas[id];
        bool allowed = author == ghost.author &&
            _isActive(author) &&
            ghost.stage == Stage.Rejected &&
            !ghost.appealed &&
            block.timestamp <= ghost.since + 14 days;
        bytes memory data = abi.encodeCall(IIdeas.appeal, (IdeaId.wrap(id), REASON));
        if (!_act("appeal", allowed, _account(author), address(ideas), data)) return;
        ghost.appealed = true;
        _move(Move(id, Stage.Submitted, Ground.Appeal, REASON, 0, 0, author, address(ideas)));
    }

    function revisit(uint8 seed, uint8 who) external {
        uint32 id = _mostlyIn(Stage.OnHold, seed);
        uint32 caller = uint32(who % PEOPLE) + 1;
        GhostIdea storage ghost = ghostIdeas[id];
        if (who % 2 == 0) _waitUntil(ghost.revisitAt);
        bool allowed = ghost.stage == Stage.OnHold && block.timestamp >= ghost.revisitAt;
        bytes memory data = abi.encodeCall(IIdeas.revisit, (IdeaId.wrap(id)));
        if (!_act("revisit", allowed, _account(caller), address(ideas), data)) return;
        _move(Move(id, Stage.Submitted, Ground.Revisit, 0, 0, 0, caller, address(ideas)));
    }

    // The curator

    function hold(uint8 seed, uint24 pause) external {
        if (pause % 2 != 0) return;
        uint32 id = seed % 2 == 0 ? _mostlyOpen(seed) : _mostlyIn(Stage.InBallot, seed);
        Stage stage = ghostIdeas[id].stage;
        uint256 revisitAt = block.timestamp + (pause % 3 days);
        bool allowed = _isOpen(stage) && stage != Stage.OnHold && revisitAt > block.timestamp;
        bytes memory data = abi.encodeCall(
            IIdeas.hold,
            (IdeaId.wrap(id), Ground.NotNow, REASON, uint40(revisitAt))
        );
        if (!_act("hold", allowed, address(this), address(ideas), data)) return;
        _move(Move(id, Stage.OnHold, Ground.NotNow, REASON, revisitAt, 0, 0, address(ideas)));
    }

    function reject(uint8 seed) external {
        if (seed % 3 == 0) return;
        uint32 id = seed % 4 == 1 ? _mostlyIn(Stage.InBallot, seed / 2) : _mostlyOpen(seed / 2);
        bool allowed = _isOpen(ghostIdeas[id].stage);
        bytes memory data = abi.encodeCall(IIdeas.reject, (IdeaId.wrap(id), Ground.TooCostly, REASON));
        if (!_act("reject", allowed, address(this), address(ideas), data)) return;
        _move(Move(id, Stage.Rejected, Ground.TooCostly, REASON, 0, 0, 0, address(ideas)));
    }

    function merge(uint8 seed, uint8 other) external {
        if (seed % 2 != 0) return;
        uint32 id = _mostlyOpen(seed / 2);
        uint32 into = _mostlyAlive(id, other);
        GhostIdea storage target = ghostIdeas[into];
        bool allowed = _isOpen(ghostIdeas[id].stage) &&
            id != into &&
            target.stage != Stage.None &&
            !_isOver(target.stage);
        bytes memory data = abi.encodeCall(IIdeas.merge, (IdeaId.wrap(id), IdeaId.wrap(into), REASON));
        if (!_act("merge", allowed, address(this), address(ideas), data)) return;
        target.lineage.push(id);
        _move(Move(id, Stage.Merged, Ground.Duplicate, REASON, 0, into, 0, address(ideas)));
    }

    // Modules

    function makeReady(uint8 seed) external {
        uint32 id = _mostlyIn(Stage.Submitted, seed);
        Stage stage = ghostIdeas[id].stage;
        bool allowed = stage == Stage.Submitted || stage == Stage.InReview || stage == Stage.OnHold;
        _byModule("makeReady", allowed, id, Stage.Ready, Ground.MeetsGate);
    }

    function pilot(uint8 seed, bool met) external {
        uint32 id = _mostlyIn(met ? Stage.Approved : Stage.InPilot, seed);
        Stage stage = ghostIdeas[id].stage;
        bool begins = stage == Stage.Approved || stage == Stage.Ready;
        Stage to = begins ? Stage.InPilot : met ? Stage.Implemented : Stage.Stopped;
        bool allowed = begins || stage == Stage.InPilot;
        if (!allowed && _isOpen(stage)) return;
        _byModule("pilot", allowed, id, to, begins ? Ground.TeamFunded : Ground.TargetMet);
    }

    function decide(uint8 seed, bytes32 kind, bytes32 dataHash) external {
        uint32 id = _mostlyIn(Stage.Submitted, seed);
        bool allowed = ghostIdeas[id].stage != Stage.None;
        bytes memory data = abi.encodeCall(IIdeas.record, (IdeaId.wrap(id), kind, dataHash));
        if (!_act("decide", allowed, address(this), address(ideas), data)) return;
        GhostIdea storage ghost = ghostIdeas[id];
        ghost.head = keccak256(
            abi.encode(ghost.head, id, ghost.records, address(this), kind, dataHash, block.timestamp)
        );
        ++ghost.records;
    }

    function pause(uint24 duration) external {
        if (duration % 2 == 0) return;
        if (duration % 8 == 1) duration %= 2 days;
        bool allowed = duration <= 7 days && (pausedUntil == 0 || block.timestamp >= pausedUntil + 7 days);
        bytes memory data = abi.encodeCall(IPausable.pauseFor, (duration));
        if (_act("pause", allowed, address(this), address(ideas), data)) pausedUntil = block.timestamp + duration;
    }

    function resume() external {
        bytes memory data = abi.encodeCall(IPausable.resume, ());
        if (_act("resume", _isPaused(), address(this), address(ideas), data)) pausedUntil = block.timestamp;
    }

    /// @dev Another idea that is not over, where there is one; at times any.
    function _mostlyAlive(uint32 id, uint256 seed) private view returns (uint32) {
        for (uint32 i = 0; seed % 8 != 0 && i < ideaCount; ++i) {
            uint32 other = uint32((seed + i) % ideaCount) + 1;
            if (other != id && !_isOver(ghostIdeas[other].stage)) return other;
        }
        return uint32((seed / 8) % (ideaCount + 2));
    }

    function _byModule(string memory action, bool allowed, uint32 id, Stage to, Ground ground) private {
        Transition memory change = Transition(IdeaId.wrap(id), to, ground, REASON, 0, 9, MemberId.wrap(0));
        bytes memory data = abi.encodeCall(IIdeas.transition, (change));
        if (!_act(action, allowed, address(this), address(ideas), data)) return;
        _move(Move(id, to, ground, REASON, 0, 9, 0, address(this)));
    }
}
