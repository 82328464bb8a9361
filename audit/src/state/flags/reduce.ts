import { FLAG_STATE_NAMES } from "@engine/protocol/enums";
import { reduceAuthority } from "../access/authority.ts";
import { accuser, type Context, NO_HASH } from "../context.ts";
import { knownIdea } from "../ideas/events.ts";
import { isPerson } from "../members/state.ts";
import { flagStateName, timeName } from "../names.ts";
import { checkAuditor, enter, type FlagsEvent, type FlagsEventNamed, knownFlag } from "./events.ts";
import { openFlagsOn } from "./state.ts";

const TIME_TO_ACT = 7 * 86_400;
const OPEN_LIMIT = 16;

/** Folds one event of Flags into the state. */
export function reduceFlags(context: Context, event: FlagsEvent): void {
  switch (event.eventName) {
    case "FlagRaised":
      reduceRaising(context, event);
      break;
    case "FlagAnswered":
      reduceAnswer(context, event);
      break;
    case "FlagEscalated":
      reduceEscalation(context, event);
      break;
    case "FlagResolved":
      reduceResolution(context, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
  }
}

/** An auditor raised a flag, with a reason; it must be answered within seven days. */
function reduceRaising(context: Context, event: FlagsEventNamed<"FlagRaised">): void {
  const { args, at } = event;
  const { flags } = context.state;
  const { flagId, ideaId, reasonHash, dueAt, actorId } = args;
  const subject = `flag ${flagId}`;
  const say = accuser(context, subject, at);
  const next = flags.byId.size + 1;
  const due = at.timestamp + TIME_TO_ACT;
  say(flagId !== next && `was raised, but flag ${next} is next: a log is missing or repeated`);
  say(reasonHash === NO_HASH && "was raised without a reason");
  say(dueAt !== due && `is due at ${timeName(dueAt)}; the rules give ${timeName(due)}`);
  knownIdea(context, ideaId, at);
  checkAuditor(context, subject, { ideaId, memberId: actorId, at });
  flags.byId.set(flagId, {
    ...{ id: flagId, ideaId, raisedById: actorId, answeredById: 0, state: "Open", dueAt, reasonHash },
    ...{ raisedAt: at, answer: undefined, escalation: undefined, resolution: undefined },
  });
  const open = openFlagsOn(flags, ideaId);
  say(open > OPEN_LIMIT && `is one of ${open} on idea ${ideaId}; the limit is ${OPEN_LIMIT}`);
  checkOpen(context, args, open, at);
  enter(context, event);
  context.report.count("flags");
}

/** Somebody else answered, once. An answer to an escalated flag changes nothing but the record. */
function reduceAnswer(context: Context, event: FlagsEventNamed<"FlagAnswered">): void {
  const { args, at } = event;
  const flag = knownFlag(context, args.flagId, at);
  if (!flag) return;
  const { answerHash, dueAt, actorId } = args;
  const say = accuser(context, `flag ${flag.id}`, at);
  const isOpen = flag.state === "Open";
  const due = isOpen ? at.timestamp + TIME_TO_ACT : flag.dueAt;
  say(!isOpen && flag.state !== "Escalated" && `was answered, but was ${flag.state}: a log is missing`);
  say(flag.answeredById !== 0 && "was answered twice");
  say(answerHash === NO_HASH && "was answered without words");
  say(actorId === flag.raisedById && "was answered by who raised it");
  say(!isPerson(context.state.members, actorId) && "was answered by no active person");
  say(dueAt !== due && `is due at ${timeName(dueAt)}; the rules give ${timeName(due)}`);
  say(args.ideaId !== flag.ideaId && `is said to be on idea ${args.ideaId}; it is on idea ${flag.ideaId}`);
  Object.assign(flag, { answeredById: actorId, dueAt: due, answer: { hash: answerHash, at } });
  if (isOpen) flag.state = "Answered";
  enter(context, event);
}

/** Nobody answered or resolved it in time. */
function reduceEscalation(context: Context, event: FlagsEventNamed<"FlagEscalated">): void {
  const { args, at } = event;
  const flag = knownFlag(context, args.flagId, at);
  if (!flag) return;
  const say = accuser(context, `flag ${flag.id}`, at);
  const isWaiting = flag.state === "Open" || flag.state === "Answered";
  say(!isWaiting && `was escalated, but was ${flag.state}: a log is missing`);
  say(at.timestamp <= flag.dueAt && `was escalated before ${timeName(flag.dueAt)}`);
  Object.assign(flag, { state: "Escalated", escalation: { actorId: args.actorId, at } });
  enter(context, event);
}

/** An auditor resolved an answered flag, or governance an escalated one. */
function reduceResolution(context: Context, event: FlagsEventNamed<"FlagResolved">): void {
  const { args, at } = event;
  const flag = knownFlag(context, args.flagId, at);
  if (!flag) return;
  const { ideaId, state, reasonHash, actorId } = args;
  const subject = `flag ${flag.id}`;
  const say = accuser(context, subject, at);
  const isAnswered = flag.state === "Answered";
  const fits = isAnswered || flag.state === "Escalated";
  const end = FLAG_STATE_NAMES[state];
  say(!fits && `was resolved, but was ${flag.state}: a log is missing`);
  say(reasonHash === NO_HASH && "was resolved without a reason");
  say(end !== "Upheld" && end !== "Dismissed" && `was resolved as ${flagStateName(state)}`);
  say(isAnswered && actorId === flag.answeredById && "was resolved by who answered it");
  if (isAnswered) checkAuditor(context, subject, { ideaId, memberId: actorId, at });
  Object.assign(flag, { state: end ?? flag.state, resolution: { hash: reasonHash, actorId, at } });
  checkOpen(context, args, openFlagsOn(context.state.flags, flag.ideaId), at);
  enter(context, event);
}

function checkOpen(
  context: Context,
  { flagId, ideaId, openFlags }: { flagId: number; ideaId: number; openFlags: number },
  due: number,
  at: FlagsEvent["at"],
): void {
  const differs = openFlags !== due && `the log counts ${openFlags} on idea ${ideaId}; the history ${due}`;
  accuser(context, `flag ${flagId}`, at)(differs && `${differs}: a log is missing`);
}
