import { DECISION_METRICS } from "./definitions/decisions.ts";
import { IDEA_METRICS } from "./definitions/ideas.ts";
import { LEARNING_METRICS } from "./definitions/learning.ts";
import { POWER_METRICS } from "./definitions/power.ts";
import { type Facts, windowBefore } from "./facts.ts";
import type { Figure } from "./figure.ts";
import type { Metric, MetricOptions } from "./metric.ts";

const DAY = 86_400;

export const DEFAULT_OPTIONS: MetricOptions = { windowSeconds: 91 * DAY, slaSeconds: 10 * DAY };

/** Every metric computed in this package, by its id in docs/metrics.md. */
const METRICS: Record<string, Metric> = {
  ...IDEA_METRICS,
  ...DECISION_METRICS,
  ...POWER_METRICS,
  ...LEARNING_METRICS,
};

/** Every figure at the facts' block, by id. */
export function computeMetrics(
  facts: Facts,
  options: MetricOptions = DEFAULT_OPTIONS,
): Record<string, Figure> {
  const window = windowBefore(facts.now, options.windowSeconds);
  return Object.fromEntries(
    Object.entries(METRICS).map(([id, { compute, ...definition }]) => [
      id,
      { id, ...definition, block: facts.block, ...compute(facts, window, options) },
    ]),
  );
}
