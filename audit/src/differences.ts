import type { Hex } from "viem";
import type { Place } from "./contracts.ts";

/** Which comparison failed: the history against the rules, or the recomputed state against someone's answer. */
export type Against = "rules" | "contract" | "subgraph" | "document";

/** One thing that does not agree with what was recomputed. */
export interface Difference {
  against: Against;
  /** What it is about, such as `idea 3` or `round 1, entry 2 (idea 7)`. */
  subject: string;
  /** What is wrong, in plain words, with both values. */
  explanation: string;
  txHash?: Hex;
  block?: number;
}

/** Collects differences and counts what was checked, so that "none" can be told from "nothing looked at". */
export class Report {
  readonly differences: Difference[] = [];
  /** Things worth telling that are no difference, such as a withdrawn document. */
  readonly notes: string[] = [];
  readonly checked: Record<string, number> = {};

  count(what: string, howMany = 1): void {
    this.checked[what] = (this.checked[what] ?? 0) + howMany;
  }

  /** A history that the rules do not allow, or that does not add up. */
  unlawful(subject: string, explanation: string, at?: Place): void {
    this.add({ against: "rules", subject, explanation }, at);
  }

  add(difference: Difference, at?: Place): void {
    this.differences.push(at ? { ...difference, txHash: at.txHash, block: at.block } : difference);
  }
}
