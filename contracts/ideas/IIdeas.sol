// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MemberId, Source} from "../members/MemberTypes.sol";
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

/// @title Ideas: from suggestion to outcome under one number
/// @notice Versions, stages with a typed ground and a reason, credit, lineage, and for each idea an audit digest: a
/// hash chain over every decision. Whoever holds an idea's dossier recomputes {auditHead} and knows that nothing is
/// left out.
/// @dev Every event below that carries `seq` and `auditHead` is one entry of the digest:
/// `auditHead = keccak256(abi.encode(previous, ideaId, seq, module, kind, dataHash, block.timestamp))`, where
/// `module` is this contract (or the module named in {StageChanged} or {DecisionRecorded}), `kind` is the short ASCII
/// string given with the event, and `dataHash` is the keccak-256 of the ABI encoding of the event's other arguments in
/// their order.
interface IIdeas {
    /// @notice kind "submitted". A member proposed an idea (version 1).
    event IdeaSubmitted(
        IdeaId indexed ideaId,
        MemberId indexed authorId,
        ChallengeId indexed challengeId,
        Channel channel,
        bytes32 contentHash,
        IdeaId[] parents,
        uint16 seq,
        bytes32 auditHead
    );

    /// @notice kind "filed". A member wrote down the idea of someone without a wallet.
    /// @param claimKey Public half of the claim code's key, which lets its owner claim the idea later.
    event IdeaFiled(
        IdeaId indexed ideaId,
        MemberId indexed filedById,
        ChallengeId indexed challengeId,
        Channel channel,
        bytes32 contentHash,
        IdeaId[] parents,
        Source source,
        address claimKey,
        uint16 seq,
        bytes32 auditHead
    );

    /// @notice kind "claimed". The person behind a filed idea is now its author.
    event IdeaClaimed(IdeaId indexed ideaId, MemberId indexed authorId, uint16 seq, bytes32 auditHead);

    /// @notice kind "revised". The author replaced the text; open reviews are void.
    event IdeaRevised(
        IdeaId indexed ideaId,
        uint16 version,
        bytes32 contentHash,
        MemberId actorId,
        uint16 seq,
        bytes32 auditHead
    );

    /// @notice kind "credited". Credit was split, with every named member's consent.
    event CreditSplit(
        IdeaId indexed ideaId,
        MemberId[] memberIds,
        uint16[] sharesBps,
        uint16 seq,
        bytes32 auditHead
    );

    /// @notice kind "stage". The idea moved; one event for each change.
    /// @param causeId Round, pilot … of `module` that decided it; for Merged the idea merged into; 0 otherwise.
    /// @param actorId Member who did it, 0 by rule.
    event StageChanged(
        IdeaId indexed ideaId,
        Stage from,
        Stage to,
        Ground ground,
        bytes32 reasonHash,
        uint40 revisitAt,
        uint32 causeId,
        MemberId actorId,
        address module,
        uint16 version,
        bytes32 contentHash,
        uint16 seq,
        bytes32 auditHead
    );

    /// @notice A module recorded a decision that moves no stage. Its kind and data hash are the module's to define.
    event DecisionRecorded(
        IdeaId indexed ideaId,
        address indexed module,
        bytes32 kind,
        bytes32 dataHash,
        uint16 seq,
        bytes32 auditHead
    );

    error Ideas_Unknown(IdeaId ideaId);
    error Ideas_ContentMissing();
    error Ideas_SameContent(IdeaId ideaId, bytes32 contentHash);
    error Ideas_TooManyParents(uint256 count, uint256 limit);
    error Ideas_NotAuthor(IdeaId ideaId, address caller);
    error Ideas_Frozen(IdeaId ideaId, Stage stage);
    error Ideas_StageChangeRefused(IdeaId ideaId, Stage from, Stage to);
    error Ideas_ReasonMissing(IdeaId ideaId, Stage to);
    error Ideas_GroundMissing(IdeaId ideaId, Stage to);
    error Ideas_GroundRefused(IdeaId ideaId, Stage to, Ground ground);
    error Ideas_RevisitInPast(IdeaId ideaId, uint256 revisitAt);
    error Ideas_TooEarly(IdeaId ideaId, uint256 revisitAt);
    error Ideas_NotRejected(IdeaId ideaId, Stage stage);
    error Ideas_AlreadyAppealed(IdeaId ideaId);
    error Ideas_AppealTooLate(IdeaId ideaId, uint256 deadline);
    error Ideas_MergeIntoItself(IdeaId ideaId);
    error Ideas_MergeTargetClosed(IdeaId ideaId, Stage stage);
    error Ideas_TooManyMerged(IdeaId ideaId, uint256 limit);
    error Ideas_NothingToClaim(IdeaId ideaId);
    error Ideas_ClaimKeyMissing();
    error Ideas_BadSignature(address signer);
    error Ideas_SignatureExpired(uint256 deadline);
    error Ideas_BadCredit(uint256 members, uint256 totalBps);

    /// @notice Proposes an idea. The caller must be an active member of a source the challenge invites, in its window.
    function submit(Submission calldata submission) external returns (IdeaId ideaId);

    /// @notice Files an idea for someone without a wallet, of the given source. The caller gets no credit for it.
    function submitFor(
        Submission calldata submission,
        Source source,
        address claimKey
    ) external returns (IdeaId ideaId);

    /// @notice Makes the caller the author of a filed idea. `keySignature` is by the claim code's key over
    /// `Claim(ideaId, memberId)`, so a code seen in a transaction is worthless to others. Never pausable.
    function claim(IdeaId ideaId, bytes calldata keySignature) external;

    /// @notice Replaces the text. Author only; before the ballot. In review, ready or on hold it goes back to
    /// Submitted, since what was judged is no longer what stands.
    function revise(IdeaId ideaId, bytes32 contentHash) external;

    /// @notice Splits credit among two to five members, the author first; shares add up to 10,000. Every other member
    /// signs `Credit(ideaId, membersHash, sharesHash, deadline)` with the keccak-256 of the packed arrays.
    /// Author only; before the ballot.
    /// @param signatures One for each member but the first, in order; ERC-1271 accepted.
    function splitCredit(
        IdeaId ideaId,
        CreditShare[] calldata shares,
        uint256 deadline,
        bytes[] calldata signatures
    ) external;

    /// @notice Takes the idea back, before the ballot. Author only. The reason may be 0. Never pausable.
    function withdraw(IdeaId ideaId, bytes32 reasonHash) external;

    /// @notice Asks once for a second look at a rejection, within 14 days, with a reason. Author only. Never pausable.
    function appeal(IdeaId ideaId, bytes32 reasonHash) external;

    /// @notice Takes an idea on hold up again once its date has come. Open to all.
    function revisit(IdeaId ideaId) external;

    /// @notice Puts an idea on hold until a date; ground and reason demanded. Restricted to the curator. The grounds a
    /// curator may give for this and the next two are listed in {Grounds}; from the ballot on, a curator can answer no
    /// more. No curator makes an idea Ready: only modules do, which have judged it.
    function hold(IdeaId ideaId, Ground ground, bytes32 reasonHash, uint40 revisitAt) external;

    /// @notice Rejects an idea; ground and reason demanded. Restricted to the curator.
    function reject(IdeaId ideaId, Ground ground, bytes32 reasonHash) external;

    /// @notice Merges an idea into another one that lives on; reason demanded. The merged author keeps a place in the
    /// other's lineage, which shares in its reward. Restricted to the curator.
    function merge(IdeaId ideaId, IdeaId into, bytes32 reasonHash) external;

    /// @notice Moves an idea by decision of a module (rounds, reviews, pilots). Restricted to modules.
    function transition(Transition calldata change) external;

    /// @notice Adds a decision to an idea's audit digest without moving it. Restricted to modules.
    function record(IdeaId ideaId, bytes32 kind, bytes32 dataHash) external;

    /// @notice The record of an idea. Reverts if there is none.
    function ideaOf(IdeaId ideaId) external view returns (Idea memory);

    /// @notice Hash of the current version's text.
    function contentHashOf(IdeaId ideaId) external view returns (bytes32);

    /// @notice Head of the idea's audit digest.
    function auditHead(IdeaId ideaId) external view returns (bytes32);

    /// @notice Who is credited: the split, or the author with everything; empty for an unclaimed idea.
    function creditOf(IdeaId ideaId) external view returns (CreditShare[] memory);

    /// @notice Ideas this one builds on, then ideas merged into it: those who share in its lineage.
    function lineageOf(IdeaId ideaId) external view returns (IdeaId[] memory);

    /// @notice The claim code's key of a filed idea that nobody has claimed yet, else 0.
    function claimKeyOf(IdeaId ideaId) external view returns (address);

    function ideaCount() external view returns (uint32);
}
