// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {Office} from "../../../contracts/members/OfficeTypes.sol";
import {IFlags} from "../../../contracts/outcomes/IFlags.sol";
import {Flag, FlagId, FlagState} from "../../../contracts/outcomes/OutcomeTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Ending} from "./Ending.sol";

/// @notice Flags, which hold payments back until they are resolved.
abstract contract Flagging is Ending {
    uint32 private constant MOST_FLAGS = 24;
    uint256 private constant MOST_OPEN = 16;

    struct GhostFlag {
        uint32 idea;
        uint32 raiser;
        uint32 answerer;
        FlagState state;
        uint40 dueAt;
    }

    mapping(uint32 => GhostFlag) internal ghostFlags;
    uint32 internal flagCount;

    function checkSomeFlag(uint256 seed) external view {
        equal(flags.flagCount(), flagCount, "flags");
        if (ideaCount != 0) _checkOpen(uint32(seed % ideaCount) + 1);
        if (flagCount == 0) return;
        uint32 id = uint32(seed % flagCount) + 1;
        Flag memory flag = flags.flagOf(FlagId.wrap(id));
        check(flag.state == ghostFlags[id].state, "flag's state");
        equal(flag.dueAt, ghostFlags[id].dueAt, "flag's time");
    }

    function _checkOpen(uint32 ideaId) private view {
        uint256 open;
        for (uint32 id = 1; id <= flagCount; ++id) {
            if (ghostFlags[id].idea == ideaId && _isOpenFlag(ghostFlags[id].state)) ++open;
        }
        equal(flags.openFlagsOn(IdeaId.wrap(ideaId)), open, "open flags");
        equal(openFlags[ideaId], open, "open flags of the model");
    }

    function raiseFlag(uint16 seed, uint8 who) external {
        if (seed % 2 == 0) return;
        uint32 ideaId = _mostlyIn(Stage.InPilot, seed / 2);
        _raise(ideaId, _mostlyAuditor(ideaId, 0, who), seed % 32 == 1 ? bytes32(0) : REASON);
    }

    function answerFlag(uint16 seed, uint8 who) external {
        _answer(_mostlyFlag(seed, seed % 4 == 1 ? FlagState.Escalated : FlagState.Open), _person(who));
    }

    function resolveFlag(uint16 seed, uint8 who, bool upheld) external {
        uint32 id = _mostlyFlag(seed, FlagState.Answered);
        if (ghostFlags[id].state == FlagState.Open) {
            _answer(id, _person(ghostFlags[id].raiser));
        }
        GhostFlag storage ghost = ghostFlags[id];
        uint32 actor = _mostlyAuditor(ghost.idea, ghost.answerer, who);
        bool allowed = ghost.state == FlagState.Answered && _mayAudit(ghost.idea, actor) && actor != ghost.answerer;
        bytes memory data = abi.encodeCall(IFlags.resolveFlag, (FlagId.wrap(id), upheld, REASON));
        if (!_act("resolveFlag", allowed, _account(actor), address(flags), data)) return;
        _resolved(id, upheld, actor);
    }

    function escalateFlag(uint16 seed, uint8 who) external {
        uint32 id = _mostlyFlag(seed, seed % 2 == 0 ? FlagState.Open : FlagState.Answered);
        if (seed % 4 != 0) _waitUntil(ghostFlags[id].dueAt + (seed / 4) % 2);
        _escalate(id, _person(who));
    }

    function resolveEscalated(uint16 seed, bool upheld) external {
        uint32 id = _mostlyFlag(seed, FlagState.Escalated);
        if (seed % 4 == 1 && ghostFlags[id].state == FlagState.Open) {
            _waitUntil(ghostFlags[id].dueAt + 1);
            _escalate(id, 1);
        }
        _resolveEscalated(id, upheld);
    }

    // Acts

    function _raise(uint32 ideaId, uint32 actor, bytes32 reason) private {
        if (flagCount == MOST_FLAGS) return;
        bool allowed = ghostIdeas[ideaId].stage != Stage.None &&
            reason != 0 &&
            _mayAudit(ideaId, actor) &&
            openFlags[ideaId] < MOST_OPEN;
        bytes memory data = abi.encodeCall(IFlags.raiseFlag, (IdeaId.wrap(ideaId), reason));
        if (!_act("raiseFlag", allowed, _account(actor), address(flags), data)) return;
        GhostFlag storage ghost = ghostFlags[++flagCount];
        (ghost.idea, ghost.raiser, ghost.state) = (ideaId, actor, FlagState.Open);
        ghost.dueAt = uint40(block.timestamp + 7 days);
        ++openFlags[ideaId];
        bytes memory told = abi.encode(flagCount, reason, ghost.dueAt, openFlags[ideaId], actor);
        _entry(ideaId, address(flags), "flag raised", told);
    }

    function _answer(uint32 id, uint32 actor) private {
        GhostFlag storage ghost = ghostFlags[id];
        bool open = ghost.state == FlagState.Open;
        bool allowed = (open || ghost.state == FlagState.Escalated) &&
            ghost.answerer == 0 &&
            _isActive(actor) &&
            actor != ghost.raiser;
        bytes memory data = abi.encodeCall(IFlags.answerFlag, (FlagId.wrap(id), REASON));
        if (!_act("answerFlag", allowed, _account(actor), address(flags), data)) return;
        ghost.answerer = actor;
        if (open) (ghost.state, ghost.dueAt) = (FlagState.Answered, uint40(block.timestamp + 7 days));
        _entry(ghost.idea, address(flags), "flag answered", abi.encode(id, REASON, ghost.dueAt, actor));
    }

    function _escalate(uint32 id, uint32 actor) internal {
        GhostFlag storage ghost = ghostFlags[id];
        bool waits = ghost.state == FlagState.Open || ghost.state == FlagState.Answered;
        bytes memory data = abi.encodeCall(IFlags.escalateFlag, (FlagId.wrap(id)));
        bool allowed = waits && block.timestamp > ghost.dueAt;
        if (!_act("escalateFlag", allowed, _account(actor), address(flags), data)) return;
        ghost.state = FlagState.Escalated;
        _entry(ghost.idea, address(flags), "flag escalated", abi.encode(id, actor));
    }

    function _resolveEscalated(uint32 id, bool upheld) internal {
        bool allowed = ghostFlags[id].state == FlagState.Escalated;
        bytes memory data = abi.encodeCall(IFlags.resolveEscalated, (FlagId.wrap(id), upheld, REASON));
        if (_act("resolveEscalated", allowed, address(this), address(flags), data)) _resolved(id, upheld, 0);
    }

    function _resolved(uint32 id, bool upheld, uint32 actor) private {
        GhostFlag storage ghost = ghostFlags[id];
        ghost.state = upheld ? FlagState.Upheld : FlagState.Dismissed;
        --openFlags[ghost.idea];
        bytes memory told = abi.encode(id, ghost.state, REASON, openFlags[ghost.idea], actor);
        _entry(ghost.idea, address(flags), "flag resolved", told);
    }

    // Views of the model

    function _isOpenFlag(FlagState state) internal pure returns (bool) {
        return state == FlagState.Open || state == FlagState.Answered || state == FlagState.Escalated;
    }

    function _mayAudit(uint32 ideaId, uint32 actor) private view returns (bool) {
        return _isActive(actor) && _holds(actor, Office.Auditor) && !_tookPart(ideaId, actor);
    }

    /// @dev Whether a member is credited on an idea, leads the pilot that was last started for it, or is paid by it.
    function _tookPart(uint32 ideaId, uint32 member) internal view returns (bool) {
        GhostPilot storage pilot = ghostPilots[latestPilot[ideaId]];
        return member == pilot.lead || member == pilot.payee || _isCredited(ideaId, member);
    }

    function _mostlyAuditor(uint32 ideaId, uint32 other, uint256 seed) private view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (_mayAudit(ideaId, member) && member != other) return member;
            member = _person(member);
        }
    }

    /// @dev A flag in a state, an open one, or a new one; at times any.
    function _mostlyFlag(uint256 seed, FlagState state) private returns (uint32 open) {
        for (uint32 i = 0; seed % 16 != 0 && i < flagCount; ++i) {
            uint32 id = uint32((seed + i) % flagCount) + 1;
            if (ghostFlags[id].state == state) return id;
            if (_isOpenFlag(ghostFlags[id].state)) open = id;
        }
        if (open != 0) return open;
        uint32 ideaId = _mostlyIn(Stage.InPilot, seed | 1);
        if (seed % 4 != 0 && ghostIdeas[ideaId].stage != Stage.None) {
            _raise(ideaId, _mostlyAuditor(ideaId, 0, seed | 1), REASON);
            return flagCount;
        }
        return uint32((seed / 16) % (flagCount + 2));
    }
}
