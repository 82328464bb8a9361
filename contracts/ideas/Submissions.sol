// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Member, MemberId, NO_MEMBER, Source} from "../members/MemberTypes.sol";
import {AuditDigest} from "./AuditDigest.sol";
import {IdeaRecords} from "./IdeaRecords.sol";
import {ChallengeId, Channel, Idea, IdeaId, Stage, Submission} from "./IdeaTypes.sol";
import {IIdeas} from "./IIdeas.sol";

/// @title The submissions' part of {Ideas}, in person or on behalf of somebody who claims it later: see {IIdeas}
abstract contract Submissions is IdeaRecords {
    uint256 private constant PARENTS_LIMIT = 4;
    bytes32 private constant CLAIM_TYPEHASH = keccak256("Claim(uint32 ideaId,uint32 memberId)");

    /// @inheritdoc IIdeas
    function submit(Submission calldata submission) external whenNotPaused returns (IdeaId ideaId) {
        Member memory author = members.requireActive(_msgSender());
        ideaId = _create(submission, author.id, author.source);
        bytes32 dataHash = keccak256(
            abi.encode(
                author.id,
                submission.challengeId,
                submission.channel,
                submission.contentHash,
                submission.parents
            )
        );
        bytes32 head = AuditDigest.next(0, ideaId, 0, address(this), "submitted", dataHash);
        _auditHeads[ideaId] = head;
        emit IdeaSubmitted(
            ideaId,
            author.id,
            submission.challengeId,
            submission.channel,
            submission.contentHash,
            submission.parents,
            0,
            head
        );
    }

    /// @inheritdoc IIdeas
    function submitFor(
        Submission calldata submission,
        Source source,
        address claimKey
    ) external whenNotPaused returns (IdeaId ideaId) {
        if (claimKey == address(0)) revert Ideas_ClaimKeyMissing();
        MemberId filedById = members.requireActive(_msgSender()).id;
        ideaId = _create(submission, NO_MEMBER, source);
        _claimKeys[ideaId] = claimKey;
        bytes32 dataHash = keccak256(
            abi.encode(
                filedById,
                submission.challengeId,
                submission.channel,
                submission.contentHash,
                submission.parents,
                source,
                claimKey
            )
        );
        bytes32 head = AuditDigest.next(0, ideaId, 0, address(this), "filed", dataHash);
        _auditHeads[ideaId] = head;
        emit IdeaFiled(
            ideaId,
            filedById,
            submission.challengeId,
            submission.channel,
            submission.contentHash,
            submission.parents,
            source,
            claimKey,
            0,
            head
        );
    }

    /// @inheritdoc IIdeas
    function claim(IdeaId ideaId, bytes calldata keySignature) external {
        address claimKey = _claimKeys[ideaId];
        if (claimKey == address(0)) revert Ideas_NothingToClaim(ideaId);
        MemberId memberId = members.requireActive(_msgSender()).id;
        _requireSignature(claimKey, keccak256(abi.encode(CLAIM_TYPEHASH, ideaId, memberId)), keySignature);
        _ideas[ideaId].authorId = memberId;
        delete _claimKeys[ideaId];
        (uint16 seq, bytes32 head) = _record(ideaId, "claimed", keccak256(abi.encode(memberId)));
        emit IdeaClaimed(ideaId, memberId, seq, head);
    }

    // Internals

    function _create(
        Submission calldata submission,
        MemberId authorId,
        Source source
    ) private returns (IdeaId ideaId) {
        if (submission.contentHash == 0) revert Ideas_ContentMissing();
        _requireInvited(submission.challengeId, source);
        ideaId = IdeaId.wrap(++_ideaCount);
        Channel channel = submission.channel;
        ChallengeId challengeId = submission.challengeId;
        Idea storage idea = _ideas[ideaId];
        idea.authorId = authorId;
        idea.challengeId = challengeId;
        idea.version = 1;
        idea.records = 1;
        idea.stage = Stage.Submitted;
        idea.channel = channel;
        idea.submittedAt = uint40(block.timestamp);
        idea.stageSince = uint40(block.timestamp);
        _contentHashes[ideaId] = submission.contentHash;
        _setParents(ideaId, submission.parents);
    }

    function _setParents(IdeaId ideaId, IdeaId[] calldata parents) private {
        if (parents.length == 0) return;
        if (parents.length > PARENTS_LIMIT) revert Ideas_TooManyParents(parents.length, PARENTS_LIMIT);
        for (uint256 i = 0; i < parents.length; ++i) {
            // An idea is not its own parent, and only what exists can be built on.
            if (IdeaId.unwrap(parents[i]) >= IdeaId.unwrap(ideaId)) revert Ideas_Unknown(parents[i]);
            ideaOf(parents[i]);
        }
        _lineages[ideaId] = parents;
    }
}
