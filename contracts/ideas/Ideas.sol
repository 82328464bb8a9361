// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Module} from "../governance/Module.sol";
import {IMembers} from "../members/IMembers.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {Challenges} from "./Challenges.sol";
import {CreditSplits} from "./CreditSplits.sol";
import {Grounds} from "./Grounds.sol";
import {Ground, Idea, IdeaId, Stage, Transition} from "./IdeaTypes.sol";
import {IIdeas} from "./IIdeas.sol";
import {Stages} from "./Stages.sol";
import {Submissions} from "./Submissions.sol";

/// @title The ideas' register: see {IIdeas}
contract Ideas is Submissions, CreditSplits {
    uint256 private constant LINEAGE_LIMIT = 32;
    uint256 private constant APPEAL_WINDOW = 14 days;

    constructor(
        address authority,
        address forwarder,
        IMembers members_
    ) Module(authority, forwarder) Challenges(members_) EIP712("Innovation Engine Ideas", "1") {}

    // The author's right to change

    /// @inheritdoc IIdeas
    function revise(IdeaId ideaId, bytes32 contentHash) external whenNotPaused {
        MemberId authorId = _requireAuthor(ideaId);
        Idea storage idea = _ideas[ideaId];
        Stage stage = idea.stage;
        if (!Stages.isOpen(stage)) revert Ideas_Frozen(ideaId, stage);
        if (contentHash == 0) revert Ideas_ContentMissing();
        if (contentHash == _contentHashes[ideaId]) revert Ideas_SameContent(ideaId, contentHash);
        uint16 version = ++idea.version;
        _contentHashes[ideaId] = contentHash;
        (uint16 seq, bytes32 head) = _record(
            ideaId,
            "revised",
            keccak256(abi.encode(version, contentHash, authorId))
        );
        emit IdeaRevised(ideaId, version, contentHash, authorId, seq, head);
        if (stage != Stage.Submitted) _moveByAuthor(ideaId, Stage.Submitted, Ground.Revision, 0, authorId);
    }

    /// @inheritdoc IIdeas
    function withdraw(IdeaId ideaId, bytes32 reasonHash) external {
        MemberId authorId = _requireAuthor(ideaId);
        Stage stage = _ideas[ideaId].stage;
        if (!Stages.isOpen(stage)) revert Ideas_Frozen(ideaId, stage);
        _moveByAuthor(ideaId, Stage.Withdrawn, Ground.Withdrawal, reasonHash, authorId);
    }

    /// @inheritdoc IIdeas
    function appeal(IdeaId ideaId, bytes32 reasonHash) external {
        MemberId authorId = _requireAuthor(ideaId);
        Idea storage idea = _ideas[ideaId];
        if (idea.stage != Stage.Rejected) revert Ideas_NotRejected(ideaId, idea.stage);
        if (idea.appealed) revert Ideas_AlreadyAppealed(ideaId);
        uint256 deadline = idea.stageSince + APPEAL_WINDOW;
        if (block.timestamp > deadline) revert Ideas_AppealTooLate(ideaId, deadline);
        if (reasonHash == 0) revert Ideas_ReasonMissing(ideaId, Stage.Submitted);
        idea.appealed = true;
        _moveByAuthor(ideaId, Stage.Submitted, Ground.Appeal, reasonHash, authorId);
    }

    /// @inheritdoc IIdeas
    function revisit(IdeaId ideaId) external {
        Idea memory idea = ideaOf(ideaId);
        if (idea.stage != Stage.OnHold) {
            revert Ideas_StageChangeRefused(ideaId, idea.stage, Stage.Submitted);
        }
        if (block.timestamp < idea.revisitAt) revert Ideas_TooEarly(ideaId, idea.revisitAt);
        _moveByAuthor(ideaId, Stage.Submitted, Ground.Revisit, 0, _actor());
    }

    // The curator's answers

    /// @inheritdoc IIdeas
    function hold(
        IdeaId ideaId,
        Ground ground,
        bytes32 reasonHash,
        uint40 revisitAt
    ) external restricted {
        _answer(ideaId, Stage.OnHold, ground, reasonHash, revisitAt, 0);
    }

    /// @inheritdoc IIdeas
    function reject(IdeaId ideaId, Ground ground, bytes32 reasonHash) external restricted {
        _answer(ideaId, Stage.Rejected, ground, reasonHash, 0, 0);
    }

    /// @inheritdoc IIdeas
    function merge(IdeaId ideaId, IdeaId into, bytes32 reasonHash) external restricted {
        if (IdeaId.unwrap(ideaId) == IdeaId.unwrap(into)) revert Ideas_MergeIntoItself(ideaId);
        Stage stage = ideaOf(into).stage;
        if (Stages.isFinal(stage)) revert Ideas_MergeTargetClosed(into, stage);
        if (_lineages[into].length >= LINEAGE_LIMIT) revert Ideas_TooManyMerged(into, LINEAGE_LIMIT);
        _lineages[into].push(ideaId);
        _answer(ideaId, Stage.Merged, Ground.Duplicate, reasonHash, 0, IdeaId.unwrap(into));
    }

    // Decisions of modules

    /// @inheritdoc IIdeas
    function transition(Transition calldata change) external restricted {
        _move(change, _msgSender());
    }

    /// @inheritdoc IIdeas
    function record(IdeaId ideaId, bytes32 kind, bytes32 dataHash) external restricted {
        ideaOf(ideaId);
        address module = _msgSender();
        (uint16 seq, bytes32 head) = _recordFor(ideaId, module, kind, dataHash);
        emit DecisionRecorded(ideaId, module, kind, dataHash, seq, head);
    }

    // Internals

    /// @dev From the ballot on the answer is no longer the curator's: a round whose entry has gone could never settle.
    function _answer(
        IdeaId ideaId,
        Stage to,
        Ground ground,
        bytes32 reasonHash,
        uint40 revisitAt,
        uint32 causeId
    ) private {
        Stage from = ideaOf(ideaId).stage;
        if (!Stages.isOpen(from)) revert Ideas_StageChangeRefused(ideaId, from, to);
        if (!Grounds.fits(to, ground)) revert Ideas_GroundRefused(ideaId, to, ground);
        Transition memory change = Transition(ideaId, to, ground, reasonHash, revisitAt, causeId, _actor());
        _move(change, address(this));
    }
}
