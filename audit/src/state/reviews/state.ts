import type { ReviewResult } from "@engine/protocol/enums";
import type { Hex } from "viem";
import type { Place } from "../../contracts.ts";
import type { BrierRecord } from "./forecast.ts";
import type { GateTerms, Sums } from "./gate.ts";

/** How ideas are judged, as it was published. */
export interface Rubric extends GateTerms {
  unitsApart: boolean;
  commitSeconds: number;
  revealSeconds: number;
  patienceSeconds: number;
  revisitHours: number;
}

export interface RubricRecord {
  rubric: Rubric;
  documentHash: Hex;
}

/** What a reviewer says. */
export interface Scorecard {
  feasibility: number;
  impact: number;
  alignment: number;
  forecastBps: number;
  commentHash: Hex;
}

/** One member's scorecard in one review. */
export interface CardRecord {
  commitment: Hex;
  committedAt: Place;
  recommittedAt: Place;
  /** Undefined until revealed. */
  revealed: { scorecard: Scorecard; weightBps: number; at: Place } | undefined;
  /** Undefined unless its author was credited when the review ended. */
  leftOutAt: Place | undefined;
  /** Undefined until the forecast was held against what happened. */
  calibration: Calibration | undefined;
}

/** What came of a forecast. */
export interface Calibration {
  met: boolean;
  squaredError: number;
  skill: number;
  season: number;
  at: Place;
}

export interface ReviewRecord {
  id: number;
  ideaId: number;
  version: number;
  rubricId: number;
  rubric: Rubric;
  openerId: number;
  openedAt: Place;
  commitUntil: number;
  revealUntil: number;
  cards: Map<number, CardRecord>;
  /** Recomputed over the scorecards that count. */
  sums: Sums;
  scorecards: number;
  result: ReviewResult;
  /** 0 while open, if void, and if too few revealed. */
  score: number;
  closedAt: Place | undefined;
}

export interface ReviewsState {
  /** Rubrics by number. */
  rubrics: Map<number, RubricRecord>;
  defaultRubric: number;
  byId: Map<number, ReviewRecord>;
  /** The newest review of each idea. */
  latest: Map<number, number>;
  /** Members' records of forecasts. */
  records: Map<number, BrierRecord>;
  /** Members' skill by season. */
  skills: Map<number, Map<number, bigint>>;
}

export function emptyReviews(): ReviewsState {
  return {
    rubrics: new Map(),
    defaultRubric: 0,
    byId: new Map(),
    latest: new Map(),
    records: new Map(),
    skills: new Map(),
  };
}

/** Whether a scorecard is revealed and was not left out. */
export function counts({ revealed, leftOutAt }: CardRecord): boolean {
  return revealed !== undefined && leftOutAt === undefined;
}
