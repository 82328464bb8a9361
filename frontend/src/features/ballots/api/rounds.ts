import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/ballots/api/generated/gql.ts";
import type { RoundQuery, RoundsQuery } from "@/features/ballots/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Rounds = graphql(`
  query Rounds {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") {
      startedAt
      rules { delaySeconds durationSeconds quorumBps approvalBps capBps memberMajority cadenceSeconds }
    }
    rounds(first: 1000, orderBy: id, orderDirection: desc) {
      number
      openedAt
      snapshot
      closesAt
      settled
      entryCount
      ballotCount
      entries(first: 64, orderBy: index) { outcome }
    }
    ready: ideas(first: 200, orderBy: id, where: { stage: Ready }) {
      number
      contentHash
      content { title }
    }
  }
`);

const Round = graphql(`
  query Round($id: ID!) {
    _meta { block { number timestamp } }
    round(id: $id) {
      number
      openedAt
      openedByMember { number profileContent { name } }
      snapshot
      closesAt
      settled
      settledCount
      entryCount
      supply
      eligibleVoters
      ballotCount
      ballotWeight
      block
      transaction
      extendedFor { index }
      rules {
        quorumBps
        approvalBps
        capBps
        memberMajority
        lateWindowSeconds
        extensionSeconds
        revisitHours
      }
      recusals(first: 1000) { voter { id } entries member { number profileContent { name } } }
      entries(first: 64, orderBy: index) {
        index
        version
        forWeight
        againstWeight
        abstainWeight
        forVoters
        againstVoters
        outcome
        idea {
          number
          contentHash
          content { title problem proposal askAmount language }
          author { number profileContent { name } }
          entries(first: 20, orderBy: id) { outcome round { number } }
        }
      }
    }
  }
`);

/** A round in the list of rounds. Times are Unix seconds. */
export interface RoundSummary {
  number: number;
  openedAt: number;
  snapshot: number;
  closesAt: number;
  settled: boolean;
  entryCount: number;
  ballotCount: number;
  approvedCount: number;
}

/** Rules of rounds opened from now on. */
export type CurrentRules = NonNullable<NonNullable<RoundsQuery["organisation"]>["rules"]>;

/** All rounds, newest first, and what a new one could be opened over. */
export interface RoundList {
  rounds: RoundSummary[];
  ready: RoundsQuery["ready"];
  rules: CurrentRules | undefined;
  /** From when anyone may open a round: the cadence after the last one, or after the start. */
  anyoneMayOpenFrom: number;
}

/** A round with everything on its ballot. */
export type RoundRecord = NonNullable<RoundQuery["round"]>;

/** One idea on a ballot. */
export type RoundEntry = RoundRecord["entries"][number];

/** @throws IndexError */
export async function getRounds(graphqlUrl: string, signal?: AbortSignal): Promise<RoundList> {
  const { rounds, ready, organisation } = await execute(graphqlUrl, Rounds, {}, signal);
  const lastOpenedAt = Number(rounds[0]?.openedAt ?? organisation?.startedAt ?? 0);
  return {
    rounds: rounds.map(summaryOf),
    ready,
    rules: organisation?.rules ?? undefined,
    anyoneMayOpenFrom: lastOpenedAt + Number(organisation?.rules?.cadenceSeconds ?? Number.POSITIVE_INFINITY),
  };
}

export function roundsQueryOptions({ graphqlUrl }: EngineConfig) {
  return queryOptions({
    queryKey: ["rounds", graphqlUrl],
    queryFn: ({ signal }) => getRounds(graphqlUrl, signal),
    refetchInterval: 10_000,
  });
}

/** All rounds, live. */
export function useRounds() {
  return useQuery(roundsQueryOptions(useEngine()));
}

/** One round and the block up to which it holds; `round` is null if the index knows none of that number. */
export async function getRound(graphqlUrl: string, number: number, signal?: AbortSignal) {
  const { round, _meta } = await execute(graphqlUrl, Round, { id: entityId(number) }, signal);
  return { round, block: _meta?.block.number ?? 0 };
}

export function roundQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["round", graphqlUrl, number],
    queryFn: ({ signal }) => getRound(graphqlUrl, number, signal),
    refetchInterval: ({ state }) => (state.data?.round ? 6_000 : 2_000),
  });
}

/** One round, live. */
export function useRound(number: number) {
  return useQuery(roundQueryOptions(useEngine(), number));
}

function summaryOf(round: RoundsQuery["rounds"][number]): RoundSummary {
  const { number, settled, entryCount, ballotCount, entries } = round;
  return {
    number,
    settled,
    entryCount,
    ballotCount,
    openedAt: Number(round.openedAt),
    snapshot: Number(round.snapshot),
    closesAt: Number(round.closesAt),
    approvedCount: entries.filter(({ outcome }) => outcome === "Approved").length,
  };
}
