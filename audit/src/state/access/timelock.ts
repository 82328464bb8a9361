import type { Hex } from "viem";
import type { EventOf } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import { expectExecution } from "../governor/execution.ts";
import { timeName } from "../names.ts";
import type { Operation } from "./state.ts";

type TimelockEvent = EventOf<"Timelock">;
type Named<Name extends TimelockEvent["eventName"]> = Extract<TimelockEvent, { eventName: Name }>;

/** Folds one event of the timelock into the state. What was executed must be what was scheduled, after its delay. */
export function reduceTimelock(context: Context, event: TimelockEvent): void {
  const { access } = context.state;
  switch (event.eventName) {
    case "RoleGranted":
      access.timelockRoles.set(event.args.role, holders(context, event.args.role).add(event.args.account));
      break;
    case "RoleRevoked":
      holders(context, event.args.role).delete(event.args.account);
      access.formerHolders.add(event.args.account);
      break;
    case "CallScheduled":
      scheduled(context, event);
      break;
    case "CallExecuted":
      executed(context, event);
      break;
    case "Cancelled":
      cancelled(context, event);
      break;
    case "MinDelayChange":
      access.minDelay = event.args.newDuration;
      break;
    case "CallSalt":
      salted(context, event);
      break;
    case "RoleAdminChanged":
      break;
  }
}

function scheduled(context: Context, { args, at }: Named<"CallScheduled">): void {
  const { operations, minDelay } = context.state.access;
  const short =
    args.delay < minDelay && `was scheduled with a delay of ${args.delay} s; the least is ${minDelay} s`;
  accuse(context, subjectOf(args.id), at, short);
  const known = operations.get(args.id);
  const operation = known && !known.cancelled ? known : emptyOperation();
  operation.readyAt = BigInt(at.timestamp) + args.delay;
  operation.calls.set(args.index, { target: args.target, value: args.value, data: args.data });
  operations.set(args.id, operation);
}

/** Comes after the calls that it belongs to. */
function salted(context: Context, { args }: Named<"CallSalt">): void {
  const operation = context.state.access.operations.get(args.id);
  if (operation) operation.salt = args.salt;
}

function executed(context: Context, { args, at }: Named<"CallExecuted">): void {
  const subject = subjectOf(args.id);
  const operation = context.state.access.operations.get(args.id);
  const call = operation?.calls.get(args.index);
  const isSame = call?.target === args.target && call.value === args.value && call.data === args.data;
  accuse(context, subject, at, !isSame && `call ${args.index} was executed, but not what was scheduled`);
  if (!operation) return;
  const early =
    at.timestamp < operation.readyAt && `was executed before ${timeName(Number(operation.readyAt))}`;
  accuse(context, subject, at, early);
  accuse(context, subject, at, operation.cancelled && "was executed after it was cancelled");
  accuse(context, subject, at, operation.executed.has(args.index) && `call ${args.index} was executed twice`);
  operation.executed.add(args.index);
  expectExecution(context, args.id, at);
}

function cancelled(context: Context, { args, at }: Named<"Cancelled">): void {
  const operation = context.state.access.operations.get(args.id);
  accuse(
    context,
    subjectOf(args.id),
    at,
    !operation && "was cancelled, but never scheduled: a log is missing",
  );
  if (operation) operation.cancelled = true;
}

function holders(context: Context, role: Hex) {
  return context.state.access.timelockRoles.get(role) ?? new Set();
}

function emptyOperation(): Operation {
  return { calls: new Map(), readyAt: 0n, salt: undefined, executed: new Set(), cancelled: false };
}

function subjectOf(id: Hex): string {
  return `timelock operation ${id}`;
}
