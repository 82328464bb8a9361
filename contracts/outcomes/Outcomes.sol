// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {PilotId} from "../budgets/BudgetTypes.sol";
import {Module} from "../governance/Module.sol";
import {IIdeas} from "../ideas/IIdeas.sol";
import {IdeaId, Stage} from "../ideas/IdeaTypes.sol";
import {Independence} from "../ideas/Independence.sol";
import {IMembers} from "../members/IMembers.sol";
import {Member, MemberId} from "../members/MemberTypes.sol";
import {People} from "../members/People.sol";
import {IPilots} from "../pilots/IPilots.sol";
import {Pilot} from "../pilots/PilotTypes.sol";
import {Benefits} from "./Benefits.sol";
import {IOutcomes} from "./IOutcomes.sol";
import {OutcomeKind, Report, ReportId, ReportState, Statement} from "./OutcomeTypes.sol";
import {Period, Periods} from "./Periods.sol";

/// @title Reports of what ideas brought: see {IOutcomes}
contract Outcomes is IOutcomes, Module {
    /// @notice What attested reports add up to for an idea; one slot.
    struct Total {
        uint128 benefit;
        uint16 attestedReports;
    }

    IMembers public immutable members;
    IIdeas public immutable ideas;
    IPilots public immutable pilots;
    uint16 public immutable judgesRequired;

    uint32 public reportCount;

    mapping(ReportId => Report) private _reports;
    mapping(ReportId => mapping(MemberId => bool)) private _judged;
    mapping(IdeaId => mapping(OutcomeKind => Period[])) private _periods;
    mapping(IdeaId => Total) private _totals;

    constructor(
        address authority,
        address forwarder,
        IMembers members_,
        IIdeas ideas_,
        IPilots pilots_,
        uint16 judgesRequired_
    ) Module(authority, forwarder) {
        if (judgesRequired_ == 0) revert Outcomes_NoJudges();
        members = members_;
        ideas = ideas_;
        pilots = pilots_;
        judgesRequired = judgesRequired_;
    }

    /// @inheritdoc IOutcomes
    function reportOutcome(Statement calldata statement) external returns (ReportId reportId) {
        Member memory reporter = People.requirePerson(members, _msgSender());
        IdeaId ideaId = statement.ideaId;
        if (ideas.ideaOf(ideaId).stage != Stage.Implemented) revert Outcomes_NotImplemented(ideaId);
        (PilotId pilotId, Pilot memory pilot) = _pilotOf(ideaId);
        if (!_tookPart(pilot, reporter.id)) revert Outcomes_MayNotReport(ideaId, reporter.id);
        if (statement.evidenceHash == 0) revert Outcomes_EvidenceMissing();
        (bool sound, uint128 benefit) = Benefits.worthOf(statement);
        if (!sound) revert Outcomes_BadStatement(ideaId, statement.kind);
        _checkPeriod(pilotId, pilot, statement);
        reportId = ReportId.wrap(++reportCount);
        _cover(reportId, statement);
        _reports[reportId] = Report({
            ideaId: ideaId,
            kind: statement.kind,
            state: ReportState.Open,
            reporterId: reporter.id,
            unit: reporter.unit,
            attestations: 0,
            disputes: 0,
            from: statement.from,
            to: statement.to,
            benefit: benefit
        });
        emit OutcomeReported(reportId, ideaId, statement, benefit, reporter.unit, reporter.id);
    }

    /// @inheritdoc IOutcomes
    function judgeOutcome(ReportId reportId, bool agrees, bytes32 reasonHash) external {
        Report memory report = reportOf(reportId);
        if (report.state != ReportState.Open) revert Outcomes_NotOpen(reportId, report.state);
        if (!agrees && reasonHash == 0) revert Outcomes_ReasonMissing();
        Member memory member = People.requirePerson(members, _msgSender());
        if (_judged[reportId][member.id]) revert Outcomes_AlreadyJudged(reportId, member.id);
        if (!_isIndependent(report, member)) revert Outcomes_NotIndependent(reportId, member.id);
        _judged[reportId][member.id] = true;
        uint16 count = agrees ? ++report.attestations : ++report.disputes;
        bool decided = count == judgesRequired;
        if (decided) report.state = agrees ? ReportState.Attested : ReportState.Disputed;
        _reports[reportId].state = report.state;
        _reports[reportId].attestations = report.attestations;
        _reports[reportId].disputes = report.disputes;
        emit OutcomeJudged(reportId, member.id, agrees, reasonHash, report.attestations, report.disputes);
        if (decided) _decide(reportId, report);
    }

    // Views

    /// @inheritdoc IOutcomes
    function reportOf(ReportId reportId) public view returns (Report memory report) {
        report = _reports[reportId];
        if (report.state == ReportState.None) revert Outcomes_Unknown(reportId);
    }

    /// @inheritdoc IOutcomes
    function benefitOf(IdeaId ideaId) external view returns (uint128 benefit, uint16 attestedReports) {
        Total memory total = _totals[ideaId];
        return (total.benefit, total.attestedReports);
    }

    // Internals

    /// @dev The pilot that implemented an idea: none can be started after it.
    function _pilotOf(IdeaId ideaId) private view returns (PilotId pilotId, Pilot memory) {
        pilotId = pilots.latestPilotOf(ideaId);
        return (pilotId, pilots.pilotOf(pilotId));
    }

    /// @dev Whether a member has a share in the idea's success.
    function _tookPart(Pilot memory pilot, MemberId memberId) private view returns (bool) {
        return
            memberId == pilot.leadId ||
            memberId == pilot.payeeId ||
            Independence.isCredited(ideas, pilot.ideaId, memberId);
    }

    /// @dev The reporter took part and need not be looked at; credit may since have been claimed by somebody else.
    function _isIndependent(Report memory report, Member memory member) private view returns (bool) {
        if (member.unit != 0 && member.unit == report.unit) return false;
        (, Pilot memory pilot) = _pilotOf(report.ideaId);
        return !_tookPart(pilot, member.id);
    }

    function _checkPeriod(PilotId pilotId, Pilot memory pilot, Statement calldata statement) private view {
        uint256 measuredUntil = uint256(pilot.endedAt) + pilots.targetOf(pilotId).measureSeconds;
        uint256 latest = Math.min(block.timestamp, measuredUntil);
        (uint256 from, uint256 to) = (statement.from, statement.to);
        if (from < pilot.startedAt || from >= to || to > latest) {
            revert Outcomes_BadPeriod(from, to, pilot.startedAt, latest);
        }
    }

    function _cover(ReportId reportId, Statement calldata statement) private {
        (IdeaId ideaId, OutcomeKind kind) = (statement.ideaId, statement.kind);
        Period[] storage periods = _periods[ideaId][kind];
        if (periods.length == Periods.LIMIT) revert Outcomes_TooMany(ideaId, kind, Periods.LIMIT);
        uint40 coveredUntil = Periods.overlappedUntil(periods, statement.from, statement.to);
        if (coveredUntil != 0) revert Outcomes_Overlap(ideaId, kind, coveredUntil);
        periods.push(Period(statement.from, statement.to, reportId));
    }

    function _decide(ReportId reportId, Report memory report) private {
        IdeaId ideaId = report.ideaId;
        Total memory total = _totals[ideaId];
        if (report.state == ReportState.Attested) {
            total.benefit += report.benefit;
            ++total.attestedReports;
            _totals[ideaId] = total;
        } else {
            Periods.free(_periods[ideaId][report.kind], reportId);
        }
        emit OutcomeDecided(reportId, ideaId, report.state, total.benefit, total.attestedReports);
        bytes32 dataHash = keccak256(
            abi.encode(reportId, report.state, total.benefit, total.attestedReports)
        );
        ideas.record(ideaId, "outcome", dataHash);
    }
}
