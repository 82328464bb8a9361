import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/ideas/api/generated/gql.ts";
import type { IdeaRowsQuery } from "@/features/ideas/api/generated/graphql.ts";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { execute } from "@/lib/graphql/execute.ts";

const PAGE_SIZE = 1_000;
const BEFORE_ALL = "0x";

const IdeaRows = graphql(`
  query IdeaRows($after: Bytes!) {
    _meta { block { number } }
    ideas(first: 1000, orderBy: id, where: { id_gt: $after }) {
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
 * Every idea in one line each, in order of submission.
 * @throws IndexError
 */
export async function getIdeas(graphqlUrl: string, signal?: AbortSignal): Promise<IdeaList> {
  const rows: IdeaRow[] = [];
  let after: `0x${string}` = BEFORE_ALL;
  for (;;) {
    const { ideas, _meta } = await execute(graphqlUrl, IdeaRows, { after }, signal);
    rows.push(...ideas.map(toRow));
    const last = ideas.at(-1);
    if (!last || ideas.length < PAGE_SIZE) return { rows, block: _meta?.block.number ?? 0 };
    after = last.id;
  }
}

/** Every idea, for lists, search and the choice of ideas to build on. */
export function ideasQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["ideas", graphqlUrl],
    queryFn: ({ signal }) => getIdeas(graphqlUrl, signal),
    refetchInterval: ({ state }) => ((state.data?.rows.length ?? 0) < PAGE_SIZE ? 10_000 : false),
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
