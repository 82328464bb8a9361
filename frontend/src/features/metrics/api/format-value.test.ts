import { NOT_AVAILABLE } from "@engine/audit/metrics/figure";
import { computeMetrics } from "@engine/audit/metrics/register";
import { describe, expect, it } from "vitest";
import { formatValue } from "@/features/metrics/api/format-value.ts";
import { METRIC_GROUPS } from "@/features/metrics/api/metric-groups.ts";
import { metricWords } from "@/features/metrics/api/metric-words.ts";
import { partWords } from "@/features/metrics/api/part-words.ts";
import { periodSeconds, periodWindow } from "@/features/metrics/api/period.ts";
import { unitWords } from "@/features/metrics/api/unit-words.ts";
import { NO_FACTS } from "@/testing/no-facts.ts";

describe("formatValue", () => {
  it("writes shares as percentages and numbers in the reader's notation", () => {
    expect(formatValue({ value: 7_143, unit: "bps" }, "en")).toBe("71.43%");
    expect(formatValue({ value: 10.1496, unit: "deciders" }, "de")).toBe("10,15");
    expect(formatValue({ value: 1_851.4, unit: "ideas" }, "en")).toBe("1,851");
  });

  it("writes money in whole units of its token, to the cent where it has cents", () => {
    expect(formatValue({ value: 178_000, unit: "money" }, "en", 2)).toBe("1,780.00");
    expect(formatValue({ value: -5, unit: "money" }, "de", 2)).toBe("-0,05");
    expect(formatValue({ value: 1_234_567_890, unit: "money" }, "en", 6)).toBe("1,234.57");
    expect(formatValue({ value: 12, unit: "money" }, "en", 0)).toBe("12");
  });

  it("gives nothing where there is nothing to divide by", () => {
    expect(formatValue({ value: NOT_AVAILABLE, unit: "bps" }, "en")).toBeUndefined();
  });
});

describe("words of the register", () => {
  const figures = computeMetrics(NO_FACTS);

  it("exist for every figure the audit computes, and each has its place on the page", () => {
    expect(Object.keys(metricWords).sort()).toEqual(Object.keys(figures).sort());
    expect(METRIC_GROUPS.flatMap(({ ids }) => [...ids]).sort()).toEqual(Object.keys(figures).sort());
  });

  it("exist for every part that has a name of its own", () => {
    const parts = Object.values(figures).flatMap(({ parts: own }) => Object.keys(own ?? {}));
    const named = parts.filter((name) => /^[a-z]/.test(name));
    expect(named.filter((name) => !(name in partWords))).toEqual([]);
  });
});

describe("words of units", () => {
  it("exist for all that are not shares, money, or a bare index", () => {
    const parts = Object.values(computeMetrics(NO_FACTS)).flatMap((figure) => [
      figure,
      ...Object.values(figure.parts ?? {}),
    ]);
    const bare = new Set([
      "bps",
      "money",
      "0–10,000",
      "α ≤ 1",
      "ratio",
      "skill",
      "constraint",
      "Brier score",
    ]);
    const units = new Set(parts.map(({ unit }) => unit));
    expect([...units].filter((unit) => !bare.has(unit) && !(unit in unitWords))).toEqual([]);
  });
});

describe("periods", () => {
  it("end with the block and last as long as they say", () => {
    expect(periodSeconds("month", 1_000, 500)).toBe(30 * 86_400);
    expect(periodSeconds("season", 1_000, 500)).toBe(500);
    expect(periodWindow("all", 1_000, 500)).toEqual({ from: 1, to: 1_001 });
  });
});
