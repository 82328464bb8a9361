import { reduceAuthority } from "../access/authority.ts";
import { reducePause } from "../access/pause.ts";
import type { Context } from "../context.ts";
import { reduceChallengeClosed, reduceChallengeOpened } from "./challenges.ts";
import { reduceClaim, reduceCredit, reduceRevision } from "./changes.ts";
import { digestEntry } from "./digest.ts";
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

function reduceDecision(context: Context, event: IdeasEventNamed<"DecisionRecorded">): void {
  const idea = knownIdea(context, event.args.ideaId, event.at);
  if (idea) digestEntry(context, idea, event.args, event);
}
