import { badgeName } from "../../state/names.ts";
import type { Row, Table } from "./table.ts";
import { idOf, type World, whereabouts } from "./world.ts";

/** Badges that members claimed. */
export function badgeTables({ state }: World): Table[] {
  const rows = [...state.badges.byToken].map(([tokenId, badge]): [string, Row] => [
    idOf([badge.memberId, 4], [badge.kind, 1]),
    {
      "member.number": badge.memberId,
      kind: badgeName(badge.kind),
      ref: badge.ref,
      tokenId,
      ...whereabouts(badge.claimedAt),
    },
  ]);
  const nameOf = (_: string, row: Row) => `${row.kind} badge of member ${row["member.number"]}`;
  return [{ entity: "badges", rows: new Map(rows), nameOf }];
}
