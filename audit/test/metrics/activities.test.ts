import { expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { DAY, NO_FACTS, NOW } from "../support/facts.ts";

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
