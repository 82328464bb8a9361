// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IdeaId, Stage} from "../../../contracts/ideas/IdeaTypes.sol";
import {IOutcomes} from "../../../contracts/outcomes/IOutcomes.sol";
import {
    FlagState,
    OutcomeKind,
    Report,
    ReportId,
    ReportState,
    Statement
} from "../../../contracts/outcomes/OutcomeTypes.sol";
import {RESULT} from "../../../contracts/pilots/PilotTypes.sol";
import {check, equal} from "../../support/Cheats.sol";
import {Flagging} from "./Flagging.sol";

/// @notice What implemented ideas are said to have brought, and who says so too.
abstract contract Reporting is Flagging {
    uint32 private constant MOST_REPORTS = 16;

    struct GhostReport {
        uint32 idea;
        OutcomeKind kind;
        ReportState state;
        uint32 reporter;
        uint32 unit;
        uint40 from;
        uint40 to;
        uint256 benefit;
        mapping(uint32 memberId => bool) agreed;
        mapping(uint32 memberId => bool) disagreed;
    }

    mapping(uint32 => GhostReport) internal ghostReports;
    uint32 internal reportCount;

    function checkSomeReport(uint256 seed) external view {
        equal(outcomes.reportCount(), reportCount, "reports");
        if (reportCount != 0) _checkReport(uint32(seed % reportCount) + 1);
        if (ideaCount != 0) _checkBenefit(uint32(seed % ideaCount) + 1);
    }

    /// @dev Judges are counted as members, each once.
    function _checkReport(uint32 id) private view {
        GhostReport storage ghost = ghostReports[id];
        Report memory report = outcomes.reportOf(ReportId.wrap(id));
        (uint256 agreed, uint256 disagreed) = _judges(id);
        check(report.state == ghost.state, "report's state");
        equal(report.attestations, agreed, "attestations");
        equal(report.disputes, disagreed, "disputes");
        equal(report.benefit, ghost.benefit, "benefit");
        check((agreed >= JUDGES) == (ghost.state == ReportState.Attested), "attested by too few members");
        check((disagreed >= JUDGES) == (ghost.state == ReportState.Disputed), "disputed by too few members");
    }

    function _checkBenefit(uint32 ideaId) private view {
        (uint256 benefit, uint256 reports) = _benefit(ideaId);
        (uint256 told, uint256 toldReports) = outcomes.benefitOf(IdeaId.wrap(ideaId));
        equal(told, benefit, "idea's benefit");
        equal(toldReports, reports, "attested reports");
    }

    function reportOutcome(uint16 seed, uint8 who, uint32 size) external {
        uint32 ideaId = seed % 16 == 0 ? uint32((seed / 16) % (ideaCount + 2)) : _implementedIdea(seed);
        _report(ideaId, _mostlyPart(ideaId, who), OutcomeKind((size / 8) % 4), size, seed % 16);
    }

    function judgeOutcome(uint16 seed, uint8 who, bool disagrees) external {
        uint32 id = _openReport(seed);
        if (id == 0 && seed % 4 != 0) {
            this.reportOutcome(seed | 9, 1, seed);
            id = _openReport(seed);
        }
        if (seed % 16 == 0) id = uint32((seed / 16) % (reportCount + 2));
        bool agrees = !disagrees || who % 4 == 0;
        _judgeOutcome(id, _mostlyJudge(id, who), agrees, seed % 16 == 1 ? bytes32(0) : REASON);
        if (!agrees) _judgeOutcome(id, _mostlyJudge(id, 1), false, REASON);
    }

    // Acts

    function _report(uint32 ideaId, uint32 actor, OutcomeKind kind, uint256 size, uint256 flaw) internal {
        if (reportCount == MOST_REPORTS) return;
        Statement memory said = _statement(ideaId, kind, size, flaw);
        bool allowed = _isActive(actor) &&
            ghostIdeas[ideaId].stage == Stage.Implemented &&
            _tookPart(ideaId, actor) &&
            flaw != 1 &&
            flaw != 2 &&
            _isPeriod(said);
        bytes memory data = abi.encodeCall(IOutcomes.reportOutcome, (said));
        if (!_act("reportOutcome", allowed, _account(actor), address(outcomes), data)) return;
        GhostReport storage ghost = ghostReports[++reportCount];
        (ghost.idea, ghost.kind, ghost.state) = (ideaId, kind, ReportState.Open);
        (ghost.reporter, ghost.unit) = (actor, unitOf[actor]);
        (ghost.from, ghost.to) = (said.from, said.to);
        ghost.benefit = _worth(said);
    }

    function _judgeOutcome(uint32 id, uint32 actor, bool agrees, bytes32 reason) internal {
        GhostReport storage ghost = ghostReports[id];
        bool allowed = ghost.state == ReportState.Open && (agrees || reason != 0) && _mayJudge(id, actor);
        bytes memory data = abi.encodeCall(IOutcomes.judgeOutcome, (ReportId.wrap(id), agrees, reason));
        if (!_act("judgeOutcome", allowed, _account(actor), address(outcomes), data)) return;
        if (agrees) ghost.agreed[actor] = true;
        else ghost.disagreed[actor] = true;
        (uint256 agreed, uint256 disagreed) = _judges(id);
        if (agreed != JUDGES && disagreed != JUDGES) return;
        ghost.state = agreed == JUDGES ? ReportState.Attested : ReportState.Disputed;
        (uint256 benefit, uint256 reports) = _benefit(ghost.idea);
        _entry(ghost.idea, address(outcomes), "outcome", abi.encode(id, ghost.state, benefit, reports));
        _count(agreed == JUDGES ? "attested" : "disputed");
    }

    // Ways to where something can be reported

    /// @dev An implemented idea: what there is, or one whose pilot is concluded now. 0 if there can be none.
    function _implementedIdea(uint256 seed) internal returns (uint32) {
        for (uint32 i = 0; i < ideaCount; ++i) {
            uint32 ideaId = uint32((seed + i) % ideaCount) + 1;
            if (ghostIdeas[ideaId].stage == Stage.Implemented) return ideaId;
        }
        uint32 id = _acceptedResult(seed, true);
        if (id == 0) return 0;
        _waitForWindow(id, RESULT);
        _clearFlags(ghostPilots[id].idea);
        _conclude(id, 1);
        return ghostPilots[id].idea;
    }

    /// @dev Governance resolves whatever is open.
    function _clearFlags(uint32 ideaId) internal {
        for (uint32 id = 1; id <= flagCount && openFlags[ideaId] != 0; ++id) {
            GhostFlag storage flag = ghostFlags[id];
            if (flag.idea != ideaId || !_isOpenFlag(flag.state)) continue;
            if (flag.state != FlagState.Escalated) {
                _waitUntil(uint256(flag.dueAt) + 1);
                _escalate(id, 1);
            }
            _resolveEscalated(id, false);
        }
    }

    // Views of the model

    /// @dev From where its kind was last reported, or from the start, until now or when measuring ends.
    function _statement(
        uint32 ideaId,
        OutcomeKind kind,
        uint256 size,
        uint256 flaw
    ) private view returns (Statement memory said) {
        GhostPilot storage pilot = ghostPilots[latestPilot[ideaId]];
        (said.ideaId, said.kind) = (IdeaId.wrap(ideaId), kind);
        said.from = pilot.startedAt;
        for (uint32 id = 1; flaw != 3 && id <= reportCount; ++id) {
            GhostReport storage other = ghostReports[id];
            bool stands = other.idea == ideaId && other.kind == kind && other.state != ReportState.Disputed;
            if (stands && other.to > said.from) said.from = other.to;
        }
        uint256 until = uint256(pilot.endedAt) + pilot.measureSeconds;
        if (flaw == 4 && pilot.startedAt != 0) said.from = pilot.startedAt - 1 + uint40(size % 2);
        said.to = uint40(block.timestamp < until || flaw == 5 ? block.timestamp : until);
        if (flaw >= 6 && said.to > said.from + 1 hours) said.to = said.from + 1 hours;
        said.evidenceHash = flaw == 1 ? bytes32(0) : REASON;
        if (kind == OutcomeKind.Satisfaction) {
            (said.positiveBefore, said.askedBefore, said.positiveAfter, said.askedAfter) = (3, 10, 7, 10);
            if (flaw == 2) said.positiveAfter = 11;
            return said;
        }
        said.actual = int128(int256(size % 60_000)) - 2_000;
        if (kind == OutcomeKind.Cost) said.baseline = 40_000;
        if (kind == OutcomeKind.Efficiency) said.rate = 75;
        if (flaw == 2) said.askedAfter = 1;
    }

    function _worth(Statement memory said) private pure returns (uint256) {
        int256 worth = said.actual;
        if (said.kind == OutcomeKind.Cost) worth = int256(said.baseline) - said.actual;
        if (said.kind == OutcomeKind.Satisfaction || worth < 0) return 0;
        return said.kind == OutcomeKind.Efficiency ? (uint256(worth) * said.rate) / 100 : uint256(worth);
    }

    function _isPeriod(Statement memory said) private view returns (bool) {
        uint32 ideaId = IdeaId.unwrap(said.ideaId);
        GhostPilot storage pilot = ghostPilots[latestPilot[ideaId]];
        for (uint32 id = 1; id <= reportCount; ++id) {
            GhostReport storage other = ghostReports[id];
            if (other.idea != ideaId || other.kind != said.kind || other.state == ReportState.Disputed) continue;
            if (said.from < other.to && other.from < said.to) return false;
        }
        return
            said.from >= pilot.startedAt &&
            said.from < said.to &&
            said.to <= block.timestamp &&
            said.to <= uint256(pilot.endedAt) + pilot.measureSeconds;
    }

    function _mayJudge(uint32 id, uint32 actor) private view returns (bool) {
        GhostReport storage ghost = ghostReports[id];
        bool sameUnit = unitOf[actor] != 0 && unitOf[actor] == ghost.unit;
        bool judged = ghost.agreed[actor] || ghost.disagreed[actor];
        return _isActive(actor) && !sameUnit && !judged && !_tookPart(ghost.idea, actor);
    }

    function _judges(uint32 id) private view returns (uint256 agreed, uint256 disagreed) {
        for (uint32 member = 1; member <= PEOPLE; ++member) {
            if (ghostReports[id].agreed[member]) ++agreed;
            if (ghostReports[id].disagreed[member]) ++disagreed;
        }
    }

    /// @dev Counted anew from all reports that members attested.
    function _benefit(uint32 ideaId) internal view returns (uint256 benefit, uint256 reports) {
        for (uint32 id = 1; id <= reportCount; ++id) {
            if (ghostReports[id].idea != ideaId || ghostReports[id].state != ReportState.Attested) continue;
            benefit += ghostReports[id].benefit;
            ++reports;
        }
    }

    function _openReport(uint256 seed) internal view returns (uint32) {
        for (uint32 i = 0; i < reportCount; ++i) {
            uint32 id = uint32((seed + i) % reportCount) + 1;
            if (ghostReports[id].state == ReportState.Open) return id;
        }
        return 0;
    }

    function _mostlyPart(uint32 ideaId, uint256 seed) internal view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (_isActive(member) && _tookPart(ideaId, member)) return member;
            member = _person(member);
        }
    }

    function _mostlyJudge(uint32 id, uint256 seed) internal view returns (uint32 member) {
        member = _person(seed);
        for (uint32 i = 0; seed % 8 != 0 && i < PEOPLE; ++i) {
            if (_mayJudge(id, member)) return member;
            member = _person(member);
        }
    }
}
