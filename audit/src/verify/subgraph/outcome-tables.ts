import { outcomeKindName } from "../../state/names.ts";
import { countJudgements, type ReportRecord } from "../../state/outcomes/state.ts";
import type { Row, Table } from "./table.ts";
import { hashOrNull, idOf, numberId, type World, whereabouts } from "./world.ts";

/** Reports of what ideas brought, and who attests or disputes them. */
export function outcomeTables(world: World): Table[] {
  return [reports(world), attestations(world)];
}

function reports({ state }: World): Table {
  const rows = [...state.outcomes.byId.values()].map((report): [string, Row] => [
    idOf([report.id, 4]),
    { ...statementOf(report), ...standingOf(report) },
  ]);
  return { entity: "outcomeReports", rows: new Map(rows), nameOf: (_, { number }) => `report ${number}` };
}

function statementOf({ id, statement, benefit, reporterId, unit, reportedAt }: ReportRecord): Row {
  const { ideaId, kind, evidenceHash, ...measured } = statement;
  return {
    ...{ number: id, "idea.number": ideaId, kind: outcomeKindName(kind), ...measured, benefit },
    ...{ "evidence.hash": evidenceHash, "reporter.id": numberId(reporterId) },
    "unit.id": numberId(unit),
    reportedAt: reportedAt.timestamp,
    block: reportedAt.block,
    transaction: reportedAt.txHash,
  };
}

function standingOf(report: ReportRecord): Row {
  return {
    state: report.state,
    attestations: countJudgements(report, true),
    disputes: countJudgements(report, false),
    decidedAt: report.decidedAt?.timestamp ?? null,
    decidedIn: report.decidedAt?.txHash ?? null,
  };
}

function attestations({ state }: World): Table {
  const rows = [...state.outcomes.byId.values()].flatMap((report) =>
    [...report.judgements].map(([memberId, { agrees, reasonHash, at }]): [string, Row] => {
      const about = { "report.number": report.id, "member.number": memberId, agrees };
      const row = { ...about, "reason.hash": hashOrNull(reasonHash), ...whereabouts(at) };
      return [idOf([report.id, 4], [memberId, 4]), row];
    }),
  );
  const nameOf = (_: string, row: Row) =>
    `report ${row["report.number"]}, word of member ${row["member.number"]}`;
  return { entity: "attestations", rows: new Map(rows), nameOf };
}
