import type { Source } from "@engine/protocol/enums";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/members/api/generated/gql.ts";
import type { MemberRowsQuery } from "@/features/members/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const PAGE_SIZE = 1_000;
const BEFORE_ALL = "0x";

const MemberRows = graphql(`
  query MemberRows($after: Bytes!) {
    _meta { block { number } }
    members(first: 1000, orderBy: id, where: { id_gt: $after }) {
      id
      number
      source
      status
      joinedAt
      unit { number content { name } }
      profileContent { name about }
    }
  }
`);

/** A member in one line. */
export interface MemberRow {
  number: number;
  /** Undefined where none was published. */
  name: string | undefined;
  about: string | undefined;
  source: Source;
  unit: { number: number; name: string | undefined } | undefined;
  joinedAt: number;
  isActive: boolean;
}

/**
 * Every member in one line each, in the order in which they joined.
 * @throws IndexError
 */
export async function getDirectory(graphqlUrl: string, signal?: AbortSignal): Promise<MemberRow[]> {
  const rows: MemberRow[] = [];
  let after: `0x${string}` = BEFORE_ALL;
  for (;;) {
    const { members } = await execute(graphqlUrl, MemberRows, { after }, signal);
    rows.push(...members.map(toRow));
    const last = members.at(-1);
    if (!last || members.length < PAGE_SIZE) return rows;
    after = last.id;
  }
}

export function directoryQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["directory", graphqlUrl],
    queryFn: ({ signal }) => getDirectory(graphqlUrl, signal),
    refetchInterval: ({ state }) => ((state.data?.length ?? 0) < PAGE_SIZE ? 20_000 : false),
  });
}

/** Every member, live. */
export function useDirectory() {
  return useQuery(directoryQueryOptions(useEngine()));
}

function toRow(member: MemberRowsQuery["members"][number]): MemberRow {
  const { number, source, status, joinedAt, unit, profileContent } = member;
  return {
    number,
    source,
    name: profileContent?.name ?? undefined,
    about: profileContent?.about ?? undefined,
    unit: unit ? { number: unit.number, name: unit.content?.name ?? undefined } : undefined,
    joinedAt: Number(joinedAt),
    isActive: status === "Active",
  };
}
