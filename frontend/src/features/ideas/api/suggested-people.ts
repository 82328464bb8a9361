import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";

/** Somebody who wrote about the same things, and the ideas that say so, the nearest first. */
export interface SuggestedPerson {
  memberId: number;
  name: string | undefined;
  ideas: IdeaRow[];
}

/**
 * Whom to ask about an idea: authors of ideas that speak of the same things. Of the nearest idea an author gets 1, of
 * the next 1/2, then 1/3, and so on; whoever has most stands first, equal ones by number. Algorithms are left out:
 * they neither judge nor join.
 * @param similar Ideas by their likeness, the nearest first.
 * @param except Members who are part of the idea already.
 */
export function suggestPeople(
  similar: readonly IdeaRow[],
  except: ReadonlySet<number>,
  most: number,
): SuggestedPerson[] {
  const people = new Map<number, SuggestedPerson & { score: number }>();
  for (const [place, idea] of similar.entries()) {
    const memberId = idea.authorNumber;
    if (memberId === undefined || except.has(memberId) || idea.source === "Agent") continue;
    const known = people.get(memberId) ?? { memberId, name: idea.authorName, ideas: [], score: 0 };
    known.ideas.push(idea);
    known.score += 1 / (place + 1);
    people.set(memberId, known);
  }
  return [...people.values()]
    .sort((a, b) => b.score - a.score || a.memberId - b.memberId)
    .slice(0, most)
    .map(({ score: _, ...person }) => person);
}
