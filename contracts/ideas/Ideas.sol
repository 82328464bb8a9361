// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Module} from "../governance/Module.sol";
import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId, NO_MEMBER, Source} from "../members/MemberTypes.sol";
import {AuditDigest} from "./AuditDigest.sol";
import {Challenges} from "./Challenges.sol";
import {Credits, CreditsLib} from "./Credits.sol";
import {Grounds} from "./Grounds.sol";
import {
    ChallengeId,
    Channel,
    CreditShare,
    Ground,
    Idea,
    IdeaId,
    Stage,
    Submission,
    Transition
} from "./IdeaTypes.sol";
import {IIdeas} from "./IIdeas.sol";
import {Stages} from "./Stages.sol";

/// @title The ideas' register: see {IIdeas}
contract Ideas is IIdeas, Challenges, EIP712 {
    using SafeCast for uint256;

    uint256 private constant PARENTS_LIMIT = 4;
    uint256 private constant LINEAGE_LIMIT = 32;
    uint256 private constant APPEAL_WINDOW = 14 days;
    uint256 private constant WHOLE_BPS = 10_000;
    bytes32 private constant CLAIM_TYPEHASH = keccak256("Claim(uint32 ideaId,uint32 memberId)");
    bytes32 private constant CREDIT_TYPEHASH =
        keccak256("Credit(uint32 ideaId,bytes32 membersHash,bytes32 sharesHash,uint256 deadline)");

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

    mapping(IdeaId => Idea) private _ideas;
    mapping(IdeaId => bytes32) private _contentHashes;
    mapping(IdeaId => bytes32) private _auditHeads;
    mapping(IdeaId => Credits) private _credits;
    mapping(IdeaId => IdeaId[]) private _lineages;
    mapping(IdeaId => address) private _claimKeys;

    constructor(
        address authority,
        address forwarder,
        IMembers members_
    ) Module(authority, forwarder) Challenges(members_) EIP712("Innovation Engine Ideas", "1") {}

    // Proposing

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
    function splitCredit(
        IdeaId ideaId,
        CreditShare[] calldata shares,
        uint256 deadline,
        bytes[] calldata signatures
    ) external whenNotPaused {
        MemberId authorId = _requireAuthor(ideaId);
        Stage stage = _ideas[ideaId].stage;
        if (!Stages.isOpen(stage)) revert Ideas_Frozen(ideaId, stage);
        if (block.timestamp > deadline) revert Ideas_SignatureExpired(deadline);
        (MemberId[] memory memberIds, uint16[] memory sharesBps) = _checkShares(authorId, shares);
        if (signatures.length + 1 != shares.length) revert Ideas_BadCredit(signatures.length + 1, WHOLE_BPS);
        bytes32 structHash = keccak256(
            abi.encode(
                CREDIT_TYPEHASH,
                ideaId,
                keccak256(abi.encodePacked(memberIds)),
                keccak256(abi.encodePacked(sharesBps)),
                deadline
            )
        );
        for (uint256 i = 1; i < shares.length; ++i) {
            address account = members.accountOf(memberIds[i]);
            members.requireActive(account);
            _requireSignature(account, structHash, signatures[i - 1]);
        }
        _credits[ideaId] = CreditsLib.pack(shares);
        (uint16 seq, bytes32 head) = _record(
            ideaId,
            "credited",
            keccak256(abi.encode(memberIds, sharesBps))
        );
        emit CreditSplit(ideaId, memberIds, sharesBps, seq, head);
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

    // Views

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

    function _moveByAuthor(
        IdeaId ideaId,
        Stage to,
        Ground ground,
        bytes32 reasonHash,
        MemberId actorId
    ) private {
        _move(Transition(ideaId, to, ground, reasonHash, 0, 0, actorId), address(this));
    }

    /// @dev The one way in which a stage changes after submission.
    function _move(Transition memory change, address module) private {
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
    ) private returns (uint16 seq, bytes32 head) {
        return _recordFor(ideaId, address(this), kind, dataHash);
    }

    function _recordFor(
        IdeaId ideaId,
        address module,
        bytes32 kind,
        bytes32 dataHash
    ) private returns (uint16 seq, bytes32 head) {
        Idea storage idea = _ideas[ideaId];
        seq = idea.records;
        idea.records = (uint256(seq) + 1).toUint16();
        head = AuditDigest.next(_auditHeads[ideaId], ideaId, seq, module, kind, dataHash);
        _auditHeads[ideaId] = head;
    }

    function _checkShares(
        MemberId authorId,
        CreditShare[] calldata shares
    ) private pure returns (MemberId[] memory memberIds, uint16[] memory sharesBps) {
        uint256 count = shares.length;
        uint256 total;
        if (count < 2 || count > CreditsLib.LIMIT) revert Ideas_BadCredit(count, 0);
        memberIds = new MemberId[](count);
        sharesBps = new uint16[](count);
        for (uint256 i = 0; i < count; ++i) {
            memberIds[i] = shares[i].memberId;
            sharesBps[i] = shares[i].shareBps;
            total += sharesBps[i];
            if (sharesBps[i] == 0 || _named(memberIds, i)) revert Ideas_BadCredit(count, total);
        }
        if (total != WHOLE_BPS || memberIds[0] != authorId) revert Ideas_BadCredit(count, total);
    }

    /// @dev Whether the member at `index` is named before it.
    function _named(MemberId[] memory memberIds, uint256 index) private pure returns (bool) {
        for (uint256 i = 0; i < index; ++i) {
            if (memberIds[i] == memberIds[index]) return true;
        }
        return false;
    }

    function _requireAuthor(IdeaId ideaId) private view returns (MemberId authorId) {
        authorId = ideaOf(ideaId).authorId;
        address caller = _msgSender();
        if (members.requireActive(caller).id != authorId) revert Ideas_NotAuthor(ideaId, caller);
    }

    function _requireSignature(address signer, bytes32 structHash, bytes calldata signature) private view {
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, _hashTypedDataV4(structHash), signature)) {
            revert Ideas_BadSignature(signer);
        }
    }
}
