import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { graphql } from "@/features/pilots/api/generated/gql.ts";
import type { PilotQuery } from "@/features/pilots/api/generated/graphql.ts";
import { entityId } from "@/lib/graphql/entity-id.ts";
import { execute } from "@/lib/graphql/execute.ts";

const Pilot = graphql(`
  query Pilot($id: ID!, $pilot: String!, $member: ID!) {
    _meta { block { number timestamp } }
    pilot(id: $id) {
      number
      state
      version
      plannedAt
      startedAt
      endsAt
      endedAt
      budget
      paid
      returned
      reserved
      comparison
      targetValue
      measureSeconds
      stopIfMissed
      revisitHours
      actual
      block
      transaction
      plan { hash }
      planContent { status language title text metric steps }
      endReason { hash }
      endReasonContent { status text language }
      endedBy { number profileContent { name } }
      pot { balance }
      latestGrant { number state closesAt }
      team { number charterContent { name } }
      lead { number unit { number } profileContent { name } }
      payee { number unit { number } profileContent { name } }
      idea {
        number
        stage
        version
        contentHash
        openFlags
        benefit
        attestedReports
        content { title }
        creditedMembers { number unit { number } }
        flags(first: 100, orderBy: id, orderDirection: desc) {
          number
          state
          dueAt
          raisedBy { number profileContent { name } }
          raisedAt
          reason { hash }
          reasonContent { status text language }
          answeredBy { number profileContent { name } }
          answeredAt
          answer { hash }
          answerContent { status text language }
          escalatedAt
          resolvedBy { number profileContent { name } }
          resolvedAt
          resolution { hash }
          resolutionContent { status text language }
          block
          transaction
        }
        outcomeReports(first: 100, orderBy: id, orderDirection: desc) {
          number
          kind
          from
          to
          baseline
          target
          actual
          rate
          positiveBefore
          askedBefore
          positiveAfter
          askedAfter
          evidence { hash }
          evidenceContent { status title text language }
          benefit
          reporter { number profileContent { name } }
          unit { number }
          state
          attestations
          disputes
          reportedAt
          judgements(first: 100, orderBy: timestamp) {
            member { number profileContent { name } }
            agrees
            reason { hash }
            reasonContent { status text language }
            timestamp
          }
          block
          transaction
        }
      }
      milestones(first: 17, orderBy: id) {
        place
        amount
        dueAt
        state
        evidence { hash }
        evidenceContent { status language title text }
        submittedAt
        actual
        qualityBps
        verifier { number profileContent { name } }
        judgedAt
        contestedBy { number profileContent { name } }
        contestedAt
        paid
        paidAt
        paidIn
      }
      evidence(first: 200, orderBy: id) {
        id
        milestone { place }
        document { hash }
        content { status language title text }
        actual
        actor { number profileContent { name } }
        timestamp
        block
        transaction
      }
      verdicts(first: 200, orderBy: id) {
        id
        milestone { place }
        accepted
        qualityBps
        reason { hash }
        reasonContent { status text language }
        isFinal
        verifier { number profileContent { name } }
        timestamp
        block
        transaction
      }
      contests(first: 200, orderBy: id) {
        id
        milestone { place }
        reason { hash }
        reasonContent { status text language }
        actor { number profileContent { name } }
        timestamp
        block
        transaction
      }
    }
    activities(first: 500, orderBy: id, where: { pilot: $pilot }) {
      id
      event
      account
      actor { number profileContent { name } }
      round { number }
      timestamp
      block
      transaction
    }
    member(id: $member) { number offices { office until } }
  }
`);

const NOBODY = 0;

/** A pilot with everything the index knows of it. */
export type PilotRecord = NonNullable<PilotQuery["pilot"]>;

/** A milestone, or the result at place 255. */
export type Step = PilotRecord["milestones"][number];

/** A doubt about the pilot's idea. */
export type FlagRecord = PilotRecord["idea"]["flags"][number];

/** A report of what the pilot's idea brought. */
export type ReportRecord = PilotRecord["idea"]["outcomeReports"][number];

/** @throws IndexError */
export async function getPilot(graphqlUrl: string, number: number, member: number, signal?: AbortSignal) {
  const id = entityId(number);
  const variables = { id, pilot: id, member: entityId(member) };
  const result = await execute(graphqlUrl, Pilot, variables, signal);
  return {
    pilot: result.pilot,
    activities: result.activities,
    holder: result.member,
    block: result._meta?.block.number ?? 0,
  };
}

/** What the page of a pilot shows; `pilot` is null if the index has none. */
export type PilotView = Awaited<ReturnType<typeof getPilot>>;

export function pilotQueryOptions({ graphqlUrl }: EngineConfig, number: number, member: number = NOBODY) {
  return queryOptions({
    queryKey: ["pilot", graphqlUrl, number, member],
    queryFn: ({ signal }) => getPilot(graphqlUrl, number, member, signal),
    refetchInterval: ({ state }) => (state.data?.pilot ? 6_000 : 2_000),
    placeholderData: keepPreviousData,
  });
}

/** One pilot, live; asked for more often while the index does not know it yet. */
export function usePilot(number: number, member: number | undefined) {
  return useQuery(pilotQueryOptions(useEngine(), number, member));
}
