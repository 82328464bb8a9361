import type { ReportState } from "@engine/protocol/enums";
import type { Hex } from "viem";
import type { EventOf, Place } from "../../contracts.ts";

export type OutcomesEvent = EventOf<"Outcomes">;

/** One kind of event of Outcomes. */
export type OutcomesEventNamed<Name extends OutcomesEvent["eventName"]> = Extract<
  OutcomesEvent,
  { eventName: Name }
>;

/** What a reporter stated. */
export type Statement = OutcomesEventNamed<"OutcomeReported">["args"]["statement"];

/** What one member said of a report. */
export interface JudgementRecord {
  agrees: boolean;
  reasonHash: Hex;
  at: Place;
}

export interface ReportRecord {
  id: number;
  statement: Statement;
  state: ReportState;
  reporterId: number;
  /** The reporter's unit then. */
  unit: number;
  benefit: bigint;
  judgements: Map<number, JudgementRecord>;
  reportedAt: Place;
  decidedAt: Place | undefined;
}

/** What attested reports add up to for an idea. */
export interface Total {
  benefit: bigint;
  attestedReports: number;
}

export interface OutcomesState {
  byId: Map<number, ReportRecord>;
  totals: Map<number, Total>;
}

export function emptyOutcomes(): OutcomesState {
  return { byId: new Map(), totals: new Map() };
}

export function totalOf({ totals }: OutcomesState, ideaId: number): Total {
  return totals.get(ideaId) ?? { benefit: 0n, attestedReports: 0 };
}

/** How many members agree with a report, or do not. */
export function countJudgements({ judgements }: ReportRecord, agrees: boolean): number {
  return [...judgements.values()].filter((each) => each.agrees === agrees).length;
}
