import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import type { TeamRecord } from "./state.ts";

export type TeamsEvent = EventOf<"Teams">;

/** One kind of event of Teams. */
export type TeamsEventNamed<Name extends TeamsEvent["eventName"]> = Extract<TeamsEvent, { eventName: Name }>;

/** A team's record; a difference if it was never formed. */
export function knownTeam(context: Context, teamId: number, at: Place): TeamRecord | undefined {
  const team = context.state.teams.byId.get(teamId);
  accuse(context, `team ${teamId}`, at, !team && "is named, but was never formed: a log is missing");
  return team;
}

/** How people name a member's belonging to a team. */
export function belongingName({ teamId, memberId }: { teamId: number; memberId: number }): string {
  return `team ${teamId}, member ${memberId}`;
}
