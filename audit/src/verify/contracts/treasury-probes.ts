import { erc20Abi } from "viem";
import type { Target } from "../../contracts.ts";
import type { EngineState } from "../../state/context.ts";
import { settlementTokenOf } from "../../state/terms.ts";
import { autonomyLeft, autonomyOf, balanceOf, potName, potOf } from "../../state/treasury/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Treasury" as const;

/** What Treasury should answer at `now` (seconds): each pot, their sum, what backs it, and each team's autonomy. */
export function treasuryProbes(
  { treasury, teams, pilots }: EngineState,
  target: Target,
  now: number,
): Probe[] {
  const subject = "Treasury";
  const pots = [
    ...[potOf("Root"), potOf("Rewards")],
    ...[...teams.byId.keys()].map((teamId) => potOf("Team", teamId)),
    ...[...pilots.byId.keys()].map((pilotId) => potOf("Pilot", pilotId)),
  ];
  const held = pots.reduce((sum, pot) => sum + balanceOf(treasury, pot), 0n);
  return [
    { contract, subject, functionName: "held", expected: held },
    ...custodyProbes(held, target),
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

/**
 * The token that the treasury was created with, and what the treasury has of it. Whoever sends it money without a
 * deposit makes a gift, which no pot holds until governance adopts it: more than the pots hold is lawful, less is not.
 */
function custodyProbes(held: bigint, target: Target): Probe[] {
  const token = settlementTokenOf(target);
  const about = { contract, subject: "Treasury" };
  return [
    { ...about, functionName: "token", expected: token },
    {
      ...about,
      outside: { name: "settlement token", address: token, abi: erc20Abi },
      functionName: "balanceOf",
      args: [target.contracts.Treasury.address],
      expected: held,
      orMore: true,
    },
  ];
}
