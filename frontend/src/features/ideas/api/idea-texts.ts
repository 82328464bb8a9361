import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/ideas/api/generated/gql.ts";
import type { Hit, SearchText } from "@/features/ideas/api/idea-index.ts";
import { ideaSearch } from "@/features/ideas/api/idea-search.ts";
import { useIdeas } from "@/features/ideas/api/ideas.ts";
import { execute } from "@/lib/graphql/execute.ts";

const PAGE_SIZE = 500;

const IdeaTexts = graphql(`
  query IdeaTexts($after: Bytes!) {
    _meta { block { number } }
    ideas(first: 500, orderBy: id, where: { id_gt: $after, content_not: null }) {
      id
      number
      author { profileContent { name } }
      content { title problem proposal tags }
    }
  }
`);

/**
 * Fetches all ideas' texts and hands them to the search; asked for when someone first searches.
 * @param known How many texts the list of ideas shows. A text is indexed some time after its idea, so the search is
 *   made ready again when the list knows more.
 */
export function searchReadyQueryOptions({ graphqlUrl }: EngineConfig, known: number) {
  return queryOptions({
    queryKey: ["ideaTexts", graphqlUrl, known],
    queryFn: async ({ signal }): Promise<number> => {
      let after: `0x${string}` = "0x";
      for (;;) {
        const { ideas, _meta } = await execute(graphqlUrl, IdeaTexts, { after }, signal);
        ideaSearch().add(ideas.map(toText));
        const last = ideas.at(-1);
        if (!last || ideas.length < PAGE_SIZE) return _meta?.block.number ?? 0;
        after = last.id;
      }
    },
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** What was found. `hits` is undefined while nothing is searched for or the first answer is on its way. */
export interface Found {
  hits: Hit[] | undefined;
  busy: boolean;
  error: unknown;
}

/** Ideas that match what someone typed, found beside the page. */
export function useIdeaSearch(query: string): Found {
  return useFound("search", query.trim(), (text) => ideaSearch().search(text));
}

/** Ideas that speak of the same things as a text being written. */
export function useSimilarIdeas(text: string, limit: number): Found {
  return useFound("similar", text.trim(), (words) => ideaSearch().similar(words, limit));
}

function useFound(kind: string, text: string, find: (text: string) => Promise<Hit[]>): Found {
  const ideas = useIdeas();
  const known = ideas.data?.rows.filter(({ title }) => title !== undefined).length;
  const ready = useQuery({
    ...searchReadyQueryOptions(useEngine(), known ?? 0),
    enabled: text !== "" && known !== undefined,
  });
  const found = useQuery({
    queryKey: ["ideaHits", kind, text, ready.data],
    queryFn: () => find(text),
    enabled: text !== "" && ready.data !== undefined,
    placeholderData: (previous: Hit[] | undefined) => previous,
    gcTime: 30_000,
  });
  if (text === "") return { hits: undefined, busy: false, error: null };
  const unread = ideas.data ? null : ideas.error;
  return {
    hits: found.data,
    busy: ready.isPending || found.isFetching,
    error: unread ?? ready.error ?? found.error,
  };
}

interface IdeaTextRow {
  number: number;
  author: { profileContent: { name: string | null } | null } | null;
  content: {
    title: string | null;
    problem: string | null;
    proposal: string | null;
    tags: string[] | null;
  } | null;
}

function toText({ number, author, content }: IdeaTextRow): SearchText {
  return {
    number,
    title: content?.title ?? "",
    tags: content?.tags?.join(" ") ?? "",
    author: author?.profileContent?.name ?? "",
    body: `${content?.problem ?? ""}\n${content?.proposal ?? ""}`,
  };
}
