import type { EngineEvent } from "@engine/audit/contracts";
import { PILOT_STATE_NAMES } from "@engine/protocol/enums";
import { add, type Findings, type Invariant } from "../invariant.ts";
import type { World } from "../world.ts";

/** The idea that money moves for, if an open flag on it forbids that. */
function ideaPaidFor({ contract, eventName, args }: EngineEvent, ideaOf: Map<number, number>) {
  if (contract === "Pilots" && eventName === "MilestonePaid") return ideaOf.get(args.pilotId);
  if (contract === "Rewards" && eventName === "RewardCredited") return args.ideaId;
  if (contract !== "Pilots" || eventName !== "PilotEnded") return undefined;
  const isMeasured = ["TargetMet", "TargetMissed"].includes(PILOT_STATE_NAMES[args.state] ?? "");
  return isMeasured ? args.ideaId : undefined;
}

function checkFlags(world: World, findings: Findings): Map<number, number> {
  const ideaOf = new Map(world.of("Pilots", "PilotPlanned").map(({ args }) => [args.pilotId, args.ideaId]));
  const open = new Map<number, number>();
  for (const event of world.events) {
    if (event.contract === "Flags" && event.eventName === "FlagRaised") {
      open.set(event.args.ideaId, (open.get(event.args.ideaId) ?? 0) + 1);
    }
    if (event.contract === "Flags" && event.eventName === "FlagResolved") {
      open.set(event.args.ideaId, (open.get(event.args.ideaId) ?? 0) - 1);
    }
    const ideaId = ideaPaidFor(event, ideaOf);
    if (ideaId !== undefined) findings.equal(`open flags on idea ${ideaId}`, open.get(ideaId) ?? 0, 0);
  }
  return open;
}

export const paymentsInvariants: Invariant[] = [
  {
    title: "nothing is paid under an open flag",
    async check(world, findings) {
      for (const [ideaId, flags] of checkFlags(world, findings)) {
        findings.equal(`flags on idea ${ideaId}`, await world.ask("Flags", "openFlagsOn", ideaId), flags);
      }
    },
    plant: { at: "Flags.FlagResolved", lie: (flag) => ({ ...flag, ideaId: 0 }) },
  },
  {
    title: "I8: a milestone is paid once, and after a verdict that accepts it",
    check(world, findings) {
      const accepted = new Map<string, boolean>();
      const paid: string[] = [];
      for (const { contract, eventName, args } of world.events) {
        if (contract !== "Pilots") continue;
        if (eventName === "VerdictGiven") accepted.set(`${args.pilotId} ${args.place}`, args.accepted);
        if (eventName === "VerdictContested") accepted.delete(`${args.pilotId} ${args.place}`);
        if (eventName !== "MilestonePaid") continue;
        const place = `${args.pilotId} ${args.place}`;
        findings.hold(`milestone ${place} was not accepted`, accepted.get(place) === true);
        paid.push(place);
      }
      findings.distinct("a payment of milestone", paid);
    },
    plant: { at: "Pilots.VerdictGiven", lie: (verdict) => ({ ...verdict, accepted: false }) },
  },
  {
    title: "I8: a milestone is paid to its payee's account, and the sums paid are the pilot's",
    async check(world, findings) {
      const paid = new Map<number, bigint>();
      for (const { args } of world.of("Pilots", "MilestonePaid")) {
        const { pilotId, payeeId, account, amount } = args;
        const pilot = await world.ask<{ payeeId: number }>("Pilots", "pilotOf", pilotId);
        const { id } = await world.ask<{ id: number }>("Members", "memberAt", account);
        findings.equal(`payee of pilot ${pilotId}`, [payeeId, id], [pilot.payeeId, pilot.payeeId]);
        add(paid, pilotId, amount);
      }
      for (const [pilotId, amount] of paid) {
        const pilot = await world.ask<{ paid: bigint }>("Pilots", "pilotOf", pilotId);
        findings.equal(`paid of pilot ${pilotId}`, pilot.paid, amount);
      }
    },
    plant: { at: "Members.memberAt", lie: (member: { id: number }) => ({ ...member, id: member.id + 1 }) },
  },
];
