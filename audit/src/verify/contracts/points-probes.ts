import type { PointsState } from "../../state/points/state.ts";
import type { Probe } from "./probe.ts";

/** The policy that Points should say is in force. */
export function pointsProbes({ policies }: PointsState): Probe[] {
  const policy = policies.at(-1);
  if (!policy) return [];
  const expected = [policy.version, policy.weights, policy.documentHash];
  return [{ contract: "Points", subject: "Points", functionName: "policy", expected }];
}
