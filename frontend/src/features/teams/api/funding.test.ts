import { describe, expect, it } from "vitest";
import { deciders, type Funding, obstacleOf } from "@/features/teams/api/funding.ts";

const funding: Funding = {
  stage: "Ready",
  ...{ planned: 2, current: 2, amount: 500n, balance: 600n, autonomyLeft: 500n },
};

describe("obstacleOf", () => {
  it("finds none for a ready idea within autonomy and pot", () => {
    expect(obstacleOf(funding)).toBeUndefined();
    expect(obstacleOf({ ...funding, balance: 500n })).toBeUndefined();
  });

  it("asks for a ballot above the autonomy, and not where there was one", () => {
    expect(obstacleOf({ ...funding, autonomyLeft: 499n })).toBe("ballot");
    expect(obstacleOf({ ...funding, stage: "Approved", autonomyLeft: 0n })).toBeUndefined();
  });

  it("needs the money, the text that was planned for, and an idea that may be tried out", () => {
    expect(obstacleOf({ ...funding, balance: 499n })).toBe("pot");
    expect(obstacleOf({ ...funding, current: 3 })).toBe("version");
    expect(obstacleOf({ ...funding, stage: "InBallot" })).toBe("stage");
    expect(obstacleOf({ ...funding, stage: "Approved", balance: 0n })).toBe("pot");
  });
});

describe("deciders", () => {
  const seat = (number: number, place: number | null) => ({
    place,
    member: { number, source: "Employee" as const, status: "Active" as const, profileContent: null },
  });
  const pilot = {
    lead: { number: 1 },
    payee: { number: 2 },
    idea: { credit: [{ member: { number: 3 } }, { member: { number: 9 } }] },
  };

  it("leaves out who leads, is paid or is credited, and who has no seat", () => {
    const memberships = [seat(1, 0), seat(2, 1), seat(3, 2), seat(4, 3), seat(5, null), seat(6, 7)];
    expect(deciders(memberships, pilot).map(({ member }) => member.number)).toEqual([4, 6]);
  });
});
