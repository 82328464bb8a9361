import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/teams/api/generated/gql.ts";
import type { TeamQuery } from "@/features/teams/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Team = graphql(`
  query Team($id: ID!, $team: String!) {
    _meta { block { number timestamp } }
    team(id: $id) {
      number
      people
      seats
      epoch
      formedAt
      block
      transaction
      autonomyLimit
      autonomyLeft
      autonomyRefillSeconds
      autonomySince
      founder { number profileContent { name } }
      challenge { number content { title } }
      charter { hash }
      charterContent { status name text language }
      pot { id balance received sent }
      memberships(first: 500, orderBy: id) {
        isIn
        joinedAt
        place
        invitedBy { number profileContent { name } }
        member { number source status profileContent { name } }
      }
      endorsements(first: 100, orderBy: id, orderDirection: desc) {
        give
        epoch
        endorsements
        member { number }
        actor { number }
      }
      seatChanges(first: 1, orderBy: id, orderDirection: desc) { block }
      pilots(first: 100, orderBy: id, orderDirection: desc) {
        number
        state
        budget
        paid
        returned
        endsAt
        version
        lead { number profileContent { name } }
        payee { number }
        pot { balance }
        planContent { title language }
        idea {
          number
          stage
          version
          contentHash
          content { title }
          credit(first: 5, orderBy: position) { member { number } }
        }
        latestGrant { number state }
      }
      grants(first: 100, orderBy: id, orderDirection: desc) {
        number
        state
        amount
        eligible
        support
        refuse
        closesAt
        proposedAt
        closedAt
        closedIn
        byAutonomy
        block
        transaction
        reason { hash }
        reasonContent { status text language }
        proposedBy { number profileContent { name } }
        votes(first: 15, orderBy: timestamp) {
          inFavour
          timestamp
          member { number profileContent { name } }
        }
        idea { number stage contentHash content { title } }
        pilot { number planContent { title language } idea { number } }
      }
    }
    activities(first: 200, orderBy: id, orderDirection: desc, where: { team: $team }) {
      id
      event
      timestamp
      block
      transaction
      actor { number profileContent { name } }
      member { number profileContent { name } }
    }
  }
`);

/** A team with everything the index knows of it. */
export type TeamRecord = NonNullable<TeamQuery["team"]>;

/** How one member stands to it. */
export type MembershipRecord = TeamRecord["memberships"][number];

/** A grant proposed to it. */
export type GrantRecord = TeamRecord["grants"][number];

/** A pilot planned with its money. */
export type PilotRow = TeamRecord["pilots"][number];

/** Something that happened to it. */
export type TeamEvent = TeamQuery["activities"][number];

/** What the team's page shows, and the block up to which it holds. `team` is null if the index has none. */
export interface TeamView {
  team: TeamRecord | null;
  events: readonly TeamEvent[];
  block: number;
}

/** @throws IndexError */
export async function getTeam(graphqlUrl: string, number: number, signal?: AbortSignal): Promise<TeamView> {
  const id = entityId(number);
  const { team, activities, _meta } = await execute(graphqlUrl, Team, { id, team: id }, signal);
  return { team, events: activities, block: _meta?.block.number ?? 0 };
}

export function teamQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["team", graphqlUrl, number],
    queryFn: ({ signal }) => getTeam(graphqlUrl, number, signal),
    refetchInterval: ({ state }) => (state.data?.team ? 6_000 : 2_000),
  });
}

/** One team, live; asked for more often while the index does not know it yet. */
export function useTeam(number: number) {
  return useQuery(teamQueryOptions(useEngine(), number));
}
