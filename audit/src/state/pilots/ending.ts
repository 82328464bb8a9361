import { GROUND_NAMES, type Ground, PILOT_STATE_NAMES, type Stage } from "@engine/protocol/enums";
import { accuser, type Context, NO_HASH } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { isKept } from "../promises.ts";
import { challengeSecondsOf } from "../terms.ts";
import { explanationOf } from "../treasury/ledger.ts";
import { balanceOf, potOf } from "../treasury/state.ts";
import { checkEnd } from "./end-rules.ts";
import { knownPilot, type PilotsEventNamed } from "./events.ts";
import { refOf } from "./payment.ts";
import { pilotReason } from "./reason.ts";
import { type PilotRecord, RESULT } from "./state.ts";
import { reservedFor } from "./steps.ts";

type Ended = PilotsEventNamed<"PilotEnded">;
type Returned = Pick<PilotsEventNamed<"RestReturned">, "args" | "at">;

/** A pilot ended; what no milestone needs went back to the team, and its idea moves on unless it never ran. */
export function reduceEnding(context: Context, event: Ended): void {
  const { args, at } = event;
  const pilot = knownPilot(context, args.pilotId, at);
  if (!pilot) return;
  const say = accuser(context, `pilot ${pilot.id}`, at);
  checkEnd(context, pilot, event);
  say(args.ideaId !== pilot.ideaId && `ended for idea ${args.ideaId}; it is of idea ${pilot.ideaId}`);
  say(args.paid !== pilot.paid && `ended with ${args.paid} paid; the history gives ${pilot.paid}`);
  const { actual, reasonHash, actorId } = args;
  Object.assign(pilot, { state: PILOT_STATE_NAMES[args.state] ?? pilot.state, endedAt: at.timestamp });
  pilot.ending = { actual, reasonHash, actorId, at };
  returnMoney(context, pilot, { args: { ...args, teamId: pilot.teamId }, at });
  if (pilot.state !== "Dropped") expectMove(context, pilot, event);
  context.report.count("pilots ended");
}

/** Money that an ended pilot had kept went back. */
export function reduceRest(context: Context, { args, at }: PilotsEventNamed<"RestReturned">): void {
  const pilot = knownPilot(context, args.pilotId, at);
  if (!pilot) return;
  const say = accuser(context, `pilot ${pilot.id}`, at);
  say(pilot.endedAt === 0 && `returned money while it was ${pilot.state}`);
  say(args.returned === 0n && "returned nothing");
  say(args.teamId !== pilot.teamId && `returned money to team ${args.teamId}, not ${pilot.teamId}`);
  returnMoney(context, pilot, { args, at });
}

/** What the pot holds beyond its reserve returns: the log before this one moved just that. */
function returnMoney(context: Context, pilot: PilotRecord, { args, at }: Returned): void {
  const say = accuser(context, `pilot ${pilot.id}`, at);
  const from = potOf("Pilot", pilot.id);
  const to = potOf("Team", pilot.teamId);
  const { returned, reserved } = args;
  const explained = explanationOf({
    from,
    to,
    ref: refOf({ pilotId: pilot.id, place: RESULT }),
    amount: returned,
  });
  const isMoved = returned === 0n || isKept(context, explained);
  const challengeSeconds = challengeSecondsOf(context.target);
  const reserve = reservedFor(pilot.steps, pilot.endedAt, challengeSeconds, at.timestamp);
  const held = balanceOf(context.state.treasury, from) + (isMoved ? returned : 0n);
  const rest = held > reserve ? held - reserve : 0n;
  say(!isMoved && `says that ${returned} went back to team ${pilot.teamId}; no log moved it`);
  say(reserved !== reserve && `keeps ${reserved} for milestones; the rules give ${reserve}`);
  say(returned !== rest && `returned ${returned}; its pot had ${rest} more than it keeps`);
  pilot.returned += returned;
  pilot.reserved = reserve;
}

const CONSEQUENCES: Record<string, readonly [Stage, Ground]> = {
  TargetMet: ["Implemented", "TargetMet"],
  StoppedEarly: ["Stopped", "StoppedEarly"],
};

function expectMove({ state }: Context, pilot: PilotRecord, { args, at }: Ended): void {
  const missed = [pilot.stopIfMissed ? "Stopped" : "OnHold", "TargetMissed"] as const;
  const [to, ground] = CONSEQUENCES[pilot.state] ?? missed;
  const reasonHash = args.reasonHash === NO_HASH ? pilotReason(pilot, args) : args.reasonHash;
  state.ideas.expectedMoves.push({
    ...{ decider: "pilot", ideaId: pilot.ideaId, to: stageNumber(to), ground: GROUND_NAMES.indexOf(ground) },
    ...{ reasonHash, revisitAt: to === "OnHold" ? at.timestamp + pilot.revisitHours * 3600 : 0 },
    ...{ causeId: pilot.id, actorId: args.actorId },
  });
}
