import type { GrantState } from "@engine/protocol/enums";
import type { Place } from "../../contracts.ts";
import { accuser, type Context } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { timeName } from "../names.ts";
import { promise } from "../promises.ts";
import { countPlaces, isMoreThanHalf, placeOf } from "../teams/state.ts";
import type { GrantRecord, GrantsEventNamed } from "./state.ts";

/** What must follow as soon as votes decide. */
export const endOf = (grantId: number, state: GrantState) => `grant ${grantId} was closed as ${state}`;

/** A seat voted, once and in time, at a table that has not changed. */
export function reduceVote(context: Context, { args, at }: GrantsEventNamed<"GrantVoted">): void {
  const grant = knownGrant(context, args.grantId, at);
  if (!grant) return;
  const { memberId, inFavour } = args;
  const { teams, members } = context.state;
  const say = accuser(context, `grant ${grant.id}, vote of member ${memberId}`, at);
  const team = teams.byId.get(grant.teamId);
  const place = team ? placeOf(team, memberId) : -1;
  const bit = place < 0 ? 0 : 1 << place;
  say(grant.state !== "Open" && `was cast, but the grant was ${grant.state}: a log is missing`);
  say(at.timestamp > grant.closesAt && `was cast after ${timeName(grant.closesAt)}`);
  say(!isPerson(members, memberId) && "was cast by no active person");
  say(place < 0 && "was cast without a seat: a log is missing");
  say(team !== undefined && team.epoch !== grant.seatsEpoch && "was cast after the seats had changed");
  say((grant.eligible & bit) === 0 && "was cast by a seat that is recused");
  say(((grant.support | grant.refuse) & bit) !== 0 && "was cast twice");
  if (inFavour) grant.support |= bit;
  else grant.refuse |= bit;
  const differs = args.support !== grant.support || args.refuse !== grant.refuse;
  const said = `support ${args.support} and refusal ${args.refuse}`;
  say(differs && `makes ${said}; the logs give ${grant.support} and ${grant.refuse}: a log is missing`);
  grant.votes.push({ memberId, at });
  grant.lastActorId = memberId;
  promiseEnd(context, grant);
  context.report.count("grant votes");
}

/** Carried by more than half of the seats that may decide; declined as soon as the rest cannot. */
export function promiseEnd(context: Context, { id, eligible, support, refuse }: GrantRecord): void {
  const all = countPlaces(eligible);
  if (isMoreThanHalf(support, all)) promise(context, `grant ${id}`, endOf(id, "Funded"));
  else if (!isMoreThanHalf(eligible & ~refuse, all)) promise(context, `grant ${id}`, endOf(id, "Declined"));
}

/** A grant's record; a difference if it was never proposed. */
export function knownGrant(context: Context, grantId: number, at: Place): GrantRecord | undefined {
  const grant = context.state.grants.byId.get(grantId);
  accuser(context, `grant ${grantId}`, at)(!grant && "is named, but was never proposed: a log is missing");
  return grant;
}
