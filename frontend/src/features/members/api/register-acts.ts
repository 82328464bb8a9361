import type { Office, Source, Status } from "@engine/protocol/enums";

/** What the identity role can do about a member, the gravest last. */
export type RegisterAct = "reinstate" | "unit" | "office" | "endOffice" | "recovery" | "suspend" | "end";

/** A member as the rules see one. */
export interface RegisterEntry {
  status: Status;
  source: Source;
  offices: readonly { office: Office; until: string }[];
}

/** The offices that a member holds at a moment (Unix seconds). */
export function heldOffices(offices: RegisterEntry["offices"], now: number) {
  return offices.filter(({ until }) => Number(until) > now);
}

/** The acts that the contracts would take, and that make sense: a unit matters to members only. */
export function registerActs({ status, source, offices }: RegisterEntry, now: number): RegisterAct[] {
  const isActive = status === "Active";
  const isMember = isActive || status === "Suspended";
  const acts: [RegisterAct, boolean][] = [
    ["reinstate", status === "Suspended"],
    ["unit", isMember],
    ["office", isActive && source !== "Agent"],
    ["endOffice", heldOffices(offices, now).length > 0],
    ["recovery", isMember],
    ["suspend", isActive],
    ["end", isMember],
  ];
  return acts.filter(([, fits]) => fits).map(([act]) => act);
}
