import { MOVE_KIND_NAMES } from "@engine/protocol/enums";
import type { EngineEvent, EventOf } from "../contracts.ts";
import { refOf } from "../state/pilots/payment.ts";
import { potOf } from "../state/treasury/state.ts";
import type { MoneyLine } from "./dossier.ts";
import type { Finding } from "./findings.ts";
import { eventsNamed } from "./idea-events.ts";

type Movement = Extract<EventOf<"Treasury">, { eventName: "Moved" }>;

/** What each of an idea's pilots was granted, paid, gave back and holds, from the ledger alone. */
export function moneyLines(events: readonly EngineEvent[]): MoneyLine[] {
  return eventsNamed(events, "Pilots", "PilotPlanned").map(({ args: { pilotId, teamId } }) => {
    const { granted, paid, returned } = sumsOf(events, pilotId);
    const [pilot, team, held] = [pilotId, teamId, granted - paid - returned];
    return { pilot, team, granted: `${granted}`, paid: `${paid}`, returned: `${returned}`, held: `${held}` };
  });
}

/** Pilots whose ledger does not add up, or whose payments and end say something else than the ledger. */
export function checkMoney(events: readonly EngineEvent[]): Finding[] {
  return eventsNamed(events, "Pilots", "PilotPlanned").flatMap(({ args: { pilotId } }): Finding[] => {
    const item = { type: "pilot", number: pilotId } as const;
    const faults = [
      ...checkBalances(events, pilotId),
      ...checkGrant(events, pilotId),
      ...checkPayments(events, pilotId),
      ...checkEnd(events, pilotId),
    ];
    return faults.map(({ due, said }) => ({ code: "otherMoney", item, due, said }));
  });
}

interface Fault {
  due: string;
  said: string;
}

const differs = (due: bigint, said: bigint): Fault[] =>
  due === said ? [] : [{ due: `${due}`, said: `${said}` }];

/** The pot's balance after each movement, as the ledger says it and as the movements before it give it. */
function checkBalances(events: readonly EngineEvent[], pilotId: number): Fault[] {
  const pot = potOf("Pilot", pilotId);
  let balance = 0n;
  return movementsOf(events, pilotId).flatMap(({ args: { from, amount, fromBalance, toBalance } }) => {
    balance += from === pot ? -amount : amount;
    return differs(balance, from === pot ? fromBalance : toBalance);
  });
}

function checkGrant(events: readonly EngineEvent[], pilotId: number): Fault[] {
  const started = eventsNamed(events, "Pilots", "PilotStarted").find(({ args }) => args.pilotId === pilotId);
  return started ? differs(sumsOf(events, pilotId).granted, started.args.budget) : [];
}

/** Each payment names a movement, and the running total of what was paid; and no other payment was made. */
function checkPayments(events: readonly EngineEvent[], pilotId: number): Fault[] {
  let paid = 0n;
  const moved = movementsOf(events, pilotId);
  const faults = eventsNamed(events, "Pilots", "MilestonePaid").flatMap(({ args, at }) => {
    if (args.pilotId !== pilotId) return [];
    paid += args.amount;
    const movement = moved.find((one) => one.at.txHash === at.txHash && one.args.ref === refOf(args));
    return [...differs(movement?.args.amount ?? 0n, args.amount), ...differs(paid, args.paid)];
  });
  return [...faults, ...differs(sumOf(moved, "Payment"), paid)];
}

/** What the pilot's end says was paid and went back, and what went back later, are the ledger's. */
function checkEnd(events: readonly EngineEvent[], pilotId: number): Fault[] {
  const ended = eventsNamed(events, "Pilots", "PilotEnded").find(({ args }) => args.pilotId === pilotId);
  const moved = movementsOf(events, pilotId);
  if (!ended) return differs(0n, sumOf(moved, "Return"));
  const before = moved.filter(({ at }) => isBefore(at, ended.at));
  const later = eventsNamed(events, "Pilots", "RestReturned")
    .filter(({ args }) => args.pilotId === pilotId)
    .reduce((sum, { args }) => sum + args.returned, 0n);
  return [
    ...differs(sumOf(before, "Payment"), ended.args.paid),
    ...differs(sumOf(moved, "Return"), ended.args.returned + later),
  ];
}

function isBefore(one: Movement["at"], other: Movement["at"]): boolean {
  return one.block < other.block || (one.block === other.block && one.logIndex < other.logIndex);
}

function sumsOf(events: readonly EngineEvent[], pilotId: number) {
  const moved = movementsOf(events, pilotId);
  return { granted: sumOf(moved, "Grant"), paid: sumOf(moved, "Payment"), returned: sumOf(moved, "Return") };
}

function sumOf(moved: readonly Movement[], kind: (typeof MOVE_KIND_NAMES)[number]): bigint {
  return moved.reduce((sum, { args }) => (MOVE_KIND_NAMES[args.kind] === kind ? sum + args.amount : sum), 0n);
}

function movementsOf(events: readonly EngineEvent[], pilotId: number): Movement[] {
  const pot = potOf("Pilot", pilotId);
  return eventsNamed(events, "Treasury", "Moved").filter(({ args }) => args.from === pot || args.to === pot);
}
