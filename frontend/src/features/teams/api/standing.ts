import type { MembershipRecord, TeamRecord } from "@/features/teams/api/team.ts";

/** How somebody stands to a team: nothing, asked to join, belongs to it, or has a seat. */
export type Standing = "stranger" | "invited" | "person" | "seat";

type Belonging = Pick<MembershipRecord, "isIn" | "place" | "invitedBy" | "member">;

/** A member's belonging to a team, if there is any. */
export function belongingOf<B extends Belonging>(
  memberships: readonly B[],
  memberId: number | undefined,
): B | undefined {
  return memberships.find(({ member }) => member.number === memberId);
}

/** How a member stands to a team. An invitation counts as long as whoever gave it has a seat. */
export function standingOf(memberships: readonly Belonging[], memberId: number | undefined): Standing {
  const own = belongingOf(memberships, memberId);
  if (!own) return "stranger";
  if (own.isIn) return own.place === null ? "person" : "seat";
  const inviter = belongingOf(memberships, own.invitedBy?.number);
  return inviter?.isIn && inviter.place !== null ? "invited" : "stranger";
}

/** Seats that endorsed giving or taking a member's seat since seats last changed, bit by place. */
export function endorsedFor(
  { endorsements, epoch }: Pick<TeamRecord, "endorsements" | "epoch">,
  memberId: number,
  give: boolean,
): number {
  // Newest first: the newest row of an epoch has them all.
  const row = endorsements.find(
    (each) => each.epoch === epoch && each.member.number === memberId && each.give === give,
  );
  return row?.endorsements ?? 0;
}
