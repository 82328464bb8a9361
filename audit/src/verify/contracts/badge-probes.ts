import { badgeText } from "../../state/badges/reduce.ts";
import type { EngineState } from "../../state/context.ts";
import type { Probe } from "./probe.ts";

const contract = "Badges" as const;

/** What Badges should answer of each badge, and of every member's number of them, so that one not logged shows. */
export function badgeProbes({ badges, members }: EngineState): Probe[] {
  const held = [...badges.byToken.values()];
  const counts = [...members.byId.values()].map(({ id, account }) => ({
    ...{ contract, subject: `badges of member ${id}`, functionName: "balanceOf", args: [account] },
    expected: held.filter(({ memberId }) => memberId === id).length,
  }));
  const claims = [...badges.byToken].flatMap(([token, { memberId, kind, ref, claimedAt }]) => {
    const about = { contract, subject: badgeText(kind, memberId) };
    const expected = [ref, claimedAt.timestamp];
    const owner = members.byId.get(memberId)?.account;
    return [
      { ...about, functionName: "badgeOf", args: [memberId, kind], expected },
      { ...about, functionName: "ownerOf", args: [token], expected: owner },
    ];
  });
  return [...counts, ...claims];
}
