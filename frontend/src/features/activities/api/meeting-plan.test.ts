import { describe, expect, it } from "vitest";
import { MEETING_FIELDS, meetingPlan } from "@/features/activities/api/meeting-plan.ts";
import { readFields } from "@/lib/check.ts";

describe("a meeting that is being planned", () => {
  it("comes from the address", () => {
    const search = readFields(MEETING_FIELDS, { about: 13, ask: [3, 5], leave: [7] });
    expect(meetingPlan(search)).toEqual({ about: 13, ask: [3, 5], leave: [7] });
  });

  it("needs an idea, and nobody else", () => {
    expect(meetingPlan({ ask: [3] })).toBeUndefined();
    expect(meetingPlan({ about: 13 })).toEqual({ about: 13, ask: [], leave: [] });
  });

  it.each([{ about: 0 }, { about: "13" }, { about: 1.5 }])("is none at a damaged address: %j", (search) => {
    expect(meetingPlan(readFields(MEETING_FIELDS, search))).toBeUndefined();
  });

  it.each([{ ask: "3" }, { ask: [0] }, { ask: ["3"] }, { ask: Array(21).fill(3) }])(
    "asks nobody at a damaged address: %j",
    (search) => {
      expect(meetingPlan(readFields(MEETING_FIELDS, { about: 13, ...search }))?.ask).toEqual([]);
    },
  );
});
