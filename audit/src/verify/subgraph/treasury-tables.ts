import { NO_ADDRESS } from "../../state/context.ts";
import { seasonOf } from "../../state/members/state.ts";
import { moveKindName } from "../../state/names.ts";
import { subjectOf } from "../../state/treasury/ledger.ts";
import { balanceOf, potKind, potName, potOf, potOwner } from "../../state/treasury/state.ts";
import type { Row, Table } from "./table.ts";
import { eventId, eventsNamed, idOf, numberId, type World, whereabouts } from "./world.ts";

/** Pots of money, and the ledger between them. */
export function treasuryTables(world: World): Table[] {
  return [pots(world), movements(world)];
}

/** An id of a pot, null for outside. */
function potId(pot: number): string | null {
  return potKind(pot) === "Outside" ? null : idOf([pot, 5]);
}

/** A team has its pot from the start, the others when money first comes. */
function pots(world: World): Table {
  const { state } = world;
  const [received, sent] = [new Map<number, bigint>(), new Map<number, bigint>()];
  for (const { args } of eventsNamed(world, "Treasury", "Moved")) {
    received.set(args.to, (received.get(args.to) ?? 0n) + args.amount);
    sent.set(args.from, (sent.get(args.from) ?? 0n) + args.amount);
  }
  const known = new Set([
    ...[...state.teams.byId.keys()].map((teamId) => potOf("Team", teamId)),
    ...state.treasury.balances.keys(),
  ]);
  const rows = [...known].map((pot): [string, Row] => {
    const [kind, number] = [potKind(pot), potOwner(pot)];
    const row = {
      ...{ kind, number, "team.id": kind === "Team" ? numberId(number) : null },
      "pilot.id": kind === "Pilot" ? numberId(number) : null,
      balance: balanceOf(state.treasury, pot),
      received: received.get(pot) ?? 0n,
      sent: sent.get(pot) ?? 0n,
    };
    return [idOf([pot, 5]), row];
  });
  return { entity: "pots", rows: new Map(rows), nameOf: (id) => `pot of ${potName(Number(id))}` };
}

function movements(world: World): Table {
  const subjects = new Map<string, string>();
  const rows = eventsNamed(world, "Treasury", "Moved").map(({ args, at }): [string, Row] => {
    const { amount, ref, fromBalance, toBalance, counterparty } = args;
    subjects.set(eventId(at), `${subjectOf(args)}, movement in block ${at.block}`);
    const row = {
      "from.id": potId(args.from),
      "to.id": potId(args.to),
      ...{ kind: moveKindName(args.kind), amount, ref, fromBalance, toBalance },
      counterparty: counterparty === NO_ADDRESS ? null : counterparty,
      season: seasonOf(world.state.members, at.timestamp),
      ...whereabouts(at),
      logIndex: at.logIndex,
    };
    return [eventId(at), row];
  });
  return { entity: "movements", rows: new Map(rows), nameOf: (id) => subjects.get(id) ?? `movement ${id}` };
}
