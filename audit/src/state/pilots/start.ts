import { GROUND_NAMES } from "@engine/protocol/enums";
import { accuser, type Context, NO_HASH } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { timeName } from "../names.ts";
import { keep } from "../promises.ts";
import { balanceOf, potOf } from "../treasury/state.ts";
import { knownPilot, type PilotsEventNamed } from "./events.ts";
import { notFundable } from "./planning.ts";

/** What a funded grant must start. */
export const startOf = (pilotId: number) => `pilot ${pilotId} started`;

/** A grant's money is in the pot: the pilot runs, and its idea moves on. */
export function reduceStart(context: Context, { args, at }: PilotsEventNamed<"PilotStarted">): void {
  const pilot = knownPilot(context, args.pilotId, at);
  if (!pilot) return;
  const { ideas, pilots, grants, treasury } = context.state;
  const subject = `pilot ${pilot.id}`;
  const say = accuser(context, subject, at);
  const idea = ideas.byId.get(pilot.ideaId);
  const balance = balanceOf(treasury, potOf("Pilot", pilot.id));
  const said = [args.ideaId, args.teamId, args.budget].join();
  const due = [pilot.ideaId, pilot.teamId, pilot.budget].join();
  keep(context, subject, at, startOf(pilot.id));
  say(pilot.state !== "Planned" && `was started, but was ${pilot.state}: a log is missing`);
  say(at.timestamp >= pilot.endsAt && `was started after its end, ${timeName(pilot.endsAt)}`);
  say(said !== due && `was started with idea, team and budget ${said}; the plan says ${due}`);
  say(balance < pilot.budget && `was started with ${balance} in its pot; its budget is ${pilot.budget}`);
  if (idea) say(notFundable(idea, pilot.version));
  pilot.state = "Running";
  pilot.startedAt = at.timestamp;
  pilots.latest.set(pilot.ideaId, pilot.id);
  ideas.expectedMoves.push({
    ...{ decider: "pilot", ideaId: pilot.ideaId, to: stageNumber("InPilot") },
    ...{ ground: GROUND_NAMES.indexOf("TeamFunded"), reasonHash: NO_HASH, revisitAt: 0, causeId: pilot.id },
    actorId: grants.byId.get(grants.latest.get(pilot.id) ?? 0)?.lastActorId,
  });
  context.report.count("pilots started");
}
