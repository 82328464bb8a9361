import type { Member } from "@/features/members/api/membership.ts";

/** Why a member may not attest or dispute a report. */
export type OutcomeBar = "agent" | "tookPart" | "sameUnit" | "judged";

interface Numbered {
  number: number;
}

/** Those with a share in an idea's success: they report, and others attest. */
export interface Partakers {
  lead: Numbered;
  payee: Numbered;
  idea: { creditedMembers: readonly Numbered[] };
}

/** Whether a member has a share in the idea's success. */
export function tookPart({ lead, payee, idea }: Partakers, memberId: number): boolean {
  return [lead, payee, ...idea.creditedMembers].some(({ number }) => number === memberId);
}

/** What keeps a member from judging a report, as the contract decides it; unit 0 is no unit. */
export function outcomeBar(
  member: Pick<Member, "id" | "unit" | "source">,
  pilot: Partakers,
  report: { unit: Numbered | null; judgements: readonly { member: Numbered }[] },
): OutcomeBar | undefined {
  if (member.source === "Agent") return "agent";
  if (tookPart(pilot, member.id)) return "tookPart";
  if (member.unit !== 0 && report.unit?.number === member.unit) return "sameUnit";
  return report.judgements.some((one) => one.member.number === member.id) ? "judged" : undefined;
}
