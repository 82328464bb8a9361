// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IPausable} from "../../contracts/governance/IPausable.sol";
import {IIdeas} from "../../contracts/ideas/IIdeas.sol";
import {
    ChallengeId,
    Channel,
    CreditShare,
    Ground,
    IdeaId,
    Stage,
    Submission,
    Transition
} from "../../contracts/ideas/IdeaTypes.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {RoundRules} from "../../contracts/voting/RoundTypes.sol";
import {IdeasModel} from "./IdeasModel.sol";

/// @notice What authors, the curator and modules do with ideas, at random.
abstract contract IdeasHandler is IdeasModel {
    uint32 internal constant MOST_IDEAS = 20;
    bytes32 private constant CREDIT =
        keccak256("Credit(uint32 ideaId,bytes32 membersHash,bytes32 sharesHash,uint256 deadline)");

    constructor(RoundRules memory rules) IdeasModel(rules) {}

    function _waitUntil(uint256 time) internal virtual;

    // Authors

    function submit(uint8 who, bytes32 text, bool builds) external {
        if (ideaCount == MOST_IDEAS) return;
        uint32 author = uint32(who % PEOPLE) + 1;
        IdeaId[] memory parents = new IdeaId[](builds && ideaCount != 0 ? 1 : 0);
        if (parents.length == 1) parents[0] = IdeaId.wrap(uint32(who % ideaCount) + 1);
        Submission memory given = Submission(ChallengeId.wrap(0), Channel.App, text, parents);
        bool allowed = text != 0 && !_isPaused();
        bytes memory data = abi.encodeCall(IIdeas.submit, (given));
        if (!_act("submit", allowed, _account(author), address(ideas), data)) return;
        uint32 id = ++ideaCount;
        GhostIdea storage ghost = ghostIdeas[id];
        (ghost.stage, ghost.author, ghost.version) = (Stage.Submitted, author, 1);
        (ghost.since, ghost.content) = (block.timestamp, text);
        ghost.credited.push(author);
        if (parents.length == 1) ghost.lineage.push(IdeaId.unwrap(parents[0]));
        _entry(id, address(ideas), "submitted", abi.encode(author, 0, Channel.App, text, parents));
    }

    function revise(uint8 seed, uint8 who, bytes32 text) external {
        if (who % 2 != 0) return;
        uint32 id = _mostlyIn(seed % 4 == 0 ? Stage.Ready : Stage.Submitted, seed);
        uint32 author = _mostlyAuthor(id, who);
        GhostIdea storage ghost = ghostIdeas[id];
        bool allowed = author == ghost.author &&
            _isOpen(ghost.stage) &&
            text != 0 &&
            text != ghost.content &&
            !_isPaused();
        bytes memory data = abi.encodeCall(IIdeas.revise, (IdeaId.wrap(id), text));
        if (!_act("revise", allowed, _account(author), address(ideas), data)) return;
        (ghost.content, ghost.version) = (text, ghost.version + 1);
        _entry(id, address(ideas), "revised", abi.encode(ghost.version, text, author));
        if (ghost.stage == Stage.Submitted) return;
        _move(Move(id, Stage.Submitted, Ground.Revision, 0, 0, 0, author, address(ideas)));
    }

    function shareCredit(uint8 seed, uint8 who, uint16 share, bool forged) external {
        uint32 id = _mostlyIn(Stage.Submitted, seed);
        uint32 author = _mostlyAuthor(id, seed);
        uint32 other = uint32(who % PEOPLE) + 1;
        GhostIdea storage ghost = ghostIdeas[id];
        share = share % 10_000;
        CreditShare[] memory shares = new CreditShare[](2);
        shares[0] = CreditShare(MemberId.wrap(author), 10_000 - share);
        shares[1] = CreditShare(MemberId.wrap(other), share);
        bytes[] memory consents = new bytes[](1);
        consents[0] = _consent(id, author, other, share, forged);
        bool allowed = author == ghost.author &&
            _isOpen(ghost.stage) &&
            author != other &&
            share != 0 &&
            !forged &&
            !_isPaused();
        bytes memory data = abi.encodeCall(IIdeas.splitCredit, (IdeaId.wrap(id), shares, block.timestamp, consents));
        if (!_act("shareCredit", allowed, _account(author), address(ideas), data)) return;
        delete ghost.credited;
        ghost.credited.push(author);
        ghost.credited.push(other);
        (uint32[] memory ids, uint16[] memory bps) = _pair(author, other, share);
        _entry(id, address(ideas), "credited", abi.encode(ids, bps));
    }

    function withdraw(uint8 seed, uint8 who) external {
        if (seed % 4 != 0) return;
        uint32 id = _mostlyIn(Stage.Submitted, seed / 4);
        uint32 author = _mostlyAuthor(id, who);
        GhostIdea storage ghost = ghostIdeas[id];
        bool allowed = author == ghost.author && _isOpen(ghost.stage);
        bytes memory data = abi.encodeCall(IIdeas.withdraw, (IdeaId.wrap(id), REASON));
        if (!_act("withdraw", allowed, _account(author), address(ideas), data)) return;
        _move(Move(id, Stage.Withdrawn, Ground.Withdrawal, REASON, 0, 0, author, address(ideas)));
    }

    function appeal(uint8 seed, uint8 who) external {
        uint32 id = _mostlyIn(Stage.Rejected, seed);
        uint32 author = _mostlyAuthor(id, who);
        GhostIdea storage ghost = ghostIdeas[id];
        bool allowed = author == ghost.author &&
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
        uint32 id = _mostlyIn(seed % 2 == 0 ? Stage.Submitted : Stage.InBallot, seed);
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
        uint32 id = _mostlyIn(seed % 4 == 1 ? Stage.InBallot : Stage.Submitted, seed / 2);
        bool allowed = _isOpen(ghostIdeas[id].stage);
        bytes memory data = abi.encodeCall(IIdeas.reject, (IdeaId.wrap(id), Ground.TooCostly, REASON));
        if (!_act("reject", allowed, address(this), address(ideas), data)) return;
        _move(Move(id, Stage.Rejected, Ground.TooCostly, REASON, 0, 0, 0, address(ideas)));
    }

    function merge(uint8 seed, uint8 other) external {
        if (seed % 2 != 0) return;
        uint32 id = _mostlyIn(Stage.Submitted, seed / 2);
        uint32 into = uint32(other % (ideaCount + 2));
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
        bool allowed = duration <= 7 days && (pausedUntil == 0 || block.timestamp >= pausedUntil + 7 days);
        bytes memory data = abi.encodeCall(IPausable.pauseFor, (duration));
        if (_act("pause", allowed, address(this), address(ideas), data)) pausedUntil = block.timestamp + duration;
    }

    function resume() external {
        bytes memory data = abi.encodeCall(IPausable.resume, ());
        if (_act("resume", _isPaused(), address(this), address(ideas), data)) pausedUntil = block.timestamp;
    }

    function _byModule(string memory action, bool allowed, uint32 id, Stage to, Ground ground) private {
        Transition memory change = Transition(IdeaId.wrap(id), to, ground, REASON, 0, 9, MemberId.wrap(0));
        bytes memory data = abi.encodeCall(IIdeas.transition, (change));
        if (!_act(action, allowed, address(this), address(ideas), data)) return;
        _move(Move(id, to, ground, REASON, 0, 9, 0, address(this)));
    }

    function _pair(
        uint32 author,
        uint32 other,
        uint16 share
    ) private pure returns (uint32[] memory ids, uint16[] memory bps) {
        (ids, bps) = (new uint32[](2), new uint16[](2));
        (ids[0], ids[1]) = (author, other);
        (bps[0], bps[1]) = (10_000 - share, share);
    }

    function _consent(
        uint32 id,
        uint32 author,
        uint32 other,
        uint16 share,
        bool forged
    ) private view returns (bytes memory) {
        (uint32[] memory ids, uint16[] memory bps) = _pair(author, other, share);
        bytes32 structHash = keccak256(
            abi.encode(
                CREDIT,
                id,
                keccak256(abi.encodePacked(ids)),
                keccak256(abi.encodePacked(bps)),
                block.timestamp
            )
        );
        return _sign(forged ? 99 : other, IERC5267(address(ideas)), structHash);
    }
}
