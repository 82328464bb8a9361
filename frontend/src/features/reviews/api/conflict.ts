import type { Member } from "@/features/members/api/membership.ts";
import type { CreditedMember } from "@/features/reviews/api/review-types.ts";

/** Why a member may not judge an idea. */
export type Conflict = "credited" | "sameUnit" | "agent";

/** What keeps a member from judging an idea, as the contract decides it. Unit 0 is no unit. */
export function conflictOf(
  member: Pick<Member, "id" | "unit" | "source">,
  credited: readonly CreditedMember[],
  unitsApart: boolean,
): Conflict | undefined {
  if (member.source === "Agent") return "agent";
  if (credited.some(({ number }) => number === member.id)) return "credited";
  const sharesUnit = member.unit !== 0 && credited.some(({ unit }) => unit?.number === member.unit);
  return unitsApart && sharesUnit ? "sameUnit" : undefined;
}
