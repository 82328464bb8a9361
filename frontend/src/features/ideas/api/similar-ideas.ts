import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { type Found, useSimilarIdeas } from "@/features/ideas/api/idea-texts.ts";
import { useIdeas } from "@/features/ideas/api/ideas.ts";

/**
 * Rows of the ideas that speak of the same things as a text, the nearest first; undefined until they are found.
 * @param except Number of the idea whose text it is.
 */
export function useSimilarRows(
  text: string,
  most: number,
  except: number | undefined,
): { rows: IdeaRow[] | undefined; error: Found["error"] } {
  const { hits, error } = useSimilarIdeas(text, most + 1);
  const all = useIdeas().data?.rows;
  const rows = hits
    ?.flatMap(({ number }) => all?.find((row) => row.number === number) ?? [])
    .filter(({ number }) => number !== except)
    .slice(0, most);
  return { rows: all && rows, error };
}
