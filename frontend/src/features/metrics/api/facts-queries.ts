import { graphql } from "@/features/metrics/api/generated/gql.ts";

/** The block that everything is read at, and what stands once. */
export const PinQuery = graphql(`
  query Pin {
    _meta { block { number timestamp } }
    organisation(id: "0x00000001") { supply slaSeconds seasonSeconds startedAt }
  }
`);

export const MemberFactsQuery = graphql(`
  query MemberFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    members(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      number
      source
      status
      profileContent { name }
    }
  }
`);

export const IdeaFactsQuery = graphql(`
  query IdeaFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      number
      source
      channel
      submittedAt
      author { number }
      filedBy { number }
      content { title }
      credit(first: 5, orderBy: position) { shareBps member { number } }
      lineage(first: 200, orderBy: id) { kind from { number } }
      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }
    }
  }
`);

export const RoundFactsQuery = graphql(`
  query RoundFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    rounds(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      number
      snapshot
      closesAt
      supply
      eligibleVoters
      rules { quorumBps approvalBps capBps memberMajority }
      entries(first: 64, orderBy: index) { outcome idea { number } }
    }
  }
`);

export const BallotFactsQuery = graphql(`
  query BallotFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    ballots(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      round { number }
      member { number }
      weight
      choices
      timestamp
    }
  }
`);

export const WeightFactsQuery = graphql(`
  query WeightFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    accounts(first: 1000, orderBy: id, where: { id_gt: $after, votes_gt: "0" }, block: { number: $block }) {
      id
      votes
    }
  }
`);

export const ReviewFactsQuery = graphql(`
  query ReviewFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    reviews(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      number
      result
      score
      closedAt
      idea { number }
      scorecards(first: 64, orderBy: id) {
        state
        revealedAt
        feasibility
        impact
        alignment
        forecastBps
        met
        squaredError
        calibratedAt
        member { number }
      }
    }
  }
`);

export const ActionFactsQuery = graphql(`
  query ActionFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    activities(
      first: 1000
      orderBy: id
      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised, GrantProposed, GrantVoted, VoteCast] }
      block: { number: $block }
    ) {
      id
      actor { number }
      timestamp
    }
  }
`);

export const PolicyFactsQuery = graphql(`
  query PolicyFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    pointsPolicies(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      version
      timestamp
      weights(first: 64, orderBy: id) { event weight }
    }
  }
`);

export const KudosFactsQuery = graphql(`
  query KudosFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    kudosGifts(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      from { number }
      to { number }
      amount
      timestamp
    }
  }
`);

export const ParticipationFactsQuery = graphql(`
  query ParticipationFacts($block: Int!, $after: Bytes!) {
    _meta { block { number } }
    participations(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {
      id
      gathering { number startsAt }
      member { number }
      invitedAt
      attendedAt
    }
  }
`);
