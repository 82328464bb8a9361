import type { Place } from "../../contracts.ts";
import { accuser, type Context } from "../context.ts";
import { openFlagsOn } from "../flags/state.ts";
import { timeName } from "../names.ts";
import { promise } from "../promises.ts";
import { challengeSecondsOf } from "../terms.ts";
import { movementOf } from "../treasury/ledger.ts";
import { potOf } from "../treasury/state.ts";
import { knownStep, type PilotsEventNamed, stepName } from "./events.ts";
import { type PilotRecord, RESULT, type StepRecord } from "./state.ts";
import { dueFor, isInWindow, windowEnd } from "./steps.ts";

/** An accepted milestone was paid once its window was over: its amount by its quality, to the payee. */
export function reducePayment(context: Context, { args, at }: PilotsEventNamed<"MilestonePaid">): void {
  const known = knownStep(context, args, at);
  if (!known) return;
  const { pilot, step } = known;
  const subject = stepName(args);
  const say = accuser(context, subject, at);
  const amount = dueFor(step);
  const account = context.state.members.byId.get(pilot.payeeId)?.account;
  say(args.place === RESULT && "was paid: a result never is");
  checkReleasable(context, pilot, step, subject, at);
  say(args.amount !== amount && `was paid ${args.amount}; its quality makes ${amount} due`);
  pilot.paid += amount;
  say(args.paid !== pilot.paid && `the log says ${args.paid} paid in all; the history gives ${pilot.paid}`);
  say(args.payeeId !== pilot.payeeId && `was paid to member ${args.payeeId}, not ${pilot.payeeId}`);
  say(args.account !== account && `was paid to ${args.account}; the payee's account was ${account}`);
  step.state = "Settled";
  step.paid = { amount, at };
  const movement = { from: potOf("Pilot", pilot.id), to: potOf("Outside"), ref: refOf(args), amount };
  const paid = movementOf({ ...movement, kind: "Payment", counterparty: args.account });
  if (amount > 0n) promise(context, subject, paid);
  context.report.count("payments");
}

/** How money that moved for a pilot names what it is about. */
export function refOf({ pilotId, place }: { pilotId: number; place: number }): bigint {
  return BigInt(pilotId) * 256n + BigInt(place);
}

/** A verdict that accepted, whose window is over, and no open flag on the idea. */
export function checkReleasable(
  context: Context,
  pilot: PilotRecord,
  step: StepRecord,
  subject: string,
  at: Place,
): void {
  const say = accuser(context, subject, at);
  const challengeSeconds = challengeSecondsOf(context.target);
  const flags = openFlagsOn(context.state.flags, pilot.ideaId);
  const until = timeName(windowEnd(step, challengeSeconds));
  say(step.state !== "Accepted" && `was settled while ${step.state}: a log is missing`);
  say(isInWindow(step, challengeSeconds, at.timestamp) && `was settled before ${until}`);
  say(flags > 0 && `was settled while ${flags} flags on idea ${pilot.ideaId} were open`);
}
