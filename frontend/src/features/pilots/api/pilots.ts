import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/pilots/api/generated/gql.ts";
import type { PilotsQuery } from "@/features/pilots/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Pilots = graphql(`
  query Pilots($member: ID!) {
    _meta { block { number timestamp } }
    pilots(first: 500, orderBy: id, orderDirection: desc) {
      number
      state
      startedAt
      endsAt
      endedAt
      budget
      paid
      comparison
      targetValue
      actual
      planContent { title metric language }
      idea {
        number
        contentHash
        openFlags
        content { title }
        creditedMembers { number unit { number } }
      }
      team { number charterContent { name } }
      lead { number unit { number } profileContent { name } }
      payee { number unit { number } }
      milestones(first: 17, orderBy: id) {
        place
        dueAt
        state
        judgedAt
        contestedAt
        verifier { number }
        contestedBy { number }
      }
    }
    member(id: $member) { number offices { office until } }
  }
`);

const NOBODY = 0;

/** A pilot as the list shows it. */
export type ListedPilot = PilotsQuery["pilots"][number];

/** The offices of one member; null for who is none, or unknown to the index. */
export type Holder = PilotsQuery["member"];

/** @throws IndexError */
export async function getPilots(graphqlUrl: string, member: number, signal?: AbortSignal) {
  const result = await execute(graphqlUrl, Pilots, { member: entityId(member) }, signal);
  return { pilots: result.pilots, holder: result.member, block: result._meta?.block.number ?? 0 };
}

export function pilotsQueryOptions({ graphqlUrl }: EngineConfig, member: number = NOBODY) {
  return queryOptions({
    queryKey: ["pilots", graphqlUrl, member],
    queryFn: ({ signal }) => getPilots(graphqlUrl, member, signal),
    refetchInterval: 8_000,
    placeholderData: keepPreviousData,
  });
}

/** All pilots, newest first, and the offices of one member; live. */
export function usePilots(member: number | undefined) {
  return useQuery(pilotsQueryOptions(useEngine(), member));
}
