import type { EventOf, Place } from "../../contracts.ts";
import { accuse, type Context } from "../context.ts";
import type { IdeaRecord } from "./state.ts";

export type IdeasEvent = EventOf<"Ideas">;

/** One kind of event of Ideas. */
export type IdeasEventNamed<Name extends IdeasEvent["eventName"]> = Extract<IdeasEvent, { eventName: Name }>;

/** An idea's record; a difference if it was never submitted. */
export function knownIdea(context: Context, ideaId: number, at: Place): IdeaRecord | undefined {
  const idea = context.state.ideas.byId.get(ideaId);
  accuse(context, `idea ${ideaId}`, at, !idea && "is named, but was never submitted: a log is missing");
  return idea;
}
