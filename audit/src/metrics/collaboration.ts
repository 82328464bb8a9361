import { type Facts, isIn, type Window } from "./facts.ts";
import { lineageIn } from "./network.ts";

/** Ways in which two members work on the same thing. */
export const COLLABORATION_KINDS = ["credit", "lineage", "pilot"] as const;
export type CollaborationKind = (typeof COLLABORATION_KINDS)[number];

/** Two members, the lower number first, and in which ways they worked together. */
export interface Collaboration {
  members: readonly [number, number];
  kinds: readonly CollaborationKind[];
}

/**
 * Who worked with whom in the window: shared the credit for an idea handed in, built on the other's idea or was merged
 * with it, or worked in one pilot, as its lead, as one of those credited, or by a verdict on it.
 */
export function collaborationsIn(facts: Facts, window: Window): Collaboration[] {
  const kinds = new Map<string, Set<CollaborationKind>>();
  const note = (kind: CollaborationKind) => (members: readonly number[]) => {
    for (const pair of pairsOf(members)) kinds.set(pair, (kinds.get(pair) ?? new Set()).add(kind));
  };
  for (const members of creditedIn(facts, window)) note("credit")(members);
  for (const { from, to } of lineageIn(facts, window)) note("lineage")([from.authorId, to.authorId]);
  for (const members of crewsIn(facts, window)) note("pilot")(members);
  return [...kinds].map(([pair, found]) => {
    const [one = 0, other = 0] = pair.split(" ").map(Number);
    return { members: [one, other], kinds: COLLABORATION_KINDS.filter((kind) => found.has(kind)) };
  });
}

/** Each two of some members once, as "lower higher"; nobody with themselves, nobody unknown. */
function pairsOf(members: readonly number[]): string[] {
  const known = [...new Set(members)].filter((member) => member !== 0).sort((a, b) => a - b);
  return known.flatMap((one, place) => known.slice(place + 1).map((other) => `${one} ${other}`));
}

function creditedIn(facts: Facts, window: Window): number[][] {
  return facts.ideas
    .filter(({ submittedAt }) => isIn(window, submittedAt))
    .map(({ credits }) => credits.map(({ memberId }) => memberId));
}

/** A pilot belongs to the window in which its idea was first tried out. */
function crewsIn(facts: Facts, window: Window): number[][] {
  const ideas = new Map(facts.ideas.map((idea) => [idea.id, idea]));
  return facts.pilots.flatMap(({ ideaId, leadId, verdicts }) => {
    const idea = ideas.get(ideaId);
    const began = idea?.stages.find(({ stage }) => stage === "InPilot")?.at;
    if (!idea || began === undefined || !isIn(window, began)) return [];
    const credited = idea.credits.map(({ memberId }) => memberId);
    return [[leadId, ...credited, ...verdicts.map(({ memberId }) => memberId)]];
  });
}
