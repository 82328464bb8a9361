import { GRANT_STATE_NAMES } from "@engine/protocol/enums";
import type { EngineState } from "../../state/context.ts";
import type { Probe } from "./probe.ts";

const contract = "Grants" as const;

/** What Grants should answer: every grant with its votes, and the newest of each pilot. */
export function grantProbes({ grants, pilots }: EngineState): Probe[] {
  return [
    { contract, subject: "Grants", functionName: "grantCount", expected: grants.byId.size },
    ...[...grants.byId.values()].map((grant) => {
      const { id, pilotId, teamId, seatsEpoch, eligible, support, refuse, closesAt } = grant;
      const state = GRANT_STATE_NAMES.indexOf(grant.state);
      return {
        contract,
        subject: `grant ${id}`,
        functionName: "grantOf",
        args: [id],
        expected: { pilotId, teamId, seatsEpoch, eligible, support, refuse, closesAt, state },
      };
    }),
    ...[...pilots.byId.keys()].map((pilotId) => ({
      contract,
      subject: `pilot ${pilotId}`,
      functionName: "latestGrantOf",
      args: [pilotId],
      expected: grants.latest.get(pilotId) ?? 0,
    })),
  ];
}
