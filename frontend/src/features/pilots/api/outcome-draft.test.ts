import { describe, expect, it } from "vitest";
import { type OutcomeDraft, readOutcome } from "@/features/pilots/api/outcome-draft.ts";

const day = (text: string) => Date.parse(text) / 1000;
const bounds = { earliest: day("2026-03-01T09:00:00"), latest: day("2026-03-31T15:00:00") };
const draft = (part: Partial<OutcomeDraft>): OutcomeDraft => ({
  ...{
    kind: "Revenue",
    from: "2026-03-01",
    to: "2026-03-31",
    baseline: "0",
    target: "100",
    actual: "120.50",
  },
  ...{ rate: "", positiveBefore: "", askedBefore: "", positiveAfter: "", askedAfter: "" },
  ...part,
});

describe("readOutcome", () => {
  it("states money in the smallest unit and cuts the days to the time that counts", () => {
    const read = readOutcome(draft({ rate: "7", askedBefore: "9" }), 2, bounds);
    expect(read).toMatchObject({
      statement: { actual: 12_050n, rate: 0n, askedBefore: 0, from: bounds.earliest, to: bounds.latest },
    });
    const inside = readOutcome(draft({ from: "2026-03-02", to: "2026-03-03" }), 2, bounds);
    expect(inside).toMatchObject({
      statement: { from: day("2026-03-02T00:00:00"), to: day("2026-03-04T00:00:00") },
    });
  });

  it("states hours in hundredths, whatever the money's digits, and their rate in money", () => {
    const read = readOutcome(draft({ kind: "Efficiency", actual: "12.5", rate: "20" }), 6, bounds);
    expect(read).toMatchObject({ statement: { actual: 1_250n, rate: 20_000_000n } });
  });

  it("names the fields that do not fit", () => {
    expect(readOutcome(draft({ actual: "much", to: "2026-02-01" }), 2, bounds)).toEqual({
      missing: ["actual", "to"],
    });
  });

  it("lets no more be satisfied than were asked, and asks of somebody", () => {
    const counts = { positiveBefore: "3", askedBefore: "2", positiveAfter: "0", askedAfter: "0" };
    expect(readOutcome(draft({ kind: "Satisfaction", ...counts }), 2, bounds)).toEqual({
      missing: ["askedAfter", "positiveBefore"],
    });
    const sound = { positiveBefore: "3", askedBefore: "5", positiveAfter: "5", askedAfter: "5" };
    expect(readOutcome(draft({ kind: "Satisfaction", ...sound }), 2, bounds)).toMatchObject({
      statement: { positiveBefore: 3, askedAfter: 5, actual: 0n },
    });
  });
});
