import { accuse, type Context, NO_ADDRESS, NO_HASH } from "../context.ts";
import { isActive } from "../members/state.ts";
import { stageName } from "../names.ts";
import { digest } from "./digest.ts";
import { type IdeasEventNamed, knownIdea } from "./events.ts";
import { isOpen, stageNumber } from "./stages.ts";

const CREDITED_LIMIT = 5;
const WHOLE_BPS = 10_000;

/** The person behind a filed idea became its author. */
export function reduceClaim(context: Context, event: IdeasEventNamed<"IdeaClaimed">): void {
  const { args, at } = event;
  const idea = knownIdea(context, args.ideaId, at);
  if (!idea) return;
  const subject = `idea ${idea.id}`;
  const stranger = !isActive(context.state.members, args.authorId);
  accuse(context, subject, at, idea.claimKey === NO_ADDRESS && "was claimed, but there was nothing to claim");
  accuse(context, subject, at, stranger && `was claimed by member ${args.authorId}, who was not active`);
  idea.authorId = args.authorId;
  idea.claimKey = NO_ADDRESS;
  context.state.ideas.actions.push({ memberId: args.authorId, at: at.timestamp });
  digest(context, idea, "claimed", args, event);
}

/** The author replaced the text; what was judged goes back to Submitted. */
export function reduceRevision(context: Context, event: IdeasEventNamed<"IdeaRevised">): void {
  const { args, at } = event;
  const idea = knownIdea(context, args.ideaId, at);
  if (!idea) return;
  const subject = `idea ${idea.id}`;
  const next = idea.version + 1;
  accuse(
    context,
    subject,
    at,
    args.version !== next && `version ${args.version} follows version ${idea.version}`,
  );
  accuse(context, subject, at, !isOpen(idea.stage) && `was revised while ${stageName(idea.stage)}`);
  accuse(
    context,
    subject,
    at,
    args.actorId !== idea.authorId && `was revised by member ${args.actorId}, not its author`,
  );
  const isEmpty = args.contentHash === NO_HASH || args.contentHash === idea.contentHash;
  accuse(context, subject, at, isEmpty && "was revised without a new text");
  idea.version = args.version;
  idea.contentHash = args.contentHash;
  idea.versions.push(args.contentHash);
  context.state.ideas.actions.push({ memberId: args.actorId, at: at.timestamp });
  digest(context, idea, "revised", args, event);
  context.later(() => {
    const elsewhere = idea.version === args.version && idea.stage !== stageNumber("Submitted");
    accuse(context, subject, at, elsewhere && `stayed ${stageName(idea.stage)} after a revision`);
  });
}

/** Credit was split: two to five different members, the author first, 10,000 basis points together. */
export function reduceCredit(context: Context, event: IdeasEventNamed<"CreditSplit">): void {
  const { args, at } = event;
  const idea = knownIdea(context, args.ideaId, at);
  if (!idea) return;
  const subject = `idea ${idea.id}`;
  const { memberIds, sharesBps } = args;
  const count = memberIds.length;
  const total = sharesBps.reduce((sum, share) => sum + share, 0);
  const isBadCount = count < 2 || count > CREDITED_LIMIT || new Set(memberIds).size !== count;
  const strangers = memberIds.filter((memberId) => !isActive(context.state.members, memberId));
  accuse(context, subject, at, isBadCount && `credit was split among members ${memberIds.join(", ")}`);
  accuse(
    context,
    subject,
    at,
    sharesBps.length !== count && `credit names ${count} members and ${sharesBps.length} shares`,
  );
  accuse(context, subject, at, total !== WHOLE_BPS && `credit adds up to ${total} basis points`);
  accuse(context, subject, at, memberIds[0] !== idea.authorId && "credit does not begin with the author");
  accuse(
    context,
    subject,
    at,
    strangers.length > 0 && `credit went to members ${strangers.join(", ")}, who were not active`,
  );
  accuse(context, subject, at, !isOpen(idea.stage) && `credit was split while ${stageName(idea.stage)}`);
  idea.credits = memberIds.map((memberId, index) => ({ memberId, shareBps: sharesBps[index] ?? 0 }));
  digest(context, idea, "credited", args, event);
}
