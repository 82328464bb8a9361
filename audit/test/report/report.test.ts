import { describe, expect, it } from "vitest";
import type { Audit } from "../../src/audit.ts";
import { leaderboard } from "../../src/metrics/leaderboard.ts";
import { computeMetrics } from "../../src/metrics/register.ts";
import { reportPage } from "../../src/report/report.ts";
import { NO_FACTS } from "../support/facts.ts";
import { hash } from "../support/history.ts";

const audit = (more: Partial<Audit> = {}): Audit => ({
  block: { number: 7, hash: hash(7), timestamp: 60 },
  checked: { logs: 12 },
  ...{ differences: [], notes: [], metrics: computeMetrics(NO_FACTS), leaderboard: leaderboard(NO_FACTS) },
  decisions: [],
  ...more,
});

describe("the report", () => {
  it("says what was checked, and gives every metric its formula, numerator, denominator and block", () => {
    const page = reportPage(audit());
    expect(page).toContain("No differences.");
    expect(page).toMatch(/<th scope="row">logs<\/th><td class="number">12<\/td>/);
    for (const { id, name } of Object.values(computeMetrics(NO_FACTS))) {
      expect(page).toContain(`<h3>${id} · ${name.replaceAll("'", "&#39;")}</h3>`);
    }
    expect(page).toMatch(/id="D4"[\s\S]*?block \d+ · 0 ÷ 0/);
    expect(page).toContain("not available");
  });

  it("asks nobody for anything and runs nothing", () => {
    const page = reportPage(audit());
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|http:|https:/);
    expect(page).toContain("default-src &#39;none&#39;");
  });

  it("lists each difference, and nothing that it holds is run", () => {
    const difference = {
      against: "rules",
      subject: "idea 3",
      explanation: "<img src=x onerror=alert(1)>",
    } as const;
    const page = reportPage(audit({ differences: [{ ...difference, block: 5, txHash: hash(1) }] }));
    expect(page).toContain("1 difference.");
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).not.toContain("<img");
    expect(page).toContain(`5 <code>${hash(1)}</code>`);
  });

  it("draws each breakdown, with a table beside it", () => {
    const page = reportPage(audit());
    const charts = page.match(/<svg /g)?.length ?? 0;
    expect(charts).toBeGreaterThan(3);
    expect(page.match(/<summary>As a table<\/summary>/g)).toHaveLength(charts);
  });
});
