import { ROLES } from "@engine/protocol/roles";
import { reduceAuthority } from "../access/authority.ts";
import { reducePause } from "../access/pause.ts";
import { hasRole } from "../access/state.ts";
import { accuse, type Context } from "../context.ts";
import { reduceChallengeClosed, reduceChallengeOpened } from "./challenges.ts";
import { reduceClaim, reduceCredit, reduceRevision } from "./changes.ts";
import { digestEntry } from "./digest.ts";
import { checkEntry } from "./entries.ts";
import { type IdeasEvent, type IdeasEventNamed, knownIdea } from "./events.ts";
import { reduceMove } from "./moves.ts";
import { reduceFiling, reduceSubmission } from "./submissions.ts";

/** Folds one event of Ideas into the state. */
export function reduceIdeas(context: Context, event: IdeasEvent): void {
  switch (event.eventName) {
    case "IdeaSubmitted":
      reduceSubmission(context, event);
      break;
    case "IdeaFiled":
      reduceFiling(context, event);
      break;
    case "IdeaClaimed":
      reduceClaim(context, event);
      break;
    case "IdeaRevised":
      reduceRevision(context, event);
      break;
    case "CreditSplit":
      reduceCredit(context, event);
      break;
    case "StageChanged":
      reduceMove(context, event);
      break;
    case "DecisionRecorded":
      reduceDecision(context, event);
      break;
    case "ChallengeOpened":
      reduceChallengeOpened(context, event);
      break;
    case "ChallengeClosed":
      reduceChallengeClosed(context, event);
      break;
    case "Paused":
    case "Resumed":
      reducePause(context, context.state.ideas, event);
      break;
    case "AuthorityUpdated":
      reduceAuthority(context, event);
      break;
    case "EIP712DomainChanged":
      break;
  }
}

/** A module wrote down what it decided on an idea; what it means is the module's own business. */
function reduceDecision(context: Context, event: IdeasEventNamed<"DecisionRecorded">): void {
  const { args, at } = event;
  const idea = knownIdea(context, args.ideaId, at);
  if (!idea) return;
  const isModule = hasRole(context.state.access, ROLES.module, args.module, at.timestamp);
  const stranger = !isModule && `a decision was recorded by ${args.module}, which is no module`;
  accuse(context, `idea ${idea.id}`, at, stranger);
  checkEntry(context, event);
  digestEntry(context, idea, args, event);
}
