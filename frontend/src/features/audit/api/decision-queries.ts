import { graphql } from "@/features/audit/api/generated/gql.ts";

// What an event that tells a decision is about.
graphql(`
  fragment DecisionFields on Activity {
    id
    event
    timestamp
    block
    transaction
    logIndex
    account
    actor { number profileContent { name } }
    idea { number content { title } }
    round { id number supply }
    review { number result score scorecardCount commitments }
    rubric {
      number
      feasibilityBps
      impactBps
      alignmentBps
      readyFrom
      holdFrom
      leastReviewers
      unitsApart
      commitSeconds
      revealSeconds
      patienceSeconds
      revisitHours
    }
    grant { number amount state byAutonomy eligible support refuse reason { hash } reasonContent { text } }
    pilot { number state budget actual targetValue endReason { hash } endReasonContent { text } endedBy { number profileContent { name } } }
    report { number state benefit attestations disputes }
    flag { number state resolution { hash } resolutionContent { text } }
    proposal { id description standing forVotes againstVotes abstainVotes voterCount }
  }
`);

/** Events that tell decisions in a span of time, the newest first, with what they are about. */
export const DecisionsQuery = graphql(`
  query Decisions($events: [EventName!]!, $from: Int8!, $to: Int8!, $first: Int!, $skip: Int!) {
    _meta { block { number timestamp } }
    activities(
      first: $first
      skip: $skip
      orderBy: id
      orderDirection: desc
      where: { event_in: $events, timestamp_gte: $from, timestamp_lte: $to }
    ) {
      ...DecisionFields
    }
  }
`);

/** The same of one idea. */
export const IdeaDecisionsQuery = graphql(`
  query IdeaDecisions($idea: String!, $events: [EventName!]!, $from: Int8!, $to: Int8!, $first: Int!, $skip: Int!) {
    _meta { block { number timestamp } }
    activities(
      first: $first
      skip: $skip
      orderBy: id
      orderDirection: desc
      where: { idea: $idea, event_in: $events, timestamp_gte: $from, timestamp_lte: $to }
    ) {
      ...DecisionFields
    }
  }
`);

/** What these events' transactions wrote in tables of their own. */
export const DecisionDetailsQuery = graphql(`
  query DecisionDetails($ids: [Bytes!]!, $transactions: [Bytes!]!, $rounds: [String!]!) {
    _meta { block { number timestamp } }
    stageChanges(first: 1000, where: { transaction_in: $transactions }) {
      to
      ground
      version
      reasonHash
      reasonContent { text }
      module { name }
      actor { number profileContent { name } }
      transaction
      logIndex
    }
    verdicts(first: 1000, where: { id_in: $ids }) {
      id
      milestone { place }
      accepted
      qualityBps
      isFinal
      reason { hash }
      reasonContent { text }
      verifier { number profileContent { name } }
    }
    roundEntries(first: 1000, where: { round_in: $rounds }) {
      round { number }
      idea { number }
      outcome
      forWeight
      againstWeight
      abstainWeight
      forVoters
      againstVoters
    }
    parameterChanges(first: 1000, where: { transaction_in: $transactions }) { id name after }
    rulesVersions(first: 1000, where: { transaction_in: $transactions }) {
      delaySeconds
      durationSeconds
      quorumBps
      approvalBps
      capBps
      memberMajority
      lateWindowSeconds
      extensionSeconds
      cadenceSeconds
      revisitHours
      transaction
    }
    rewardPolicies(first: 1000, where: { transaction_in: $transactions }) { base cap rateBps lineageBps transaction }
    rewardPools(first: 1000, where: { transaction_in: $transactions }) { season amount transaction }
    pointsPolicies(first: 1000, where: { transaction_in: $transactions }) {
      transaction
      weights(first: 100) { event weight }
    }
  }
`);
