import type { EngineState } from "../../state/context.ts";
import { allowanceLeft, kudosOf } from "../../state/kudos/state.ts";
import { seasonOf } from "../../state/members/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Kudos" as const;

/** What Kudos should answer of every member and season up to `now` (seconds), so that thanks not logged show. */
export function kudosProbes({ kudos, members }: EngineState, now: number): Probe[] {
  const running = seasonOf(members, now);
  const seasons = Array.from({ length: running }, (_, index) => index + 1);
  return [
    { contract, subject: "Kudos", functionName: "allowance", expected: kudos.allowance },
    ...[...members.byId.keys()].flatMap((memberId) => {
      const about = { contract, subject: `kudos of member ${memberId}` };
      const left = allowanceLeft(kudos, running, memberId);
      return [
        { ...about, functionName: "allowanceLeft", args: [memberId], expected: left },
        ...seasons.map((season) => ({
          ...{ ...about, functionName: "receivedIn", args: [season, memberId] },
          expected: kudosOf(kudos, season, memberId).received,
        })),
      ];
    }),
  ];
}
