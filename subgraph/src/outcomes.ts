import { Bytes, ethereum } from "@graphprotocol/graph-ts";
import { OUTCOME_KIND_NAMES, REPORT_STATE_NAMES, ReportState } from "../generated/names";
import { OutcomeDecided, OutcomeJudged, OutcomeReported } from "../generated/Outcomes/Outcomes";
import { Attestation, Idea, OutcomeReport, Unit } from "../generated/schema";
import { newActivity } from "./entities/activity";
import { nameDocument } from "./entities/document";
import { requireIdea } from "./entities/idea";
import { memberIdOf, requireMember } from "./entities/member";
import { requireReport } from "./entities/money";
import { getOrganisation } from "./entities/organisation";
import { DocumentKind } from "./lib/document-kinds";
import { idOfBig, joined } from "./lib/ids";
import { Moment, momentOf } from "./lib/moment";
import { nameOf } from "./lib/names";
import { i32Of, i64Of } from "./lib/numbers";
import { countBenefit } from "./stats/benefits";
import { countReport, countReportDecided } from "./stats/funding";

export { handleAuthorityUpdated } from "./authority";

export function handleOutcomeReported(event: OutcomeReported): void {
  const organisation = getOrganisation(event);
  const at = momentOf(event, organisation);
  const params = event.params;
  const idea = requireIdea(params.ideaId, event);
  if (!idea) return;
  const report = new OutcomeReport(idOfBig(params.reportId));
  report.number = i32Of(params.reportId);
  report.idea = idea.id;
  setStatement(report, event, at);
  report.benefit = params.benefit;
  report.reporter = memberIdOf(params.reporterId);
  const unit = idOfBig(params.unit);
  if (!params.unit.isZero() && Unit.load(unit)) report.unit = unit;
  report.state = nameOf(REPORT_STATE_NAMES, ReportState.Open);
  report.attestations = 0;
  report.disputes = 0;
  report.reportedAt = at.timestamp;
  report.block = at.block;
  report.transaction = at.transaction;
  report.save();
  organisation.outcomeReports = report.number;
  organisation.save();
  countReport(at);
  saveActivity(event, "OutcomeReported", report, report.reporter, idea.author);
}

function setStatement(report: OutcomeReport, event: OutcomeReported, at: Moment): void {
  const stated = event.params.statement;
  report.kind = nameOf(OUTCOME_KIND_NAMES, stated.kind);
  report.from = i64Of(stated.from);
  report.to = i64Of(stated.to);
  report.baseline = stated.baseline;
  report.target = stated.target;
  report.actual = stated.actual;
  report.rate = stated.rate;
  report.positiveBefore = i64Of(stated.positiveBefore);
  report.askedBefore = i64Of(stated.askedBefore);
  report.positiveAfter = i64Of(stated.positiveAfter);
  report.askedAfter = i64Of(stated.askedAfter);
  report.evidence = nameDocument(stated.evidenceHash, DocumentKind.Evidence, at);
  report.evidenceContent = report.evidence;
}

export function handleOutcomeJudged(event: OutcomeJudged): void {
  const params = event.params;
  const report = requireReport(params.reportId, event);
  const member = requireMember(params.memberId, event);
  if (!report || !member) return;
  const at = momentOf(event, getOrganisation(event));
  report.attestations = params.attestations;
  report.disputes = params.disputes;
  report.save();
  const id = joined(report.id, member.id);
  // A member judges once; a second row of an immutable entity would stop the index.
  if (!Attestation.load(id)) {
    const attestation = new Attestation(id);
    attestation.report = report.id;
    attestation.member = member.id;
    attestation.agrees = params.agrees;
    attestation.reason = nameDocument(params.reasonHash, DocumentKind.Reason, at);
    attestation.reasonContent = attestation.reason;
    attestation.timestamp = at.timestamp;
    attestation.block = at.block;
    attestation.transaction = at.transaction;
    attestation.save();
  }
  saveActivity(event, "OutcomeJudged", report, member.id, report.reporter);
}

export function handleOutcomeDecided(event: OutcomeDecided): void {
  const params = event.params;
  const report = requireReport(params.reportId, event);
  if (!report) return;
  const at = momentOf(event, getOrganisation(event));
  report.state = nameOf(REPORT_STATE_NAMES, params.state);
  report.decidedAt = at.timestamp;
  report.decidedIn = at.transaction;
  report.save();
  const idea = Idea.load(report.idea);
  if (idea) {
    idea.benefit = params.ideaBenefit;
    idea.attestedReports = params.attestedReports;
    idea.save();
  }
  countReportDecided(params.state, at);
  if (params.state == ReportState.Attested) countBenefit(report, at);
  saveActivity(event, "OutcomeDecided", report, null, report.reporter);
}

function saveActivity(
  event: ethereum.Event,
  name: string,
  report: OutcomeReport,
  actor: Bytes | null,
  member: Bytes | null,
): void {
  const activity = newActivity(event, name);
  activity.actor = actor;
  activity.member = member;
  activity.idea = report.idea;
  activity.report = report.id;
  activity.save();
}
