import { expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, idea, member, NO_FACTS, NOW } from "../support/facts.ts";

it("X1 counts members who came of those who were asked, and seats besides", () => {
  const at = NOW - 10 * DAY;
  const guest = (activityId: number, memberId: number, invited: boolean, came: boolean) => ({
    ...{ activityId, startsAt: at, memberId, invited, attendedAt: came ? at + 60 : undefined },
  });
  const participations = [
    guest(1, 1, true, true),
    guest(1, 2, true, false),
    guest(2, 1, true, true),
    guest(2, 3, true, false),
    guest(2, 4, false, true),
    { ...guest(3, 9, true, true), startsAt: NOW - 200 * DAY },
  ];
  const { X1 } = computeMetrics({ ...NO_FACTS, participations });
  expect(X1).toMatchObject({ value: 6_667, numerator: 2, denominator: 3 });
  expect(X1?.parts).toMatchObject({
    recurring: { numerator: 3, denominator: 4 },
    attendances: { value: 3 },
    uninvited: { value: 1 },
  });
  expect(computeMetrics(NO_FACTS).X1?.value).toBe("n/a");
});

it("X3 counts what customers sent in, by channel and for each of them", () => {
  const from = (id: number, channel: "Poll" | "Email", more = {}) =>
    idea(id, 50, [], { source: "Customer", channel, ...more });
  const ideas = [from(1, "Poll"), from(2, "Poll"), from(3, "Email"), from(4, "Email", { source: "Partner" })];
  const members = [member(1, "Customer"), member(2, "Customer"), member(3, "Customer", false)];
  const { X3 } = computeMetrics({ ...NO_FACTS, ideas, members });
  expect(X3).toMatchObject({ value: 3, unit: "items" });
  expect(X3?.parts).toMatchObject({
    perCustomer: { value: 1.5, numerator: 3, denominator: 2 },
    Poll: { value: 2 },
    Email: { value: 1 },
    App: { value: 0 },
  });
  expect(computeMetrics(NO_FACTS).X3).toMatchObject({ value: 0, parts: { perCustomer: { value: "n/a" } } });
});
