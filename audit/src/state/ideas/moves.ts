import { ROLES } from "@engine/protocol/roles";
import { getAddress } from "viem/utils";
import { hasRole } from "../access/state.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { groundName, stageName, timeName } from "../names.ts";
import { digest } from "./digest.ts";
import { type IdeasEventNamed, knownIdea } from "./events.ts";
import { checkGround } from "./grounds.ts";
import { canFollow, demandsReason, fitsOwnMove, stageNumber } from "./stages.ts";
import type { ExpectedMove, IdeaRecord } from "./state.ts";

type Moved = IdeasEventNamed<"StageChanged">;

/** A stage changed: along the table, of the text that stands, by someone who may, with a reason where one is due. */
export function reduceMove(context: Context, event: Moved): void {
  const { args, at } = event;
  const idea = knownIdea(context, args.ideaId, at);
  if (!idea) return;
  checkMove(context, idea, event);
  checkMover(context, idea, event);
  checkGround(context, idea, event);
  idea.stage = args.to;
  idea.stageSince = at.timestamp;
  idea.revisitAt = args.revisitAt;
  idea.moves.push({ ...args, at });
  digest(context, idea, "stage", args, event, args.module);
  context.report.count("stage changes");
}

function checkMove(context: Context, idea: IdeaRecord, { args, at }: Moved): void {
  const subject = `idea ${idea.id}`;
  const [from, to] = [stageName(args.from), stageName(args.to)];
  const onHold = args.to === stageNumber("OnHold");
  const isBadDate = onHold ? args.revisitAt <= at.timestamp : args.revisitAt !== 0;
  accuse(
    context,
    subject,
    at,
    args.from !== idea.stage && `was ${stageName(idea.stage)}, the log says ${from}: a log is missing`,
  );
  accuse(
    context,
    subject,
    at,
    !canFollow(args.from, args.to) && `went from ${from} to ${to}, which no rule allows`,
  );
  accuse(context, subject, at, args.ground === 0 && `went to ${to} without a ground`);
  const silent = demandsReason(args.to) && args.reasonHash === NO_HASH;
  accuse(context, subject, at, silent && `went to ${to} without a reason`);
  accuse(context, subject, at, isBadDate && `went to ${to} with revisit date ${timeName(args.revisitAt)}`);
  const otherText = args.version !== idea.version || args.contentHash !== idea.contentHash;
  accuse(
    context,
    subject,
    at,
    otherText && `went to ${to} on version ${args.version}, but version ${idea.version} stands`,
  );
}

/** Modules that log what they decide before they move an idea, and what people call their decisions. */
const DECIDERS = { Rounds: "round", Reviews: "review", Pilots: "pilot" } as const;

/** Ideas moves by its own functions; every other mover needs the module role, and some must have said why before. */
function checkMover(context: Context, idea: IdeaRecord, event: Moved): void {
  const { args, at } = event;
  const subject = `idea ${idea.id}`;
  if (args.module === at.address) {
    const ground = groundName(args.ground);
    const isTrue = fitsOwnMove(args.from, args.to, args.ground);
    accuse(
      context,
      subject,
      at,
      !isTrue && `went to ${stageName(args.to)} on the ground ${ground}, which nobody may give`,
    );
    return;
  }
  const isModule = hasRole(context.state.access, ROLES.module, args.module, at.timestamp);
  accuse(context, subject, at, !isModule && `was moved by ${args.module}, which is no module`);
  for (const name of Object.keys(DECIDERS) as (keyof typeof DECIDERS)[]) {
    if (args.module === getAddress(context.target.contracts[name].address))
      checkPromised(context, idea, event, name);
  }
}

function checkPromised(
  context: Context,
  idea: IdeaRecord,
  { args, at }: Moved,
  name: keyof typeof DECIDERS,
): void {
  const subject = `idea ${idea.id}`;
  const { ideas } = context.state;
  const decider = DECIDERS[name];
  const index = ideas.expectedMoves.findIndex(
    (expected) => expected.ideaId === idea.id && expected.decider === decider,
  );
  const expected = ideas.expectedMoves[index];
  accuse(
    context,
    subject,
    at,
    !expected && `was moved to ${stageName(args.to)} by ${name} without a decision there`,
  );
  if (!expected) return;
  ideas.expectedMoves.splice(index, 1);
  const isSame =
    expected.to === args.to &&
    expected.ground === args.ground &&
    expected.reasonHash === args.reasonHash &&
    expected.revisitAt === args.revisitAt &&
    expected.causeId === args.causeId &&
    (expected.actorId === undefined || expected.actorId === args.actorId);
  const [due, said] = [wordsOf({ actorId: args.actorId, ...expected }), wordsOf(args)];
  accuse(
    context,
    subject,
    at,
    !isSame && `${decider} ${expected.causeId} leads to ${due}, the log says ${said}`,
  );
}

function wordsOf(move: Pick<ExpectedMove, "to" | "ground" | "reasonHash" | "actorId">): string {
  const { to, ground, reasonHash, actorId } = move;
  const by = actorId ? `, member ${actorId}` : "";
  return `${stageName(to)} (${groundName(ground)}, reason ${reasonHash}${by})`;
}
