// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {
    ChallengeId,
    Channel,
    CreditShare,
    Ground,
    IdeaId,
    Stage,
    Submission
} from "../../contracts/ideas/IdeaTypes.sol";
import {IIdeas} from "../../contracts/ideas/IIdeas.sol";
import {MemberId} from "../../contracts/members/MemberTypes.sol";
import {IdeasModel} from "./IdeasModel.sol";

/// @notice What authors do with their ideas before a decision, for every campaign that needs ideas.
abstract contract Authors is IdeasModel {
    bytes32 private constant CREDIT =
        keccak256("Credit(uint32 ideaId,bytes32 membersHash,bytes32 sharesHash,uint256 deadline)");

    /// @param parent Idea that this one builds on, 0 for none.
    function _submit(uint32 author, bytes32 text, uint32 parent) internal {
        IdeaId[] memory parents = new IdeaId[](parent == 0 ? 0 : 1);
        if (parent != 0) parents[0] = IdeaId.wrap(parent);
        Submission memory given = Submission(ChallengeId.wrap(0), Channel.App, text, parents);
        bool allowed = text != 0 && _isActive(author) && !_isPaused();
        bytes memory data = abi.encodeCall(IIdeas.submit, (given));
        if (!_act("submit", allowed, _account(author), address(ideas), data)) return;
        uint32 id = ++ideaCount;
        GhostIdea storage ghost = ghostIdeas[id];
        (ghost.stage, ghost.author, ghost.version) = (Stage.Submitted, author, 1);
        (ghost.since, ghost.content) = (block.timestamp, text);
        ghost.credited.push(author);
        if (parent != 0) ghost.lineage.push(parent);
        _entry(id, address(ideas), "submitted", abi.encode(author, 0, Channel.App, text, parents));
    }

    function _revise(uint32 id, uint32 author, bytes32 text) internal {
        GhostIdea storage ghost = ghostIdeas[id];
        bool allowed = author == ghost.author &&
            _isActive(author) &&
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

    function _shareCredit(uint32 id, uint32 author, uint32 other, uint16 share, bool forged) internal {
        GhostIdea storage ghost = ghostIdeas[id];
        CreditShare[] memory shares = new CreditShare[](2);
        shares[0] = CreditShare(MemberId.wrap(author), 10_000 - share);
        shares[1] = CreditShare(MemberId.wrap(other), share);
        bytes[] memory consents = new bytes[](1);
        consents[0] = _consent(id, author, other, share, forged);
        bool allowed = author == ghost.author &&
            _isActive(author) &&
            _isActive(other) &&
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
        ghost.secondBps = share;
        (uint32[] memory ids, uint16[] memory bps) = _pair(author, other, share);
        _entry(id, address(ideas), "credited", abi.encode(ids, bps));
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
