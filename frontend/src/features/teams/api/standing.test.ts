import { describe, expect, it } from "vitest";
import { endorsedFor, standingOf } from "@/features/teams/api/standing.ts";

const person = (number: number) => ({
  number,
  source: "Employee" as const,
  status: "Active" as const,
  profileContent: null,
});
const belonging = (number: number, isIn: boolean, place: number | null, invitedBy?: number) => ({
  isIn,
  place,
  invitedBy: invitedBy === undefined ? null : person(invitedBy),
  member: person(number),
});

const memberships = [
  belonging(1, true, 0),
  belonging(2, true, null),
  belonging(3, false, null, 1),
  belonging(4, false, null, 2),
  belonging(5, false, null),
];

describe("standingOf", () => {
  it("tells seats, people, and those who were asked from everybody else", () => {
    const standings = [1, 2, 3, 5, 9, undefined].map((memberId) => standingOf(memberships, memberId));
    expect(standings).toEqual(["seat", "person", "invited", "stranger", "stranger", "stranger"]);
  });

  it("does not count an invitation of who has no seat any more", () => {
    expect(standingOf(memberships, 4)).toBe("stranger");
  });
});

describe("endorsedFor", () => {
  const row = (epoch: number, member: number, give: boolean, endorsements: number) => ({
    ...{ epoch, give, endorsements },
    member: { number: member },
    actor: null,
  });
  const team = {
    epoch: 3,
    endorsements: [row(3, 2, true, 0b11), row(3, 2, true, 0b01), row(2, 5, true, 0b1)],
  };

  it("takes the newest row of this epoch alone", () => {
    expect(endorsedFor(team, 2, true)).toBe(0b11);
    expect(endorsedFor(team, 2, false)).toBe(0);
    expect(endorsedFor(team, 5, true)).toBe(0);
  });
});
