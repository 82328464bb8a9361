import { accuse, type Context, NO_HASH } from "../context.ts";
import { timeName } from "../names.ts";
import type { IdeasEventNamed } from "./events.ts";

/** A challenge was published: numbers without a gap, a window that lies ahead, someone invited. */
export function reduceChallengeOpened(
  context: Context,
  { args, at }: IdeasEventNamed<"ChallengeOpened">,
): void {
  const { challenges } = context.state.ideas;
  const subject = `challenge ${args.challengeId}`;
  const next = challenges.size + 1;
  const isBadWindow = args.closesAt <= args.opensAt || args.closesAt <= at.timestamp;
  accuse(
    context,
    subject,
    at,
    args.challengeId !== next && `was opened, but challenge ${next} is next: a log is missing or repeated`,
  );
  accuse(
    context,
    subject,
    at,
    isBadWindow && `runs from ${timeName(args.opensAt)} to ${timeName(args.closesAt)}`,
  );
  accuse(context, subject, at, args.audience === 0 && "invites nobody");
  accuse(context, subject, at, args.documentHash === NO_HASH && "was opened without a document");
  challenges.set(args.challengeId, { ...args, reasonHash: NO_HASH });
}

/** A challenge ended before its time, with a reason. */
export function reduceChallengeClosed(
  context: Context,
  { args, at }: IdeasEventNamed<"ChallengeClosed">,
): void {
  const subject = `challenge ${args.challengeId}`;
  const challenge = context.state.ideas.challenges.get(args.challengeId);
  accuse(context, subject, at, !challenge && "was closed, but never opened: a log is missing");
  if (!challenge) return;
  accuse(
    context,
    subject,
    at,
    args.closedAt !== at.timestamp && "was closed at another time than its block's",
  );
  accuse(context, subject, at, at.timestamp >= challenge.closesAt && "was closed after its end");
  accuse(context, subject, at, args.reasonHash === NO_HASH && "was closed without a reason");
  challenge.closesAt = args.closedAt;
  challenge.reasonHash = args.reasonHash;
}
