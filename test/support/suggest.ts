import type { Bakery, Person } from "./bakery.ts";
import { channel, documentHash, ground, stage } from "./values.ts";

export interface Suggestion {
  challengeId?: number;
  channel?: number;
  contentHash?: string;
  parents?: number[];
}

/** A submission to the idea box with one text, unless told otherwise. */
export const submission = (suggestion: Suggestion = {}) => ({
  challengeId: 0,
  channel: channel("App"),
  contentHash: documentHash("text"),
  parents: [],
  ...suggestion,
});

/** Submits an idea and answers its number. */
export async function suggest({ ideas }: Bakery, author: Person, suggestion?: Suggestion): Promise<number> {
  await ideas.connect(author).submit(submission(suggestion));
  return Number(await ideas.ideaCount());
}

/** Submits an idea and makes it ready for the ballot. */
export async function suggestReady(engine: Bakery, author: Person): Promise<number> {
  const ideaId = await suggest(engine, author);
  await makeReady(engine, ideaId);
  return ideaId;
}

/** Makes an idea ready as a module does that has judged it. */
export async function makeReady(
  { ideas, roles }: Pick<Bakery, "ideas" | "roles">,
  ideaId: number,
): Promise<void> {
  await ideas.connect(roles.module).transition({
    ideaId,
    to: stage("Ready"),
    ground: ground("MeetsGate"),
    reasonHash: documentHash("ready"),
    revisitAt: 0,
    causeId: 0,
    actorId: 0,
  });
}
