import type { Client } from "viem";
import type { Target } from "../../contracts.ts";
import type { Report } from "../../differences.ts";
import type { Pin } from "../../replay/pin.ts";
import type { EngineState } from "../../state/context.ts";
import { accessProbes } from "./access-probes.ts";
import { activityProbes } from "./activity-probes.ts";
import { badgeProbes } from "./badge-probes.ts";
import { flagProbes } from "./flag-probes.ts";
import { governorProbes } from "./governor-probes.ts";
import { grantProbes } from "./grant-probes.ts";
import { ideaProbes } from "./idea-probes.ts";
import { kudosProbes } from "./kudos-probes.ts";
import { memberProbes } from "./member-probes.ts";
import { officeProbes } from "./office-probes.ts";
import { outcomeProbes } from "./outcome-probes.ts";
import { pilotProbes } from "./pilot-probes.ts";
import { pointsProbes } from "./points-probes.ts";
import { askContracts } from "./probe.ts";
import { reviewProbes } from "./review-probes.ts";
import { rewardProbes } from "./reward-probes.ts";
import { roundProbes } from "./round-probes.ts";
import { successionProbes } from "./succession-probes.ts";
import { teamProbes } from "./team-probes.ts";
import { treasuryProbes } from "./treasury-probes.ts";
import { voteProbes } from "./vote-probes.ts";

/**
 * Compares the state that the logs lead to with what the contracts answer at the pinned block.
 * @throws AuditFault if the RPC does not answer.
 */
export async function verifyContracts(
  client: Client,
  target: Target,
  pin: Pin,
  state: EngineState,
  report: Report,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const { access, members, offices, votes, ideas, rounds } = state;
  const probes = [
    ...accessProbes(access, members, target, pin.timestamp),
    ...memberProbes(members),
    ...officeProbes(offices, members),
    ...voteProbes(votes, rounds, pin.timestamp),
    ...ideaProbes(ideas),
    ...reviewProbes(state, pin.timestamp),
    ...roundProbes(rounds, votes),
    ...kudosProbes(state, pin.timestamp),
    ...pointsProbes(state.points),
    ...activityProbes(state),
    ...badgeProbes(state),
    ...governorProbes(state, target, pin.timestamp),
    ...successionProbes(state.succession, target),
    ...rewardProbes(state, pin.timestamp),
    ...teamProbes(state.teams),
    ...treasuryProbes(state, target, pin.timestamp),
    ...grantProbes(state),
    ...pilotProbes(state, target, pin.timestamp),
    ...flagProbes(state),
    ...outcomeProbes(state, target),
  ];
  await askContracts(client, target, pin, probes, report, onProgress);
}
