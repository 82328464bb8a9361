import { describe, expect, it } from "vitest";
import {
  ATTENDANCE_SECONDS,
  activityPhase,
  isAttendable,
  splitByTime,
} from "@/features/activities/api/activity-phase.ts";

const times = { startsAt: "100", endsAt: "200", cancelledAt: null };

describe("activityPhase", () => {
  it("follows the contract's window to the second", () => {
    const at = (now: number) => activityPhase(times, now);
    expect([99, 100, 199, 200].map(at)).toEqual(["coming", "on", "on", "over"]);
    expect(at(200 + ATTENDANCE_SECONDS)).toBe("over");
    expect(at(201 + ATTENDANCE_SECONDS)).toBe("closed");
  });

  it("is cancelled whatever the time", () => {
    expect([50, 150, 250].map((now) => activityPhase({ ...times, cancelledAt: "90" }, now))).toEqual(
      Array(3).fill("cancelled"),
    );
  });

  it("can be attended while it goes on and in its window afterwards", () => {
    const phases = ["cancelled", "coming", "on", "over", "closed"] as const;
    expect(phases.filter(isAttendable)).toEqual(["on", "over"]);
  });
});

describe("splitByTime", () => {
  it("puts the next first among those to come, and the latest first among those past", () => {
    const of = (startsAt: number, endsAt: number) => ({ startsAt, endsAt, cancelledAt: null });
    const { ahead, past } = splitByTime([of(50, 90), of(300, 310), of(150, 400), of(10, 20)], 200);
    expect(ahead.map(({ startsAt }) => startsAt)).toEqual([150, 300]);
    expect(past.map(({ startsAt }) => startsAt)).toEqual([50, 10]);
  });
});
