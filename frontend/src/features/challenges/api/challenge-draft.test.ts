import { SOURCE_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import {
  audienceBits,
  challengeFaults,
  newChallengeDraft,
  windowOf,
} from "@/features/challenges/api/challenge-draft.ts";
import { dayOf } from "@/lib/calendar-day.ts";

const now = 1_800_000_000;
const draft = { ...newChallengeDraft(now), title: "Less bread left over", goal: "We throw away too much." };

describe("newChallengeDraft", () => {
  it("asks all people from today for a month, and no algorithm", () => {
    expect(draft.opens).toBe(dayOf(now));
    expect(draft.closes).toBe(dayOf(now, 30));
    expect(draft.audience).not.toContain("Agent");
    expect(draft.audience).toHaveLength(SOURCE_NAMES.length - 1);
  });
});

describe("challengeFaults", () => {
  it("finds none in a whole draft, nor where only one day is given", () => {
    expect(challengeFaults(draft, now)).toEqual([]);
    const today = dayOf(now);
    expect(challengeFaults({ ...draft, opens: today, closes: today }, now)).toEqual([]);
  });

  it("names each field that is missing", () => {
    const empty = { title: " ", goal: "\n", metric: "", opens: "", closes: "", audience: [] };
    expect(challengeFaults(empty, now)).toEqual(["title", "goal", "opens", "closes", "audience"]);
  });

  it.each([
    ["is over", dayOf(now, -1)],
    ["is none", "2027-02-30"],
    ["lies more than a year ahead", dayOf(now, 370)],
  ])("refuses a last day that %s", (_, closes) => {
    expect(challengeFaults({ ...draft, closes }, now)).toEqual(["closes"]);
  });

  it("refuses a last day before the first", () => {
    const turned = { ...draft, opens: dayOf(now, 9), closes: dayOf(now, 8) };
    expect(challengeFaults(turned, now)).toEqual(["closes"]);
  });
});

describe("windowOf", () => {
  it("has whole days", () => {
    const { opensAt, closesAt } = windowOf({ opens: "2027-03-01", closes: "2027-03-01" });
    expect(closesAt - opensAt).toBe(86_399);
  });
});

describe("audienceBits", () => {
  it("has one bit for each source, the first lowest", () => {
    expect(audienceBits([])).toBe(0);
    expect(audienceBits(["Employee"])).toBe(1);
    expect(audienceBits(["Employee", "Partner"])).toBe(0b101);
    expect(audienceBits(SOURCE_NAMES)).toBe(0b111111);
  });
});
