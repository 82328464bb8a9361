import { describe, expect, it } from "vitest";
import {
  countVotes,
  type GrantVotes,
  grantPhase,
  isDecisive,
  seatStanding,
  voicesOf,
} from "@/features/teams/api/grant-vote.ts";
import { endorsementsNeeded, placesIn } from "@/features/teams/api/seats.ts";

/** Seats at places 0, 2, 3 and 14; the one at 1 is recused. One is for it, one against. */
const grant: GrantVotes = {
  state: "Open",
  eligible: 0b100_0000_0000_1101,
  support: 0b0001,
  refuse: 0b0100,
  closesAt: 1_000,
};

describe("a grant's vote", () => {
  it("counts seats and what is needed of them", () => {
    expect(placesIn(grant.eligible)).toEqual([0, 2, 3, 14]);
    expect(countVotes(grant)).toEqual({ inFavour: 1, against: 1, waiting: 2, needed: 3 });
    expect(countVotes({ ...grant, eligible: 0b101 }).needed).toBe(2);
    expect(countVotes({ ...grant, eligible: 0b111 }).needed).toBe(2);
  });

  it("knows when the next vote ends it", () => {
    expect(isDecisive(grant, true)).toBe(false);
    expect(isDecisive({ ...grant, support: 0b1001 }, true)).toBe(true);
    expect(isDecisive(grant, false)).toBe(true);
    expect(isDecisive({ ...grant, refuse: 0 }, false)).toBe(false);
  });

  it("knows how each seat stands to it", () => {
    expect([0, 1, 2, 3].map((place) => seatStanding(grant, place))).toEqual([
      "inFavour",
      "recused",
      "against",
      "mayVote",
    ]);
    expect(seatStanding(grant, null)).toBe("noSeat");
  });

  it("is open up to its closing second, unless the seats changed", () => {
    expect(grantPhase(grant, false, 1_000)).toBe("open");
    expect(grantPhase(grant, false, 1_001)).toBe("overdue");
    expect(grantPhase(grant, true, 1)).toBe("seatsChanged");
    expect(grantPhase({ ...grant, state: "Funded" }, true, 5_000)).toBe("ended");
  });
});

describe("voicesOf", () => {
  const votes = [
    { member: "b", inFavour: true },
    { member: "c", inFavour: false },
  ];

  it("counts the proposer where they may decide, and not where they are recused", () => {
    expect(voicesOf({ support: 0b11, proposedBy: "a", votes }).map(({ member }) => member)).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(voicesOf({ support: 0b10, proposedBy: "a", votes })).toEqual(votes);
  });
});

describe("a change of seats", () => {
  it("needs more than half of the seats; to take one, of the others", () => {
    expect([1, 2, 3, 4].map((seats) => endorsementsNeeded(seats, true))).toEqual([1, 2, 2, 3]);
    expect([2, 3, 4, 5].map((seats) => endorsementsNeeded(seats, false))).toEqual([1, 2, 2, 3]);
  });
});
