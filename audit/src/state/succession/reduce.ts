import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";

type SuccessionEvent = EventOf<"Succession">;
type Succeeded = Extract<SuccessionEvent, { eventName: "ModuleSucceeded" }>;

/** Folds one event of Succession into the state. */
export function reduceSuccession(context: Context, event: SuccessionEvent): void {
  switch (event.eventName) {
    case "ModuleSucceeded":
      reduceSucceeded(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}

/** A module was retired, once and with a reason; what takes over was not retired itself. */
function reduceSucceeded(context: Context, { args, at }: Succeeded): void {
  const { byRetired } = context.state.succession;
  const { retired, successor, reasonHash, successions } = args;
  const subject = `succession of ${retired}`;
  accuse(context, subject, at, reasonHash === NO_HASH && "was recorded without a reason");
  accuse(context, subject, at, byRetired.has(retired) && "was recorded twice");
  accuse(context, subject, at, successor === retired && "leads back to itself");
  accuse(context, subject, at, byRetired.has(successor) && `leads to ${successor}, which was retired before`);
  byRetired.set(retired, { successor, reasonHash, at });
  const { size } = byRetired;
  const gap =
    successions !== size && `is counted as number ${successions}; the logs give ${size}: a log is missing`;
  accuse(context, subject, at, gap);
  context.report.count("successions");
}
