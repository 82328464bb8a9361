import type { EventOf } from "../../contracts.ts";
import { reduceAuthority } from "../access/authority.ts";
import { accuse, type Context, NO_ADDRESS } from "../context.ts";
import { isPerson } from "../members/state.ts";
import { badgeName } from "../names.ts";
import { isEarned } from "./ground.ts";
import { tokenOf } from "./state.ts";

type BadgesEvent = EventOf<"Badges">;
type Named<Name extends BadgesEvent["eventName"]> = Extract<BadgesEvent, { eventName: Name }>;

/** Folds one event of Badges into the state. */
export function reduceBadges(context: Context, event: BadgesEvent): void {
  switch (event.eventName) {
    case "BadgeClaimed":
      reduceClaim(context, event);
      break;
    case "Transfer":
      reduceToken(context, event);
      break;
    case "Unlocked":
    case "Approval":
    case "ApprovalForAll":
      context.report.unlawful("a badge of Badges", `${event.eventName}: badges never change hands`, event.at);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "Locked":
      break;
  }
}

/** What a badge is called: `Proposer badge of member 3`. */
export function badgeText(kind: number, memberId: number): string {
  return `${badgeName(kind)} badge of member ${memberId}`;
}

/** An active person claimed a badge: one of a kind, on a ground that the history knows. */
function reduceClaim(context: Context, { args, at }: Named<"BadgeClaimed">): void {
  const { state } = context;
  const { memberId, kind, ref, tokenId } = args;
  const subject = badgeText(kind, memberId);
  const token = tokenOf(memberId, kind);
  const isGroundless = !isEarned(state, memberId, kind, ref);
  accuse(context, subject, at, tokenId !== token && `has token ${tokenId}; kind and member give ${token}`);
  accuse(context, subject, at, state.badges.byToken.has(token) && "was claimed twice");
  accuse(context, subject, at, !isPerson(state.members, memberId) && "was claimed by no active person");
  accuse(context, subject, at, isGroundless && `was claimed on ground ${ref}, which does not give it`);
  state.badges.byToken.set(token, { memberId, kind, ref, claimedAt: at });
  context.report.count("badges");
}

/** The token's log says the same as the claim before it. */
function reduceToken(context: Context, { args, at }: Named<"Transfer">): void {
  const { badges, members } = context.state;
  const badge = badges.byToken.get(args.tokenId);
  const account = badge && members.byId.get(badge.memberId)?.account;
  const isNew = badge?.claimedAt.txHash === at.txHash && args.from === NO_ADDRESS && args.to === account;
  accuse(
    context,
    `badge token ${args.tokenId} of Badges`,
    at,
    !isNew && `went from ${args.from} to ${args.to}`,
  );
}
