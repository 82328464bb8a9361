import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/ideas/api/generated/gql.ts";
import type { IdeaQuery } from "@/features/ideas/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Idea = graphql(`
  query Idea($id: ID!) {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { slaSeconds rules { approvalBps } }
    idea(id: $id) {
      number
      stage
      ground
      stageSince
      revisitAt
      appealed
      source
      channel
      claimKey
      version
      contentHash
      submittedAt
      decidedAt
      recordCount
      auditHead
      document { hash cid }
      content { status language title problem proposal benefit askAmount tags }
      author { number source account { id } profileContent { name } }
      filedBy { number source account { id } profileContent { name } }
      challenge { number content { title } }
      credit(first: 5, orderBy: position) { shareBps member { number source account { id } profileContent { name } } }
      mergedInto { number stage contentHash content { title } }
      lineage(first: 100, orderBy: id) {
        kind
        from { number stage contentHash content { title } }
      }
      offspring(first: 100, orderBy: id) {
        kind
        to { number stage contentHash content { title } }
      }
      versions(first: 100, orderBy: id) {
        version
        contentHash
        timestamp
        block
        transaction
        actor { number source account { id } profileContent { name } }
        content { status language title problem proposal benefit askAmount tags }
      }
      stageChanges(first: 200, orderBy: id) {
        seq
        from
        to
        ground
        reasonHash
        reason { hash }
        reasonContent { status text language }
        revisitAt
        causeId
        round { number }
        review { number }
        actor { number source account { id } profileContent { name } }
        version
        timestamp
        block
        transaction
      }
      entries(first: 20, orderBy: id) {
        index
        forWeight
        againstWeight
        abstainWeight
        forVoters
        againstVoters
        abstainVoters
        outcome
        settledAt
        round {
          number
          snapshot
          closesAt
          settled
          supply
          rules { quorumBps approvalBps capBps memberMajority revisitHours }
        }
      }
      activities(first: 500, orderBy: id) {
        id
        event
        module
        account
        actor { number source account { id } profileContent { name } }
        round { number }
        timestamp
        block
        transaction
        logIndex
      }
    }
  }
`);

/** An idea with everything the index knows of it. */
export type IdeaRecord = NonNullable<IdeaQuery["idea"]>;

/** An idea's text as the index read it; null fields if it is not a valid document. */
export type IdeaText = NonNullable<IdeaRecord["content"]>;

/** What an idea speaks of, to compare it with others; empty if its text is not here. */
export function textOf({ content }: Pick<IdeaRecord, "content">): string {
  return [content?.title, content?.problem, content?.proposal].filter(Boolean).join("\n");
}

/** Another idea, as lineage names it. */
export type RelatedIdea = NonNullable<IdeaRecord["mergedInto"]>;

/** One ballot the idea was in. */
export type IdeaEntry = IdeaRecord["entries"][number];

/** What the idea page shows, and the block up to which it holds. `idea` is null if the index has none. */
export interface IdeaView {
  idea: IdeaRecord | null;
  block: number;
  /** Seconds within which the organisation promises an answer. */
  slaSeconds: number;
}

/** @throws IndexError */
export async function getIdea(graphqlUrl: string, number: number, signal?: AbortSignal): Promise<IdeaView> {
  const { idea, organisation, _meta } = await execute(graphqlUrl, Idea, { id: entityId(number) }, signal);
  return {
    idea,
    block: _meta?.block.number ?? 0,
    slaSeconds: Number(organisation?.slaSeconds ?? 0),
  };
}

export function ideaQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["idea", graphqlUrl, number],
    queryFn: ({ signal }) => getIdea(graphqlUrl, number, signal),
    refetchInterval: ({ state }) => (state.data?.idea ? 8_000 : 2_000),
  });
}

/** One idea, live; asked for more often while the index does not know it yet. */
export function useIdea(number: number) {
  return useQuery(ideaQueryOptions(useEngine(), number));
}
