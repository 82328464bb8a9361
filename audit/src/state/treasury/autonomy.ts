import type { EventOf } from "../../contracts.ts";
import { accuser, type Context } from "../context.ts";
import { keep } from "../promises.ts";
import { type Autonomy, autonomyLeft, autonomyOf } from "./state.ts";

type TreasuryEvent = EventOf<"Treasury">;
type Named<Name extends TreasuryEvent["eventName"]> = Extract<TreasuryEvent, { eventName: Name }>;

/** What a grant that no ballot approved must use up. */
export function useOf({ teamId, amount }: { teamId: number; amount: bigint }): string {
  return `team ${teamId} used ${amount} of its autonomy`;
}

/** Governance set a team's autonomy: what is left carries over up to the limit, and a first one begins full. */
export function reduceAutonomy(context: Context, { args, at }: Named<"AutonomySet">): void {
  const { treasury, teams } = context.state;
  const { teamId, limit, refillSeconds } = args;
  const say = accuser(context, `team ${teamId}`, at);
  const former = autonomyOf(treasury, teamId);
  const carried = former.since === 0 ? limit : least(limit, autonomyLeft(former, at.timestamp));
  say(!teams.byId.has(teamId) && "got an autonomy, but was never formed: a log is missing");
  say(limit !== 0n && refillSeconds === 0 && "got an autonomy that never refills");
  say(args.left !== carried && leftText(args.left, carried));
  treasury.autonomies.set(teamId, { limit, left: carried, refillSeconds, since: at.timestamp });
  context.report.count("autonomies");
}

/** A team used some of its autonomy for a grant, and had as much. */
export function reduceAutonomyUse(context: Context, { args, at }: Named<"AutonomyUsed">): void {
  const { treasury } = context.state;
  const { teamId, amount } = args;
  const subject = `team ${teamId}`;
  const say = accuser(context, subject, at);
  const former: Autonomy = autonomyOf(treasury, teamId);
  const left = autonomyLeft(former, at.timestamp) - amount;
  keep(context, subject, at, useOf(args));
  say(amount === 0n && "used nothing of its autonomy");
  say(left < 0n && `used ${amount} of its autonomy, of which ${left + amount} was left: a log is missing`);
  say(args.left !== left && leftText(args.left, left));
  treasury.autonomies.set(teamId, { ...former, left, since: at.timestamp });
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function leftText(said: bigint, due: bigint): string {
  return `the log says that ${said} of its autonomy is left; the history gives ${due}: a log is missing`;
}
