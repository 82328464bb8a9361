import { GROUND_NAMES } from "@engine/protocol/enums";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { stageName, timeName } from "../names.ts";
import type { IdeasEventNamed } from "./events.ts";
import { isClosed, stageNumber } from "./stages.ts";
import type { IdeaRecord } from "./state.ts";

type Moved = IdeasEventNamed<"StageChanged">;

const APPEAL_WINDOW_SECONDS = 14 * 86_400;
const LINEAGE_LIMIT = 32;

/** What each ground demands beyond the table. */
export function checkGround(context: Context, idea: IdeaRecord, { args, at }: Moved): void {
  const subject = `idea ${idea.id}`;
  switch (GROUND_NAMES[args.ground]) {
    case "Appeal": {
      const late = at.timestamp > idea.stageSince + APPEAL_WINDOW_SECONDS;
      accuse(context, subject, at, idea.appealed && "was appealed a second time");
      accuse(context, subject, at, late && "was appealed more than 14 days after the rejection");
      accuse(context, subject, at, args.reasonHash === NO_HASH && "was appealed without a reason");
      checkAuthor(context, idea, args.actorId, at);
      idea.appealed = true;
      break;
    }
    case "Revisit": {
      const early = at.timestamp < idea.revisitAt;
      accuse(context, subject, at, early && `was taken up again before ${timeName(idea.revisitAt)}`);
      break;
    }
    case "Revision":
    case "Withdrawal":
      checkAuthor(context, idea, args.actorId, at);
      break;
    case "Duplicate":
      if (args.to === stageNumber("Merged")) mergeInto(context, idea, args.causeId, at);
  }
}

function checkAuthor(context: Context, idea: IdeaRecord, actorId: number, at: Moved["at"]): void {
  const other =
    actorId !== idea.authorId && `was moved by member ${actorId}, not its author ${idea.authorId}`;
  accuse(context, `idea ${idea.id}`, at, other);
}

/** The merged idea joins the lineage of the one that lives on. */
function mergeInto(context: Context, idea: IdeaRecord, intoId: number, at: Moved["at"]): void {
  const subject = `idea ${idea.id}`;
  const into = context.state.ideas.byId.get(intoId);
  accuse(context, subject, at, (!into || into === idea) && `was merged into idea ${intoId}, which cannot be`);
  if (!into) return;
  accuse(
    context,
    subject,
    at,
    isClosed(into.stage) && `was merged into idea ${intoId}, which is ${stageName(into.stage)}`,
  );
  accuse(
    context,
    subject,
    at,
    into.lineage.length >= LINEAGE_LIMIT && `was merged into idea ${intoId}, which is full`,
  );
  into.lineage.push(idea.id);
}
