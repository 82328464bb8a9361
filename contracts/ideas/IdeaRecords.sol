// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {Signers} from "../members/Signers.sol";
import {AuditDigest} from "./AuditDigest.sol";
import {Challenges} from "./Challenges.sol";
import {Credits, CreditsLib} from "./Credits.sol";
import {CreditShare, Ground, Idea, IdeaId, Stage, Transition} from "./IdeaTypes.sol";
import {IIdeas} from "./IIdeas.sol";
import {Stages} from "./Stages.sol";

/// @title The records' part of {Ideas}: what is kept of each idea, and how its stage and digest change. See {IIdeas}
abstract contract IdeaRecords is IIdeas, Challenges, EIP712 {
    using SafeCast for uint256;

    uint256 internal constant WHOLE_BPS = 10_000;

    /// @dev What {StageChanged} says, in its order, so that one encoding serves the digest.
    struct StageMove {
        Stage from;
        Stage to;
        Ground ground;
        bytes32 reasonHash;
        uint40 revisitAt;
        uint32 causeId;
        MemberId actorId;
        address module;
        uint16 version;
        bytes32 contentHash;
    }

    mapping(IdeaId => Idea) internal _ideas;
    mapping(IdeaId => bytes32) internal _contentHashes;
    mapping(IdeaId => bytes32) internal _auditHeads;
    mapping(IdeaId => Credits) internal _credits;
    mapping(IdeaId => IdeaId[]) internal _lineages;
    mapping(IdeaId => address) internal _claimKeys;

    /// @inheritdoc IIdeas
    function ideaOf(IdeaId ideaId) public view returns (Idea memory idea) {
        idea = _ideas[ideaId];
        if (idea.stage == Stage.None) revert Ideas_Unknown(ideaId);
    }

    /// @inheritdoc IIdeas
    function contentHashOf(IdeaId ideaId) external view returns (bytes32) {
        ideaOf(ideaId);
        return _contentHashes[ideaId];
    }

    /// @inheritdoc IIdeas
    function auditHead(IdeaId ideaId) external view returns (bytes32) {
        ideaOf(ideaId);
        return _auditHeads[ideaId];
    }

    /// @inheritdoc IIdeas
    function creditOf(IdeaId ideaId) external view returns (CreditShare[] memory shares) {
        MemberId authorId = ideaOf(ideaId).authorId;
        shares = CreditsLib.unpack(_credits[ideaId]);
        if (shares.length != 0 || authorId == NO_MEMBER) return shares;
        shares = new CreditShare[](1);
        shares[0] = CreditShare(authorId, uint16(WHOLE_BPS));
    }

    /// @inheritdoc IIdeas
    function lineageOf(IdeaId ideaId) external view returns (IdeaId[] memory) {
        ideaOf(ideaId);
        return _lineages[ideaId];
    }

    /// @inheritdoc IIdeas
    function claimKeyOf(IdeaId ideaId) external view returns (address) {
        ideaOf(ideaId);
        return _claimKeys[ideaId];
    }

    /// @inheritdoc IIdeas
    function ideaCount() external view returns (uint32) {
        return _ideaCount;
    }

    // Internals

    function _moveByAuthor(
        IdeaId ideaId,
        Stage to,
        Ground ground,
        bytes32 reasonHash,
        MemberId actorId
    ) internal {
        _move(Transition(ideaId, to, ground, reasonHash, 0, 0, actorId), address(this));
    }

    /// @dev The one way in which a stage changes after submission.
    function _move(Transition memory change, address module) internal {
        IdeaId ideaId = change.ideaId;
        Idea memory idea = ideaOf(ideaId);
        _checkMove(idea.stage, change);
        Idea storage stored = _ideas[ideaId];
        stored.stage = change.to;
        stored.stageSince = uint40(block.timestamp);
        stored.revisitAt = change.revisitAt;
        StageMove memory move = StageMove({
            from: idea.stage,
            to: change.to,
            ground: change.ground,
            reasonHash: change.reasonHash,
            revisitAt: change.revisitAt,
            causeId: change.causeId,
            actorId: change.actorId,
            module: module,
            version: idea.version,
            contentHash: _contentHashes[ideaId]
        });
        (uint16 seq, bytes32 head) = _recordFor(ideaId, module, "stage", keccak256(abi.encode(move)));
        _emitMove(ideaId, move, seq, head);
    }

    function _emitMove(IdeaId ideaId, StageMove memory move, uint16 seq, bytes32 head) private {
        emit StageChanged(
            ideaId,
            move.from,
            move.to,
            move.ground,
            move.reasonHash,
            move.revisitAt,
            move.causeId,
            move.actorId,
            move.module,
            move.version,
            move.contentHash,
            seq,
            head
        );
    }

    function _checkMove(Stage from, Transition memory change) private view {
        Stage to = change.to;
        IdeaId ideaId = change.ideaId;
        if (!Stages.canFollow(from, to)) revert Ideas_StageChangeRefused(ideaId, from, to);
        if (change.ground == Ground.None) revert Ideas_GroundMissing(ideaId, to);
        if (Stages.demandsReason(to) && change.reasonHash == 0) revert Ideas_ReasonMissing(ideaId, to);
        bool onHold = to == Stage.OnHold;
        if (onHold ? change.revisitAt <= block.timestamp : change.revisitAt != 0) {
            revert Ideas_RevisitInPast(ideaId, change.revisitAt);
        }
    }

    function _record(
        IdeaId ideaId,
        bytes32 kind,
        bytes32 dataHash
    ) internal returns (uint16 seq, bytes32 head) {
        return _recordFor(ideaId, address(this), kind, dataHash);
    }

    function _recordFor(
        IdeaId ideaId,
        address module,
        bytes32 kind,
        bytes32 dataHash
    ) internal returns (uint16 seq, bytes32 head) {
        Idea storage idea = _ideas[ideaId];
        seq = idea.records;
        idea.records = (uint256(seq) + 1).toUint16();
        head = AuditDigest.next(_auditHeads[ideaId], ideaId, seq, module, kind, dataHash);
        _auditHeads[ideaId] = head;
    }

    function _requireAuthor(IdeaId ideaId) internal view returns (MemberId authorId) {
        authorId = ideaOf(ideaId).authorId;
        address caller = _msgSender();
        if (members.requireActive(caller).id != authorId) revert Ideas_NotAuthor(ideaId, caller);
    }

    function _requireSignature(address signer, bytes32 structHash, bytes calldata signature) internal view {
        if (!Signers.hasSigned(signer, _hashTypedDataV4(structHash), signature)) {
            revert Ideas_BadSignature(signer);
        }
    }
}
