import type { Mutant } from "./mutants.ts";

/** What became of a mutant. */
export interface Verdict {
  status: "killed" | "survived" | "equivalent" | "not compiling" | "too deep" | "timed out";
  /** The test that noticed it. */
  by?: string;
}

/** What a worker found out about the tests before the first mutant. */
export interface Readiness {
  all: number;
  /** Tests that notice when the contract does nothing. */
  used: number;
  /** Tests that fail without any fault, and are left out. */
  failing: string[];
}

export interface Answer {
  ready?: Readiness;
  verdict?: Verdict;
}

export type Tried = Omit<Mutant, "source"> & Verdict;

export interface Score {
  mutants: number;
  killed: number;
  survived: number;
  /** Same code, or none. */
  apart: number;
  /** Killed, of those that compile to something else; in per cent, rounded down to tenths. */
  score: number;
}

/** A mutant that ran out of time changed what the contract does, so it counts as killed. */
export function scoreOf(tried: readonly Tried[]): Score {
  const count = (...statuses: Verdict["status"][]) =>
    tried.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("killed", "timed out");
  const survived = count("survived");
  const judged = killed + survived;
  return {
    mutants: tried.length,
    killed,
    survived,
    apart: tried.length - judged,
    score: judged === 0 ? 0 : Math.floor((1000 * killed) / judged) / 10,
  };
}
