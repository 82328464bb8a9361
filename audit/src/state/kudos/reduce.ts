import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { inner } from "../access/state.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { isPerson, seasonOf } from "../members/state.ts";
import { allowanceLeft, kudosOf } from "./state.ts";

type KudosEvent = EventOf<"Kudos">;
type Given = Extract<KudosEvent, { eventName: "KudosGiven" }>;

/** Folds one event of Kudos into the state. */
export function reduceKudos(context: Context, event: KudosEvent): void {
  switch (event.eventName) {
    case "KudosGiven":
      reduceGiven(context, event);
      break;
    case "KudosAllowanceSet":
      context.state.kudos.allowance = event.args.allowance;
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "EIP712DomainChanged":
      break;
  }
}

/** A member thanked another: both active people, out of this season's allowance. */
function reduceGiven(context: Context, event: Given): void {
  const { fromId, toId, amount, noteHash } = event.args;
  const { kudos, members } = context.state;
  const season = seasonOf(members, event.at.timestamp);
  checkGiven(context, event, season);
  const seasons = inner(kudos.seasons, season);
  const giver = kudosOf(kudos, season, fromId);
  seasons.set(fromId, { ...giver, given: giver.given + amount });
  const receiver = kudosOf(kudos, season, toId);
  seasons.set(toId, { ...receiver, received: receiver.received + amount });
  kudos.given.push({ fromId, toId, amount, noteHash, season, at: event.at });
  context.report.count("kudos");
}

function checkGiven(context: Context, { args, at }: Given, season: number): void {
  const { kudos, members } = context.state;
  const subject = `kudos of member ${args.fromId} to member ${args.toId}`;
  const before = allowanceLeft(kudos, season, args.fromId);
  const left = before - args.amount;
  const received = kudosOf(kudos, season, args.toId).received + args.amount;
  const barred = [args.fromId, args.toId].find((memberId) => !isPerson(members, memberId));
  accuse(context, subject, at, args.amount === 0 && "gave nothing");
  accuse(context, subject, at, args.noteHash === NO_HASH && "came without a note");
  accuse(context, subject, at, args.fromId === args.toId && "went to the giver");
  accuse(context, subject, at, barred !== undefined && `concern member ${barred}, who was no active person`);
  accuse(context, subject, at, args.season !== season && `count in season ${args.season}; it was ${season}`);
  accuse(context, subject, at, left < 0 && `gave ${args.amount} of ${before} that were left`);
  const isOtherRest = left >= 0 && args.left !== left;
  accuse(
    context,
    subject,
    at,
    isOtherRest && `leave ${args.left}; the history gives ${left}: a log is missing`,
  );
  const isOtherSum = args.received !== received;
  accuse(
    context,
    subject,
    at,
    isOtherSum && `make ${args.received} received; the history gives ${received}: a log is missing`,
  );
}
