// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Module} from "../governance/Module.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {IdeaId} from "../ideas/IdeaTypes.sol";
import {Independence} from "../ideas/Independence.sol";
import {IMembers} from "../members/IMembers.sol";
import {IOffices} from "../members/IOffices.sol";
import {MemberId, NO_MEMBER} from "../members/MemberTypes.sol";
import {Office} from "../members/OfficeTypes.sol";
import {People} from "../members/People.sol";
import {IFlags} from "./IFlags.sol";
import {Flag, FlagId, FlagState, IdeaFlags} from "./OutcomeTypes.sol";

/// @title Flags on ideas: see {IFlags}
contract Flags is IFlags, Module {
    uint256 private constant OPEN_LIMIT = 16;
    uint256 private constant TIME_TO_ACT = 7 days;

    IMembers public immutable members;
    IIdeas public immutable ideas;
    IOffices public immutable offices;

    uint32 public flagCount;

    mapping(FlagId => Flag) private _flags;
    mapping(IdeaId => IdeaFlags) private _onIdea;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        IOffices offices_
    ) Module(authority, forwarder) {
        members = members_;
        ideas = ideas_;
        offices = offices_;
    }

    /// @inheritdoc IFlags
    function raiseFlag(IdeaId ideaId, bytes32 reasonHash) external returns (FlagId flagId) {
        if (reasonHash == 0) revert Flags_ReasonMissing();
        MemberId actorId = _requireAuditor(ideaId);
        uint256 open = _onIdea[ideaId].open;
        if (open == OPEN_LIMIT) revert Flags_TooMany(ideaId, OPEN_LIMIT);
        uint16 openFlags = uint16(open + 1);
        uint40 dueAt = _dueAt();
        flagId = FlagId.wrap(++flagCount);
        _onIdea[ideaId].open = openFlags;
        _flags[flagId] = Flag(ideaId, actorId, NO_MEMBER, FlagState.Open, dueAt);
        emit FlagRaised(flagId, ideaId, reasonHash, dueAt, openFlags, actorId);
        _record(ideaId, "flag raised", abi.encode(flagId, reasonHash, dueAt, openFlags, actorId));
    }

    /// @inheritdoc IFlags
    function answerFlag(FlagId flagId, bytes32 answerHash) external {
        if (answerHash == 0) revert Flags_ReasonMissing();
        Flag memory flag = flagOf(flagId);
        bool open = flag.state == FlagState.Open;
        if (!open && flag.state != FlagState.Escalated) revert Flags_WrongState(flagId, flag.state);
        if (flag.answeredById != NO_MEMBER) revert Flags_AlreadyAnswered(flagId, flag.answeredById);
        MemberId actorId = People.requirePerson(members, _msgSender()).id;
        if (actorId == flag.raisedById) revert Flags_OwnFlag(flagId, actorId);
        flag.answeredById = actorId;
        if (open) {
            flag.state = FlagState.Answered;
            flag.dueAt = _dueAt();
        }
        _flags[flagId] = flag;
        emit FlagAnswered(flagId, flag.ideaId, answerHash, flag.dueAt, actorId);
        _record(flag.ideaId, "flag answered", abi.encode(flagId, answerHash, flag.dueAt, actorId));
    }

    /// @inheritdoc IFlags
    function resolveFlag(FlagId flagId, bool upheld, bytes32 reasonHash) external {
        Flag memory flag = _inState(flagId, FlagState.Answered);
        MemberId actorId = _requireAuditor(flag.ideaId);
        if (actorId == flag.answeredById) revert Flags_OwnFlag(flagId, actorId);
        _resolve(flagId, flag.ideaId, upheld, reasonHash, actorId);
    }

    /// @inheritdoc IFlags
    function escalateFlag(FlagId flagId) external {
        Flag memory flag = flagOf(flagId);
        if (flag.state != FlagState.Open && flag.state != FlagState.Answered) {
            revert Flags_WrongState(flagId, flag.state);
        }
        if (block.timestamp <= flag.dueAt) revert Flags_TooEarly(flagId, flag.dueAt);
        MemberId actorId = _actor();
        _flags[flagId].state = FlagState.Escalated;
        emit FlagEscalated(flagId, flag.ideaId, actorId);
        _record(flag.ideaId, "flag escalated", abi.encode(flagId, actorId));
    }

    /// @inheritdoc IFlags
    function resolveEscalated(FlagId flagId, bool upheld, bytes32 reasonHash) external restricted {
        Flag memory flag = _inState(flagId, FlagState.Escalated);
        _resolve(flagId, flag.ideaId, upheld, reasonHash, _actor());
    }

    /// @inheritdoc IFlags
    function noteParties(IdeaId ideaId, MemberId leadId, MemberId payeeId) external restricted {
        IdeaFlags storage onIdea = _onIdea[ideaId];
        (onIdea.leadId, onIdea.payeeId) = (leadId, payeeId);
    }

    // Views

    /// @inheritdoc IFlags
    function openFlagsOn(IdeaId ideaId) external view returns (uint16) {
        return _onIdea[ideaId].open;
    }

    /// @inheritdoc IFlags
    function flagOf(FlagId flagId) public view returns (Flag memory flag) {
        flag = _flags[flagId];
        if (flag.state == FlagState.None) revert Flags_Unknown(flagId);
    }

    // Internals

    function _dueAt() private view returns (uint40) {
        return uint40(block.timestamp + TIME_TO_ACT);
    }

    /// @dev Member number of the caller, 0 for who is no member.
    function _actor() private view returns (MemberId) {
        return members.memberAt(_msgSender()).id;
    }

    function _inState(FlagId flagId, FlagState state) private view returns (Flag memory flag) {
        flag = flagOf(flagId);
        if (flag.state != state) revert Flags_WrongState(flagId, flag.state);
    }

    function _requireAuditor(IdeaId ideaId) private view returns (MemberId memberId) {
        memberId = People.requirePerson(members, _msgSender()).id;
        if (!offices.holdsOffice(memberId, Office.Auditor)) revert Flags_NotAuditor(memberId);
        if (_tookPart(ideaId, memberId)) revert Flags_NotIndependent(ideaId, memberId);
    }

    function _tookPart(IdeaId ideaId, MemberId memberId) private view returns (bool) {
        IdeaFlags memory onIdea = _onIdea[ideaId];
        return
            memberId == onIdea.leadId ||
            memberId == onIdea.payeeId ||
            Independence.isCredited(ideas, ideaId, memberId);
    }

    function _resolve(
        FlagId flagId,
        IdeaId ideaId,
        bool upheld,
        bytes32 reasonHash,
        MemberId actorId
    ) private {
        if (reasonHash == 0) revert Flags_ReasonMissing();
        FlagState state = upheld ? FlagState.Upheld : FlagState.Dismissed;
        uint16 openFlags = --_onIdea[ideaId].open;
        _flags[flagId].state = state;
        emit FlagResolved(flagId, ideaId, state, reasonHash, openFlags, actorId);
        _record(ideaId, "flag resolved", abi.encode(flagId, state, reasonHash, openFlags, actorId));
    }

    function _record(IdeaId ideaId, bytes32 kind, bytes memory data) private {
        ideas.record(ideaId, kind, keccak256(data));
    }
}
