import type { Audit } from "@engine/audit/audit";
import type { MetricOptions } from "@engine/audit/metrics/metric";
import type { EngineConfig } from "@/config/engine-config.ts";

/** What of an audit the page shows. */
export type Recomputed = Pick<
  Audit,
  "block" | "checked" | "differences" | "notes" | "metrics" | "leaderboard"
>;

/** What is to be recomputed beside stages, tallies, pots and figures, which always are. */
export interface RecomputeOptions {
  /** The block everything is read at; the newest if undefined. */
  block?: number | undefined;
  /** Whether every row of the index and every text is compared as well. */
  withIndex: boolean;
  metrics?: MetricOptions | undefined;
}

export interface RecomputeRequest {
  engine: Pick<EngineConfig, "deployment" | "rpcUrl" | "graphqlUrl" | "contentUrl">;
  options: RecomputeOptions;
}

/** The parts of an audit in their order. */
export const PHASES = ["logs", "contracts", "documents", "index"] as const;
export type Phase = (typeof PHASES)[number];

/** How far a part has come: `done` of `total` blocks, answers, documents or rows. */
export interface Progress {
  phase: Phase;
  done: number;
  total: number;
}

/** What the worker tells the page. */
export type RecomputeMessage =
  | ({ kind: "progress" } & Progress)
  | { kind: "done"; result: Recomputed }
  | { kind: "failed"; name: string; message: string };
