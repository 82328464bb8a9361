import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/ideas/api/generated/gql.ts";
import type { IdeaRowsQuery } from "@/features/ideas/api/generated/graphql.ts";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

/** Few enough that the index answers at once; the pages are asked for side by side. */
const PAGE_SIZE = 250;
/** As long as there are no more, the list is fetched again and again. */
const MOST_LIVE = 1_000;

const IdeaRows = graphql(`
  query IdeaRows($after: Bytes!, $last: Bytes!) {
    _meta { block { number } }
    organisations(first: 1) { ideas }
    ideas(first: 250, orderBy: id, where: { id_gt: $after, id_lte: $last }) {
      id
      number
      stage
      ground
      source
      channel
      contentHash
      submittedAt
      stageSince
      updatedAt
      builtOnCount
      challenge { number }
      author { number profileContent { name } }
      filedBy { profileContent { name } }
      content { title tags askAmount }
    }
  }
`);

/** All ideas, and the block up to which that is true. */
export interface IdeaList {
  rows: IdeaRow[];
  block: number;
}

/**
 * Every idea in one line each, in order of submission. Ideas are numbered from 1, so the first page tells where the
 * others begin.
 * @throws IndexError
 */
export async function getIdeas(graphqlUrl: string, signal?: AbortSignal): Promise<IdeaList> {
  const page = (from: number) =>
    execute(graphqlUrl, IdeaRows, { after: entityId(from), last: entityId(from + PAGE_SIZE) }, signal);
  const first = await page(0);
  const count = first.organisations[0]?.ideas ?? 0;
  const starts = Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, i) => i * PAGE_SIZE).slice(1);
  const pages = [first, ...(await Promise.all(starts.map(page)))];
  return {
    rows: pages.flatMap(({ ideas }) => ideas.map(toRow)),
    block: Math.min(...pages.map(({ _meta }) => _meta?.block.number ?? 0)),
  };
}

/** Every idea, for lists, search and the choice of ideas to build on. */
export function ideasQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["ideas", graphqlUrl],
    queryFn: ({ signal }) => getIdeas(graphqlUrl, signal),
    refetchInterval: ({ state }) => ((state.data?.rows.length ?? 0) < MOST_LIVE ? 10_000 : false),
  });
}

/** Every idea, live. */
export function useIdeas() {
  return useQuery(ideasQueryOptions(useEngine()));
}

function toRow(idea: IdeaRowsQuery["ideas"][number]): IdeaRow {
  const { challenge, author, filedBy, content } = idea;
  return {
    number: idea.number,
    title: content?.title ?? undefined,
    contentHash: idea.contentHash,
    tags: content?.tags ?? [],
    stage: idea.stage,
    ground: idea.ground,
    source: idea.source,
    channel: idea.channel,
    challenge: challenge.number,
    authorName: (author ?? filedBy)?.profileContent?.name ?? undefined,
    authorNumber: author?.number,
    submittedAt: Number(idea.submittedAt),
    stageSince: Number(idea.stageSince),
    updatedAt: Number(idea.updatedAt),
    askAmount: content?.askAmount ? BigInt(content.askAmount) : undefined,
    builtOnCount: idea.builtOnCount,
  };
}
