import { REPORT_STATE_NAMES, type ReportState } from "@engine/protocol/enums";
import type { Place } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuser, type Context, NO_HASH } from "../context.ts";
import { promiseEntry } from "../ideas/entries.ts";
import { isPerson, recordOf } from "../members/state.ts";
import { latestPilotOf, tookPart } from "../pilots/state.ts";
import { keep, promise } from "../promises.ts";
import { judgesRequiredOf } from "../terms.ts";
import { outcomeDataHash } from "./digest-data.ts";
import { reduceReport } from "./reporting.ts";
import {
  countJudgements,
  type OutcomesEvent,
  type OutcomesEventNamed,
  type ReportRecord,
  totalOf,
} from "./state.ts";

/** Folds one event of Outcomes into the state. */
export function reduceOutcomes(context: Context, event: OutcomesEvent): void {
  switch (event.eventName) {
    case "OutcomeReported":
      reduceReport(context, event);
      break;
    case "OutcomeJudged":
      reduceJudgement(context, event);
      break;
    case "OutcomeDecided":
      reduceDecision(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}

const decisionOf = (reportId: number, state: ReportState) => `report ${reportId} was decided as ${state}`;

/** Somebody independent attested or disputed an open report, once; the last one needed decides it. */
function reduceJudgement(context: Context, { args, at }: OutcomesEventNamed<"OutcomeJudged">): void {
  const report = knownReport(context, args.reportId, at);
  if (!report) return;
  const { reportId, memberId, agrees, reasonHash } = args;
  const subject = `report ${reportId}`;
  const say = accuser(context, subject, at);
  say(report.state !== "Open" && `was judged by member ${memberId}, but was ${report.state}`);
  say(!agrees && reasonHash === NO_HASH && `was disputed by member ${memberId} without a reason`);
  say(report.judgements.has(memberId) && `was judged by member ${memberId} twice`);
  checkJudge(context, report, memberId, at);
  report.judgements.set(memberId, { agrees, reasonHash, at });
  const counts = [countJudgements(report, true), countJudgements(report, false)];
  const said = [args.attestations, args.disputes];
  say(
    said.join() !== counts.join() && `the log counts ${said.join(" : ")}; the history ${counts.join(" : ")}`,
  );
  const isLast = counts[agrees ? 0 : 1] === judgesRequiredOf(context.target);
  if (isLast) promise(context, subject, decisionOf(reportId, agrees ? "Attested" : "Disputed"));
  context.report.count("judgements of outcomes");
}

function checkJudge(context: Context, report: ReportRecord, memberId: number, at: Place): void {
  const { state } = context;
  const say = accuser(context, `report ${report.id}`, at);
  const unit = recordOf(state.members, memberId)?.unit ?? 0;
  const pilot = latestPilotOf(state.pilots, report.statement.ideaId);
  say(!isPerson(state.members, memberId) && `was judged by member ${memberId}, who was no active person`);
  say(unit !== 0 && unit === report.unit && `was judged by member ${memberId}, of the reporter's unit`);
  say(
    pilot !== undefined &&
      tookPart(state, pilot, memberId) &&
      `was judged by member ${memberId}, who took part`,
  );
}

/** A report was decided: attested benefit adds up, and the idea's digest says so. */
function reduceDecision(context: Context, { args, at }: OutcomesEventNamed<"OutcomeDecided">): void {
  const report = knownReport(context, args.reportId, at);
  if (!report) return;
  const { reportId, ideaId, ideaBenefit, attestedReports } = args;
  const subject = `report ${reportId}`;
  const { outcomes } = context.state;
  report.state = REPORT_STATE_NAMES[args.state] ?? report.state;
  report.decidedAt = at;
  keep(context, subject, at, decisionOf(reportId, report.state));
  const total = { ...totalOf(outcomes, report.statement.ideaId) };
  if (report.state === "Attested") {
    total.benefit += report.benefit;
    total.attestedReports += 1;
  }
  outcomes.totals.set(report.statement.ideaId, total);
  const differs = ideaBenefit !== total.benefit || attestedReports !== total.attestedReports;
  const due = `${total.benefit} from ${total.attestedReports} reports`;
  accuser(
    context,
    subject,
    at,
  )(
    differs && `idea ${ideaId} is said to have ${ideaBenefit} from ${attestedReports} reports; due is ${due}`,
  );
  promiseEntry(context, "Outcomes", subject, { ideaId, kind: "outcome", dataHash: outcomeDataHash(args) });
}

function knownReport(context: Context, reportId: number, at: Place): ReportRecord | undefined {
  const report = context.state.outcomes.byId.get(reportId);
  accuser(context, `report ${reportId}`, at)(!report && "is named, but was never made: a log is missing");
  return report;
}
