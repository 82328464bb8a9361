import type { Stage } from "@engine/protocol/enums";
import type { MembershipRecord, PilotRow } from "@/features/teams/api/team.ts";

/** What keeps money from a pilot as things stand, as the contract decides it. */
export type Obstacle = "stage" | "version" | "ballot" | "pot" | "nobody";

/** A planned pilot, and what its team has. Money in the token's smallest unit. */
export interface Funding {
  stage: Stage;
  /** Of the idea's text: the one the pilot was planned for, and the one that stands. */
  planned: number;
  current: number;
  amount: bigint;
  balance: bigint;
  autonomyLeft: bigint;
}

/** The first thing that keeps a team from funding a pilot; undefined if nothing does. */
export function obstacleOf(funding: Funding): Exclude<Obstacle, "nobody"> | undefined {
  const { stage, planned, current, amount, balance, autonomyLeft } = funding;
  if (stage !== "Ready" && stage !== "Approved") return "stage";
  if (planned !== current) return "version";
  if (stage === "Ready" && amount > autonomyLeft) return "ballot";
  return amount > balance ? "pot" : undefined;
}

/** Seats that may decide on a pilot: those whose members neither lead it, are paid by it, nor are credited on its idea. */
export function deciders<M extends Pick<MembershipRecord, "place" | "member">>(
  memberships: readonly M[],
  { lead, payee, idea }: { lead: Numbered; payee: Numbered; idea: Pick<PilotRow["idea"], "credit"> },
): M[] {
  const recused = new Set(
    [lead, payee, ...idea.credit.map(({ member }) => member)].map(({ number }) => number),
  );
  return memberships.filter(({ place, member }) => place !== null && !recused.has(member.number));
}

interface Numbered {
  number: number;
}
