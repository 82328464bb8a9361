import type { EngineState } from "../../state/context.ts";
import { autonomyLeft, autonomyOf, balanceOf, potName, potOf } from "../../state/treasury/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Treasury" as const;

/** What Treasury should answer at `now` (seconds): each pot, their sum, and each team's autonomy. */
export function treasuryProbes({ treasury, teams, pilots }: EngineState, now: number): Probe[] {
  const subject = "Treasury";
  const pots = [
    ...[potOf("Root"), potOf("Rewards")],
    ...[...teams.byId.keys()].map((teamId) => potOf("Team", teamId)),
    ...[...pilots.byId.keys()].map((pilotId) => potOf("Pilot", pilotId)),
  ];
  const held = pots.reduce((sum, pot) => sum + balanceOf(treasury, pot), 0n);
  return [
    { contract, subject, functionName: "held", expected: held },
    { contract, subject, functionName: "pausedUntil", expected: treasury.pausedUntil },
    ...pots.map((pot) => ({
      contract,
      subject: potName(pot),
      functionName: "balanceOf",
      args: [pot],
      expected: balanceOf(treasury, pot),
    })),
    ...[...teams.byId.keys()].flatMap((teamId) => {
      const autonomy = autonomyOf(treasury, teamId);
      const about = { contract, subject: `team ${teamId}`, args: [teamId] };
      return [
        { ...about, functionName: "autonomyOf", expected: autonomy },
        { ...about, functionName: "autonomyLeft", expected: autonomyLeft(autonomy, now) },
      ];
    }),
  ];
}
