import { graphql } from "@/features/metrics/api/generated/gql.ts";

export const PilotFactsQuery = graphql(`
  query PilotFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    pilots(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      number
      state
      endedAt
      idea { number }
      lead { number }
      endReason { id }
      milestones(first: 17, orderBy: id) { place submittedAt paid paidAt }
      verdicts(first: 200, orderBy: id) { timestamp verifier { number } }
    }
  }
`);

export const GrantFactsQuery = graphql(`
  query GrantFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    grants(first: 1000, orderBy: id, where: { id_gt: $after, state: Funded }, block: { number: $block }) {
      id
      number
      amount
      byAutonomy
      closedAt
      idea { number }
    }
  }
`);

export const AllocationFactsQuery = graphql(`
  query AllocationFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    movements(first: 1000, orderBy: id, where: { id_gt: $after, kind: Allocation }, block: { number: $block }) {
      id
      amount
      timestamp
      to { number }
    }
  }
`);

export const FlagFactsQuery = graphql(`
  query FlagFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    flags(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      state
      raisedAt
      resolvedAt
    }
  }
`);

export const ReportFactsQuery = graphql(`
  query ReportFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    outcomeReports(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      number
      kind
      state
      benefit
      actual
      positiveBefore
      askedBefore
      positiveAfter
      askedAfter
      decidedAt
      idea { number }
      judgements(first: 200, orderBy: id) { timestamp member { number } }
    }
  }
`);

export const RewardFactsQuery = graphql(`
  query RewardFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    rewards(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      added
      lineage
      timestamp
      idea { number }
    }
  }
`);

export const PoolShareFactsQuery = graphql(`
  query PoolShareFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    rewardPoolShares(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      amount
      timestamp
      member { number }
    }
  }
`);

export const PullFactsQuery = graphql(`
  query PullFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    rewardPulls(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      amount
      timestamp
      member { number }
    }
  }
`);

export const RoleFactsQuery = graphql(`
  query RoleFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    roleGrants(first: 1000, orderBy: id, where: { id_gt: $after, active: true }, block: { number: $block }) {
      id
      since
      role { book number }
      account { status member { number } }
    }
  }
`);

export const OfficeFactsQuery = graphql(`
  query OfficeFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    officeHolders(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      office
      until
      member { number status }
    }
  }
`);

export const ExecutionFactsQuery = graphql(`
  query ExecutionFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    proposals(first: 1000, orderBy: id, where: { id_gt: $after, standing: Executed }, block: { number: $block }) {
      id
      executedAt
    }
  }
`);
