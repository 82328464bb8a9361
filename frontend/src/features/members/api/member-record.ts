import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/members/api/generated/gql.ts";
import type { MemberRecordQuery } from "@/features/members/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const MemberRecord = graphql(`
  query MemberRecord($id: ID!) {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { kudosAllowance supply transfersOpen }
    rewardAccount(id: $id) { owed earned pulled }
    member(id: $id) {
      number
      source
      status
      joinedAt
      unit { number content { name } }
      profileContent { name about language }
      statusSince
      statusReason { hash content { status text language } }
      recoveryNext
      recoveryReadyAt
      accounts(first: 10) { id balance }
      account {
        id
        balance
        votes
        delegate { id member { number profileContent { name } } }
        delegators(first: 100, where: { balance_gt: 0 }) {
          id
          balance
          member { number profileContent { name } }
        }
      }
      stat { ideas ideasFiled }
      credits(first: 100, orderBy: since, orderDirection: desc) {
        shareBps
        idea {
          number
          stage
          contentHash
          content { title }
          entries(first: 8, orderBy: id) { index outcome round { number } }
        }
      }
      ballots(first: 200, orderBy: timestamp, orderDirection: desc) {
        weight
        choiceCount
        timestamp
        round { number }
      }
      forecasts
      errorSum
      scorecards(first: 100, orderBy: revealedAt, orderDirection: desc, where: { state: Revealed }) {
        feasibility
        impact
        alignment
        forecastBps
        met
        idea { number contentHash content { title } }
      }
      offices(first: 5) { office until }
      officeTerms(first: 50, orderBy: id, orderDirection: desc) {
        id
        office
        givenAt
        until
        endedEarly
        endedBy { number }
        reason { hash }
        reasonContent { status text language }
      }
      memberships(first: 50, where: { isIn: true }) {
        place
        joinedAt
        team { number charterContent { name } grants(first: 1, where: { state: Funded }) { number } }
      }
      pilotsLed(first: 50, orderBy: id, orderDirection: desc) {
        number
        state
        idea { number contentHash content { title } }
      }
      participations(first: 200, where: { attendedAt_not: null }) {
        attendedAt
        gathering { number kind startsAt content { title } }
      }
      badges(first: 8, orderBy: timestamp) { kind ref tokenId timestamp }
      kudosReceived(first: 100, orderBy: id, orderDirection: desc) {
        id
        amount
        timestamp
        from { number profileContent { name } }
        noteContent { text language }
      }
      kudosGiven(first: 100, orderBy: id, orderDirection: desc) {
        id
        amount
        timestamp
        to { number profileContent { name } }
        noteContent { text language }
      }
      kudosSeasons(first: 100) { given received }
      rewardShares(first: 50, orderBy: id, orderDirection: desc) {
        id
        amount
        timestamp
        idea { number content { title } }
      }
    }
  }
`);

/** A member with everything the index knows of them. */
export type MemberRecord = NonNullable<MemberRecordQuery["member"]>;

/** A member's share in an idea's credit. */
export type MemberCredit = MemberRecord["credits"][number];

/** What a member was credited and paid, in the smallest unit of the currency; null if never anything. */
export type MemberRewards = MemberRecordQuery["rewardAccount"];

/** @throws IndexError */
export async function getMemberRecord(graphqlUrl: string, number: number, signal?: AbortSignal) {
  const { _meta, ...answer } = await execute(graphqlUrl, MemberRecord, { id: entityId(number) }, signal);
  return { ...answer, block: _meta?.block.number ?? 0 };
}

export function memberRecordQueryOptions({ graphqlUrl }: EngineConfig, number: number) {
  return queryOptions({
    queryKey: ["memberRecord", graphqlUrl, number],
    queryFn: ({ signal }) => getMemberRecord(graphqlUrl, number, signal),
    refetchInterval: 10_000,
  });
}

/** What the page of a member shows, and the block up to which it holds. */
export type MemberView = Awaited<ReturnType<typeof getMemberRecord>>;

/** One member's record, live. `member` is null if the index has none. */
export function useMemberRecord(number: number) {
  return useQuery(memberRecordQueryOptions(useEngine(), number));
}
