import type { Bakery, Person } from "./bakery.ts";
import { channel, documentHash, ground } from "./values.ts";

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

/** Submits an idea and lets it go to the ballot. */
export async function suggestReady(engine: Bakery, author: Person): Promise<number> {
  const ideaId = await suggest(engine, author);
  await makeReady(engine, ideaId);
  return ideaId;
}

export async function makeReady({ ideas, roles }: Bakery, ideaId: number): Promise<void> {
  await ideas.connect(roles.curator).makeReady(ideaId, ground("MeetsGate"), documentHash("ready"));
}
