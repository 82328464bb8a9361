import { REPORT_STATE_NAMES } from "@engine/protocol/enums";
import type { Target } from "../../contracts.ts";
import type { EngineState } from "../../state/context.ts";
import { countJudgements, type ReportRecord, totalOf } from "../../state/outcomes/state.ts";
import { judgesRequiredOf } from "../../state/terms.ts";
import type { Probe } from "./probe.ts";

const contract = "Outcomes" as const;

/** What Outcomes should answer: every report, and what each idea brought. */
export function outcomeProbes({ outcomes, ideas }: EngineState, target: Target): Probe[] {
  const subject = "Outcomes";
  return [
    { contract, subject, functionName: "reportCount", expected: outcomes.byId.size },
    { contract, subject, functionName: "judgesRequired", expected: judgesRequiredOf(target) },
    ...[...outcomes.byId.values()].map((report) => ({
      contract,
      subject: `report ${report.id}`,
      functionName: "reportOf",
      args: [report.id],
      expected: answerOf(report),
    })),
    ...[...ideas.byId.keys()].map((ideaId) => {
      const { benefit, attestedReports } = totalOf(outcomes, ideaId);
      const about = { contract, subject: `idea ${ideaId}`, args: [ideaId] };
      return { ...about, functionName: "benefitOf", expected: [benefit, attestedReports] };
    }),
  ];
}

function answerOf(report: ReportRecord) {
  const { ideaId, kind, from, to } = report.statement;
  const { reporterId, unit, benefit } = report;
  const state = REPORT_STATE_NAMES.indexOf(report.state);
  const attestations = countJudgements(report, true);
  const disputes = countJudgements(report, false);
  return { ideaId, kind, state, reporterId, unit, attestations, disputes, from, to, benefit };
}
