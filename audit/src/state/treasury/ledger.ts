import { MOVE_KIND_NAMES, type MoveKind, type PotKind } from "@engine/protocol/enums";
import type { Address } from "viem";
import type { EventOf } from "../../contracts.ts";
import { accuser, type Context, NO_ADDRESS } from "../context.ts";
import { moveKindName, timeName } from "../names.ts";
import { keep, promise } from "../promises.ts";
import { balanceOf, potKind, potName, potOwner, type TreasuryState } from "./state.ts";

export type Moved = Extract<EventOf<"Treasury">, { eventName: "Moved" }>;

/** From where each kind of movement may go, and to where. */
const ROUTES: Record<MoveKind, { from: readonly PotKind[]; to: PotKind }> = {
  Deposit: { from: ["Outside"], to: "Root" },
  Surplus: { from: ["Outside"], to: "Root" },
  Allocation: { from: ["Root"], to: "Team" },
  Reclaim: { from: ["Team", "Rewards"], to: "Root" },
  Grant: { from: ["Team"], to: "Pilot" },
  Payment: { from: ["Pilot"], to: "Outside" },
  Return: { from: ["Pilot"], to: "Team" },
  RewardFunding: { from: ["Root"], to: "Rewards" },
  Reward: { from: ["Rewards"], to: "Outside" },
};

/** Kinds that name an account outside: who paid in, or who was paid. */
const WITH_PARTY: readonly MoveKind[] = ["Deposit", "Payment", "Reward"];
/** Kinds that leave custody: a pause of the treasury stops them. */
const PAYING: readonly MoveKind[] = ["Payment", "Reward"];

/** What money did, in words: the log that says why says the same. */
export interface Movement {
  from: number;
  to: number;
  ref: bigint;
  amount: bigint;
  kind: MoveKind;
  counterparty?: Address;
}

export function movementOf({ from, to, ref, amount, kind, counterparty }: Movement): string {
  const party = counterparty === undefined || counterparty === NO_ADDRESS ? "" : ` (${counterparty})`;
  return `${amount} moved from ${potName(from)} to ${potName(to)}${party} as ${kind} with reference ${ref}`;
}

/** What must follow a return, which is logged before the pilot says why. */
export function explanationOf(movement: Omit<Movement, "kind">): string {
  return `a pilot said why ${movementOf({ ...movement, kind: "Return" })}`;
}

/** Money moved along a lawful route, and the balances that the log tells are those that all logs give. */
export function reduceMoved(context: Context, event: Moved): void {
  const { args, at } = event;
  const { treasury } = context.state;
  const kind = MOVE_KIND_NAMES[args.kind];
  checkRoute(context, kind, event);
  checkReason(context, kind, event);
  const say = accuser(context, subjectOf(args), at);
  const fromBalance = shift(treasury, args.from, -args.amount);
  const toBalance = shift(treasury, args.to, args.amount);
  if (potKind(args.from) === "Outside") treasury.held += args.amount;
  if (potKind(args.to) === "Outside") treasury.held -= args.amount;
  if (kind === "Allocation")
    treasury.allocations.push({ teamId: potOwner(args.to), amount: args.amount, at });
  say(fromBalance < 0n && `more left ${potName(args.from)} than was there: a log is missing`);
  say(args.fromBalance !== fromBalance && balanceText(args.from, args.fromBalance, fromBalance));
  say(args.toBalance !== toBalance && balanceText(args.to, args.toBalance, toBalance));
  context.report.count("movements of money");
}

/** How people name what a movement is about: the team or pilot, else the pots. */
export function subjectOf({ from, to }: { from: number; to: number }): string {
  const owned = [from, to].filter((pot) => potOwner(pot) !== 0);
  return owned.map(potName).join(", ") || `money from ${potName(from)} to ${potName(to)}`;
}

/** @returns The balance afterwards; outside has none. */
function shift(treasury: TreasuryState, pot: number, change: bigint): bigint {
  if (potKind(pot) === "Outside") return 0n;
  const balance = balanceOf(treasury, pot) + change;
  treasury.balances.set(pot, balance);
  return balance;
}

function checkRoute(context: Context, kind: MoveKind | undefined, { args, at }: Moved): void {
  const { teams, treasury } = context.state;
  const say = accuser(context, subjectOf(args), at);
  const route = kind && ROUTES[kind];
  const fits = route?.from.includes(potKind(args.from)) && route.to === potKind(args.to);
  const stranger = [args.from, args.to].find(
    (pot) => potKind(pot) === "Team" && !teams.byId.has(potOwner(pot)),
  );
  const named = args.counterparty !== NO_ADDRESS;
  say(!fits && `${moveKindName(args.kind)} went from ${potName(args.from)} to ${potName(args.to)}`);
  say(args.amount === 0n && "nothing moved");
  say(stranger !== undefined && `${potName(stranger ?? 0)} was never formed: a log is missing`);
  say(kind !== undefined && named !== WITH_PARTY.includes(kind) && `${kind} names ${args.counterparty}`);
  const paused = at.timestamp < treasury.pausedUntil && kind !== undefined && PAYING.includes(kind);
  say(paused && `was paid while paying was paused until ${timeName(treasury.pausedUntil)}`);
}

/** Grants, payments and rewards carry out what another log decided; a return is explained by the log that follows. */
function checkReason(context: Context, kind: MoveKind | undefined, { args, at }: Moved): void {
  const subject = subjectOf(args);
  const isDecided = kind === "Grant" || kind === "Payment" || kind === "Reward";
  if (isDecided) keep(context, subject, at, movementOf({ ...args, kind }));
  if (kind === "Return") promise(context, subject, explanationOf(args));
  const isGoverned = kind === "Allocation" || kind === "Reclaim" || kind === "RewardFunding";
  accuser(context, subject, at)(isGoverned && args.ref !== 0n && `${kind} has reference ${args.ref}`);
}

function balanceText(pot: number, said: bigint, due: bigint): string {
  return `the log says that ${potName(pot)} has ${said}; the history gives ${due}: a log is missing`;
}
