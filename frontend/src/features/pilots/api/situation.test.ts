import { describe, expect, it } from "vitest";
import type { PilotRecord } from "@/features/pilots/api/pilot.ts";
import { situationOf } from "@/features/pilots/api/situation.ts";

const person = (number: number) => ({ number });

/** What of a pilot says who took part: led by 2, paid to 3, for an idea of 1. */
function pilotOf(startedAt: string | null): PilotRecord {
  return {
    ...{ startedAt, endedAt: null, milestones: [], pot: null, lead: person(2), payee: person(3) },
    idea: { creditedMembers: [person(1)] },
  } as unknown as PilotRecord;
}

describe("who took part in a pilot's idea", () => {
  const partsOf = (startedAt: string | null) =>
    [1, 2, 3, 4].map((id) => {
      const member = { id } as Parameters<typeof situationOf>[2];
      return situationOf({ holder: null }, pilotOf(startedAt), member, 0, 0).tookPart;
    });

  it("is who is credited and, once it has started, who leads it or is paid by it", () => {
    expect(partsOf("10")).toEqual([true, true, true, false]);
    expect(partsOf(null)).toEqual([true, false, false, false]);
  });
});
