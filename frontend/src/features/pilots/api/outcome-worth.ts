import type { OutcomeKind } from "@engine/protocol/enums";

/** What a report states, as far as it decides the worth. For efficiency `actual` is hours saved × 100. */
export interface Stated {
  kind: OutcomeKind;
  baseline: bigint;
  actual: bigint;
  rate: bigint;
}

const HOUR_PARTS = 100n;

/** What a stated outcome is worth in money, by the contract's rule (Benefits). Satisfaction is counted, not priced. */
export function worthOf({ kind, baseline, actual, rate }: Stated): bigint {
  switch (kind) {
    case "Revenue":
      return atLeastZero(actual);
    case "Cost":
      return atLeastZero(baseline - actual);
    case "Efficiency":
      return (atLeastZero(actual) * rate) / HOUR_PARTS;
    case "Satisfaction":
      return 0n;
  }
}

function atLeastZero(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
