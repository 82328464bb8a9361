import type { Draft } from "@/features/propose/api/draft.ts";
import { type DraftIssues, draftIssues } from "@/features/propose/api/draft-issues.ts";

/** Key of the suggestion that is being written in this browser. */
export function suggestionKey(chainId: number): string {
  return `${chainId}:box`;
}

/**
 * A suggestion as an idea has to be: all three texts are there. Somebody at a counter need not know the problem or the
 * benefit, and the record says so rather than inventing them.
 */
export function completed(draft: Draft, notSaid: string): Draft {
  const orNotSaid = (text: string) => (text.trim() === "" ? notSaid : text);
  return { ...draft, problem: orNotSaid(draft.problem), benefit: orNotSaid(draft.benefit) };
}

/** What stands between a suggestion and its box; only title and proposal must be there. */
export function suggestionIssues(draft: Draft): DraftIssues {
  return draftIssues(completed(draft, "-"));
}
