import type { Figure } from "@engine/audit/metrics/figure";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { MetricRow } from "@/features/metrics/components/metric-row.tsx";
import { renderApp } from "@/testing/render-app.tsx";

const figure: Figure = {
  ...{ id: "I4", name: "Cost of implementation", formula: "Σ paid", version: 1, block: 9 },
  ...{ value: 178_000, unit: "money" },
  parts: {
    "member.3": { value: 0.25, unit: "0–1" },
    "member.4": { value: 0.125, unit: "0–1" },
    InReview: { value: 2, unit: "days" },
    Poll: { value: 5, unit: "items" },
    "Employee.share": { value: 5000, unit: "bps" },
    spentOnAll: { value: "n/a", unit: "money" },
  },
};
const memberNames = new Map([[3, "Head baker"]]);
const show = (decimals: number | undefined) =>
  renderApp(<MetricRow figure={figure} reader={{ memberNames, decimals }} />).container;

it("shows money in whole units of its token", () => {
  expect(show(2).querySelector("summary")).toHaveProperty("textContent", "Cost of implementation1,780.00");
});

it("shows no money whose decimals are unknown, rather than a hundredfold", () => {
  const summary = show(undefined).querySelector("summary");
  expect(summary).toHaveProperty("textContent", "Cost of implementationnot available");
});

it("names members, stages, channels and sides beside a figure", () => {
  show(2);
  const names = screen.getAllByRole("term").map(({ textContent }) => textContent);
  expect(names).toEqual([
    ...["Head baker", "Member no. 4", "In review", "Poll", "Employees ·", "Spent on all pilots"],
  ]);
  expect(screen.getAllByText("not available")).toHaveLength(1);
});
