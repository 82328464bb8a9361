// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId} from "../ideas/IdeaTypes.sol";
import {MemberId} from "../members/MemberTypes.sol";
import {Flag, FlagId, FlagState} from "./OutcomeTypes.sol";

/// @title Flags: doubts that must be answered in public
/// @notice An auditor raises a flag on an idea. While it is open, no milestone of its pilot is paid and no result is
/// concluded. It must be answered, then resolved by an auditor; left lying, anyone escalates it, and then governance
/// alone resolves it. Every step enters the idea's audit digest.
/// @dev Auditors hold the office of Auditor ({IOffices}). They may not be credited on the idea, nor lead the pilot that
/// was last started for it, nor be paid by it. At most 16 flags are open on an idea. A flag is answered once. A step that is late is still good until somebody escalates the flag. An answer to
/// an escalated flag is put on record and changes nothing else: it stays escalated, and its time stays as it was, so no
/// answer brings a flag back from governance to the auditors. Open → Answered → Upheld or Dismissed; Open or Answered →
/// Escalated → Upheld or Dismissed. Digest kinds: "flag raised", "flag answered", "flag escalated", "flag resolved"; the data hash is the
/// keccak-256 of the ABI encoding of the event's arguments but the idea, in their order.
interface IFlags {
    /// @notice An auditor raised a flag; `openFlags` are on the idea now. To be answered until `dueAt`.
    event FlagRaised(
        FlagId indexed flagId,
        IdeaId indexed ideaId,
        bytes32 reasonHash,
        uint40 dueAt,
        uint16 openFlags,
        MemberId actorId
    );

    /// @notice A flag was answered. To be resolved until `dueAt`; of an escalated flag, when it should have been answered.
    event FlagAnswered(
        FlagId indexed flagId,
        IdeaId indexed ideaId,
        bytes32 answerHash,
        uint40 dueAt,
        MemberId actorId
    );

    /// @notice Nobody answered, or resolved, in time: governance must resolve.
    /// @param actorId Who escalated it, 0 for a stranger.
    event FlagEscalated(FlagId indexed flagId, IdeaId indexed ideaId, MemberId actorId);

    /// @notice A flag was resolved; `openFlags` are left on the idea.
    /// @param state Upheld or Dismissed.
    /// @param actorId The auditor, 0 if governance resolved it.
    event FlagResolved(
        FlagId indexed flagId,
        IdeaId indexed ideaId,
        FlagState state,
        bytes32 reasonHash,
        uint16 openFlags,
        MemberId actorId
    );

    error Flags_Unknown(FlagId flagId);
    error Flags_ReasonMissing();
    error Flags_NotAuditor(MemberId memberId);
    error Flags_NotIndependent(IdeaId ideaId, MemberId memberId);
    error Flags_TooMany(IdeaId ideaId, uint256 limit);
    error Flags_WrongState(FlagId flagId, FlagState state);
    error Flags_AlreadyAnswered(FlagId flagId, MemberId answeredById);
    error Flags_OwnFlag(FlagId flagId, MemberId memberId);
    error Flags_TooEarly(FlagId flagId, uint256 dueAt);

    /// @notice Raises a flag on an idea at any stage. Auditors who took no part in it (see above); the reason is demanded.
    /// To be answered within seven days.
    function raiseFlag(IdeaId ideaId, bytes32 reasonHash) external returns (FlagId flagId);

    /// @notice Answers an open or escalated flag in public, once. Any active member (no Agent) but the one who raised it.
    /// To be resolved within seven days, unless it is escalated: then see above.
    function answerFlag(FlagId flagId, bytes32 answerHash) external;

    /// @notice Resolves an answered flag; the reason is demanded. Auditors who took no part in the idea, and not who
    /// answered it.
    function resolveFlag(FlagId flagId, bool upheld, bytes32 reasonHash) external;

    /// @notice Escalates a flag that was not answered, or not resolved, in time. Open to all.
    function escalateFlag(FlagId flagId) external;

    /// @notice Resolves an escalated flag; the reason is demanded. Restricted to governance (parameters).
    function resolveEscalated(FlagId flagId, bool upheld, bytes32 reasonHash) external;

    /// @notice A pilot of an idea starts: who leads it and who is paid by it stand too near to judge flags on the idea,
    /// until another one starts. No event: the pilot's own say both. Restricted to modules.
    function noteParties(IdeaId ideaId, MemberId leadId, MemberId payeeId) external;

    /// @notice Flags on an idea that are neither upheld nor dismissed.
    function openFlagsOn(IdeaId ideaId) external view returns (uint16);

    function flagOf(FlagId flagId) external view returns (Flag memory);

    function flagCount() external view returns (uint32);
}
