import { countSeats, hasSeat, moreThanHalf } from "@/features/teams/api/seats.ts";

/** What of a grant tells how its vote stands. The sets of seats have one bit for each place. */
export interface GrantVotes {
  state: "None" | "Open" | "Funded" | "Declined" | "Lapsed";
  /** Seats that may decide. */
  eligible: number;
  support: number;
  refuse: number;
  closesAt: number;
}

/** How a vote stands, by number of seats. */
export interface VoteCount {
  inFavour: number;
  against: number;
  /** Seats that may still vote. */
  waiting: number;
  /** How many must be in favour. */
  needed: number;
}

export function countVotes({ eligible, support, refuse }: GrantVotes): VoteCount {
  const [all, inFavour, against] = [eligible, support, refuse].map(countSeats) as [number, number, number];
  return { inFavour, against, waiting: all - inFavour - against, needed: moreThanHalf(all) };
}

/**
 * open: seats may vote; overdue and seatsChanged: nobody can vote any more, so that anyone may end it; ended: funded,
 * declined or lapsed. The closing second still counts.
 */
export type GrantPhase = "open" | "overdue" | "seatsChanged" | "ended";

/** Where a grant stands at a moment. */
export function grantPhase(grant: GrantVotes, seatsChanged: boolean, now: number): GrantPhase {
  if (grant.state !== "Open") return "ended";
  if (seatsChanged) return "seatsChanged";
  return now > grant.closesAt ? "overdue" : "open";
}

/** What a seat can do about an open grant: vote, or nothing any more, or nothing at all. */
export type SeatStanding = "mayVote" | "inFavour" | "against" | "recused" | "noSeat";

/** How the seat at a place stands to a grant. */
export function seatStanding(
  { eligible, support, refuse }: GrantVotes,
  place: number | null | undefined,
): SeatStanding {
  if (place === null || place === undefined) return "noSeat";
  if (!hasSeat(eligible, place)) return "recused";
  if (hasSeat(support, place)) return "inFavour";
  return hasSeat(refuse, place) ? "against" : "mayVote";
}

/** Whether one more vote of a kind ends it: what it needs is reached, or cannot be reached any more. */
export function isDecisive(grant: GrantVotes, inFavour: boolean): boolean {
  const count = countVotes(grant);
  if (inFavour) return count.inFavour + 1 >= count.needed;
  return count.inFavour + count.waiting - 1 < count.needed;
}

/** Who said what of a grant, the proposer first if their own vote was counted. */
export function voicesOf<Person>(grant: {
  support: number;
  proposedBy: Person | null;
  votes: readonly { member: Person; inFavour: boolean }[];
}): { member: Person; inFavour: boolean }[] {
  const { support, proposedBy, votes } = grant;
  const later = votes.filter(({ inFavour }) => inFavour).length;
  const own = proposedBy && countSeats(support) > later ? [{ member: proposedBy, inFavour: true }] : [];
  return [...own, ...votes.map(({ member, inFavour }) => ({ member, inFavour }))];
}
