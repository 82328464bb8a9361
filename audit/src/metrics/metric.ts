import type { Facts, Window } from "./facts.ts";
import type { Part } from "./figure.ts";

/** What a reader may choose; the defaults are the register's. */
export interface MetricOptions {
  /** Length of the window that ends at the block; a season of 91 days. */
  windowSeconds: number;
  /** Within which the organisation promises a first answer; 10 days. */
  slaSeconds: number;
}

/** How one figure is computed. */
export interface Metric {
  name: string;
  formula: string;
  /** Grows whenever the formula changes. */
  version: number;
  compute: (facts: Facts, window: Window, options: MetricOptions) => Part & { parts?: Record<string, Part> };
}
