import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/audit.ts";
import { printAudit } from "../../src/cli/print.ts";
import { leaderboard } from "../../src/metrics/leaderboard.ts";
import { computeMetrics } from "../../src/metrics/register.ts";
import { NO_FACTS } from "../support/facts.ts";
import { hash } from "../support/history.ts";

const audit = (more: Partial<Audit> = {}): Audit => ({
  block: { number: 7, hash: hash(7), timestamp: 60 },
  checked: { logs: 12, "contract answers": 3 },
  differences: [],
  notes: [],
  metrics: computeMetrics(NO_FACTS),
  leaderboard: leaderboard(NO_FACTS),
  decisions: [],
  ...more,
});

const difference = {
  against: "rules",
  subject: "idea 3",
  explanation: "went wrong",
  txHash: hash(1),
  block: 5,
} as const;

describe("what is printed", () => {
  it("says what was checked, each figure, and the result last", () => {
    const lines = printAudit(audit()).split("\n");
    expect(lines[0]).toBe(`Block 7 of 1970-01-01T00:01:00Z, ${hash(7)}`);
    expect(lines).toContain("  logs              12");
    expect(lines.some((line) => /^ {2}G3 .* n\/a 0–1 \(0 \/ 0\)$/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe("Result: no differences");
  });

  it("gives each difference a line of its own with its place", () => {
    const text = printAudit(audit({ differences: [difference], notes: ["one text is gone"] }));
    expect(text).toContain(`✗ rules: idea 3: went wrong (block 5, transaction ${hash(1)})`);
    expect(text).toContain("Note: one text is gone");
    expect(text.endsWith("Result: 1 difference")).toBe(true);
  });

  it("stops after a hundred lines, and says how many there are", () => {
    const text = printAudit(audit({ differences: Array.from({ length: 103 }, () => difference) }));
    expect(text).toContain("… and 3 more");
    expect(text.endsWith("Result: 103 differences")).toBe(true);
  });
});
