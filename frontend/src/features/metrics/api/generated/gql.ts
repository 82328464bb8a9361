/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Pin {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") { supply slaSeconds seasonSeconds startedAt }\n  }\n": typeof types.PinDocument,
    "\n  query MemberFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      status\n      profileContent { name }\n    }\n  }\n": typeof types.MemberFactsDocument,
    "\n  query IdeaFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      channel\n      submittedAt\n      author { number }\n      filedBy { number }\n      content { title }\n      credit(first: 5, orderBy: position) { shareBps member { number } }\n      lineage(first: 200, orderBy: id) { kind from { number } }\n      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }\n    }\n  }\n": typeof types.IdeaFactsDocument,
    "\n  query RoundFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rounds(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      snapshot\n      closesAt\n      supply\n      eligibleVoters\n      rules { quorumBps approvalBps capBps memberMajority }\n      entries(first: 64, orderBy: index) { outcome idea { number } }\n    }\n  }\n": typeof types.RoundFactsDocument,
    "\n  query BallotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ballots(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      round { number }\n      member { number }\n      weight\n      choices\n      timestamp\n    }\n  }\n": typeof types.BallotFactsDocument,
    "\n  query WeightFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    accounts(first: 1000, orderBy: id, where: { id_gt: $after, votes_gt: \"0\" }, block: { number: $block }) {\n      id\n      votes\n    }\n  }\n": typeof types.WeightFactsDocument,
    "\n  query ReviewFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    reviews(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      result\n      score\n      closedAt\n      idea { number }\n      scorecards(first: 64, orderBy: id) {\n        state\n        revealedAt\n        feasibility\n        impact\n        alignment\n        forecastBps\n        met\n        squaredError\n        calibratedAt\n        member { number }\n      }\n    }\n  }\n": typeof types.ReviewFactsDocument,
    "\n  query ActionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    activities(\n      first: 1000\n      orderBy: id\n      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised, GrantProposed, GrantVoted, VoteCast] }\n      block: { number: $block }\n    ) {\n      id\n      actor { number }\n      timestamp\n    }\n  }\n": typeof types.ActionFactsDocument,
    "\n  query PolicyFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pointsPolicies(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      version\n      timestamp\n      weights(first: 64, orderBy: id) { event weight }\n    }\n  }\n": typeof types.PolicyFactsDocument,
    "\n  query KudosFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    kudosGifts(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      from { number }\n      to { number }\n      amount\n      timestamp\n    }\n  }\n": typeof types.KudosFactsDocument,
    "\n  query ParticipationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    participations(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      gathering { number startsAt }\n      member { number }\n      invitedAt\n      attendedAt\n    }\n  }\n": typeof types.ParticipationFactsDocument,
    "\n  query PilotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pilots(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      state\n      endedAt\n      idea { number }\n      lead { number }\n      endReason { id }\n      milestones(first: 17, orderBy: id) { place submittedAt paid paidAt }\n      verdicts(first: 200, orderBy: id) { timestamp verifier { number } }\n    }\n  }\n": typeof types.PilotFactsDocument,
    "\n  query GrantFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    grants(first: 1000, orderBy: id, where: { id_gt: $after, state: Funded }, block: { number: $block }) {\n      id\n      number\n      amount\n      byAutonomy\n      closedAt\n      idea { number }\n    }\n  }\n": typeof types.GrantFactsDocument,
    "\n  query AllocationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    movements(first: 1000, orderBy: id, where: { id_gt: $after, kind: Allocation }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      to { number }\n    }\n  }\n": typeof types.AllocationFactsDocument,
    "\n  query FlagFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    flags(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      state\n      raisedAt\n      resolvedAt\n    }\n  }\n": typeof types.FlagFactsDocument,
    "\n  query ReportFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    outcomeReports(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      kind\n      state\n      benefit\n      actual\n      positiveBefore\n      askedBefore\n      positiveAfter\n      askedAfter\n      decidedAt\n      idea { number }\n      judgements(first: 200, orderBy: id) { timestamp member { number } }\n    }\n  }\n": typeof types.ReportFactsDocument,
    "\n  query RewardFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewards(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      added\n      lineage\n      timestamp\n      idea { number }\n    }\n  }\n": typeof types.RewardFactsDocument,
    "\n  query PoolShareFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewardPoolShares(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      member { number }\n    }\n  }\n": typeof types.PoolShareFactsDocument,
    "\n  query PullFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewardPulls(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      member { number }\n    }\n  }\n": typeof types.PullFactsDocument,
    "\n  query RoleFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    roleGrants(first: 1000, orderBy: id, where: { id_gt: $after, active: true }, block: { number: $block }) {\n      id\n      since\n      role { book number }\n      account { status member { number } }\n    }\n  }\n": typeof types.RoleFactsDocument,
    "\n  query OfficeFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    officeHolders(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      office\n      until\n      member { number status }\n    }\n  }\n": typeof types.OfficeFactsDocument,
    "\n  query ExecutionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    proposals(first: 1000, orderBy: id, where: { id_gt: $after, standing: Executed }, block: { number: $block }) {\n      id\n      executedAt\n    }\n  }\n": typeof types.ExecutionFactsDocument,
};
const documents: Documents = {
    "\n  query Pin {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") { supply slaSeconds seasonSeconds startedAt }\n  }\n": types.PinDocument,
    "\n  query MemberFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      status\n      profileContent { name }\n    }\n  }\n": types.MemberFactsDocument,
    "\n  query IdeaFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      channel\n      submittedAt\n      author { number }\n      filedBy { number }\n      content { title }\n      credit(first: 5, orderBy: position) { shareBps member { number } }\n      lineage(first: 200, orderBy: id) { kind from { number } }\n      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }\n    }\n  }\n": types.IdeaFactsDocument,
    "\n  query RoundFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rounds(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      snapshot\n      closesAt\n      supply\n      eligibleVoters\n      rules { quorumBps approvalBps capBps memberMajority }\n      entries(first: 64, orderBy: index) { outcome idea { number } }\n    }\n  }\n": types.RoundFactsDocument,
    "\n  query BallotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ballots(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      round { number }\n      member { number }\n      weight\n      choices\n      timestamp\n    }\n  }\n": types.BallotFactsDocument,
    "\n  query WeightFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    accounts(first: 1000, orderBy: id, where: { id_gt: $after, votes_gt: \"0\" }, block: { number: $block }) {\n      id\n      votes\n    }\n  }\n": types.WeightFactsDocument,
    "\n  query ReviewFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    reviews(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      result\n      score\n      closedAt\n      idea { number }\n      scorecards(first: 64, orderBy: id) {\n        state\n        revealedAt\n        feasibility\n        impact\n        alignment\n        forecastBps\n        met\n        squaredError\n        calibratedAt\n        member { number }\n      }\n    }\n  }\n": types.ReviewFactsDocument,
    "\n  query ActionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    activities(\n      first: 1000\n      orderBy: id\n      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised, GrantProposed, GrantVoted, VoteCast] }\n      block: { number: $block }\n    ) {\n      id\n      actor { number }\n      timestamp\n    }\n  }\n": types.ActionFactsDocument,
    "\n  query PolicyFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pointsPolicies(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      version\n      timestamp\n      weights(first: 64, orderBy: id) { event weight }\n    }\n  }\n": types.PolicyFactsDocument,
    "\n  query KudosFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    kudosGifts(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      from { number }\n      to { number }\n      amount\n      timestamp\n    }\n  }\n": types.KudosFactsDocument,
    "\n  query ParticipationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    participations(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      gathering { number startsAt }\n      member { number }\n      invitedAt\n      attendedAt\n    }\n  }\n": types.ParticipationFactsDocument,
    "\n  query PilotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pilots(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      state\n      endedAt\n      idea { number }\n      lead { number }\n      endReason { id }\n      milestones(first: 17, orderBy: id) { place submittedAt paid paidAt }\n      verdicts(first: 200, orderBy: id) { timestamp verifier { number } }\n    }\n  }\n": types.PilotFactsDocument,
    "\n  query GrantFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    grants(first: 1000, orderBy: id, where: { id_gt: $after, state: Funded }, block: { number: $block }) {\n      id\n      number\n      amount\n      byAutonomy\n      closedAt\n      idea { number }\n    }\n  }\n": types.GrantFactsDocument,
    "\n  query AllocationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    movements(first: 1000, orderBy: id, where: { id_gt: $after, kind: Allocation }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      to { number }\n    }\n  }\n": types.AllocationFactsDocument,
    "\n  query FlagFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    flags(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      state\n      raisedAt\n      resolvedAt\n    }\n  }\n": types.FlagFactsDocument,
    "\n  query ReportFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    outcomeReports(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      kind\n      state\n      benefit\n      actual\n      positiveBefore\n      askedBefore\n      positiveAfter\n      askedAfter\n      decidedAt\n      idea { number }\n      judgements(first: 200, orderBy: id) { timestamp member { number } }\n    }\n  }\n": types.ReportFactsDocument,
    "\n  query RewardFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewards(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      added\n      lineage\n      timestamp\n      idea { number }\n    }\n  }\n": types.RewardFactsDocument,
    "\n  query PoolShareFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewardPoolShares(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      member { number }\n    }\n  }\n": types.PoolShareFactsDocument,
    "\n  query PullFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewardPulls(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      member { number }\n    }\n  }\n": types.PullFactsDocument,
    "\n  query RoleFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    roleGrants(first: 1000, orderBy: id, where: { id_gt: $after, active: true }, block: { number: $block }) {\n      id\n      since\n      role { book number }\n      account { status member { number } }\n    }\n  }\n": types.RoleFactsDocument,
    "\n  query OfficeFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    officeHolders(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      office\n      until\n      member { number status }\n    }\n  }\n": types.OfficeFactsDocument,
    "\n  query ExecutionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    proposals(first: 1000, orderBy: id, where: { id_gt: $after, standing: Executed }, block: { number: $block }) {\n      id\n      executedAt\n    }\n  }\n": types.ExecutionFactsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pin {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") { supply slaSeconds seasonSeconds startedAt }\n  }\n"): typeof import('./graphql').PinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      status\n      profileContent { name }\n    }\n  }\n"): typeof import('./graphql').MemberFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      channel\n      submittedAt\n      author { number }\n      filedBy { number }\n      content { title }\n      credit(first: 5, orderBy: position) { shareBps member { number } }\n      lineage(first: 200, orderBy: id) { kind from { number } }\n      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }\n    }\n  }\n"): typeof import('./graphql').IdeaFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rounds(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      snapshot\n      closesAt\n      supply\n      eligibleVoters\n      rules { quorumBps approvalBps capBps memberMajority }\n      entries(first: 64, orderBy: index) { outcome idea { number } }\n    }\n  }\n"): typeof import('./graphql').RoundFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ballots(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      round { number }\n      member { number }\n      weight\n      choices\n      timestamp\n    }\n  }\n"): typeof import('./graphql').BallotFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeightFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    accounts(first: 1000, orderBy: id, where: { id_gt: $after, votes_gt: \"0\" }, block: { number: $block }) {\n      id\n      votes\n    }\n  }\n"): typeof import('./graphql').WeightFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    reviews(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      result\n      score\n      closedAt\n      idea { number }\n      scorecards(first: 64, orderBy: id) {\n        state\n        revealedAt\n        feasibility\n        impact\n        alignment\n        forecastBps\n        met\n        squaredError\n        calibratedAt\n        member { number }\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    activities(\n      first: 1000\n      orderBy: id\n      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised, GrantProposed, GrantVoted, VoteCast] }\n      block: { number: $block }\n    ) {\n      id\n      actor { number }\n      timestamp\n    }\n  }\n"): typeof import('./graphql').ActionFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pointsPolicies(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      version\n      timestamp\n      weights(first: 64, orderBy: id) { event weight }\n    }\n  }\n"): typeof import('./graphql').PolicyFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KudosFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    kudosGifts(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      from { number }\n      to { number }\n      amount\n      timestamp\n    }\n  }\n"): typeof import('./graphql').KudosFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    participations(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      gathering { number startsAt }\n      member { number }\n      invitedAt\n      attendedAt\n    }\n  }\n"): typeof import('./graphql').ParticipationFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pilots(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      state\n      endedAt\n      idea { number }\n      lead { number }\n      endReason { id }\n      milestones(first: 17, orderBy: id) { place submittedAt paid paidAt }\n      verdicts(first: 200, orderBy: id) { timestamp verifier { number } }\n    }\n  }\n"): typeof import('./graphql').PilotFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    grants(first: 1000, orderBy: id, where: { id_gt: $after, state: Funded }, block: { number: $block }) {\n      id\n      number\n      amount\n      byAutonomy\n      closedAt\n      idea { number }\n    }\n  }\n"): typeof import('./graphql').GrantFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllocationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    movements(first: 1000, orderBy: id, where: { id_gt: $after, kind: Allocation }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      to { number }\n    }\n  }\n"): typeof import('./graphql').AllocationFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlagFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    flags(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      state\n      raisedAt\n      resolvedAt\n    }\n  }\n"): typeof import('./graphql').FlagFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    outcomeReports(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      kind\n      state\n      benefit\n      actual\n      positiveBefore\n      askedBefore\n      positiveAfter\n      askedAfter\n      decidedAt\n      idea { number }\n      judgements(first: 200, orderBy: id) { timestamp member { number } }\n    }\n  }\n"): typeof import('./graphql').ReportFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RewardFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewards(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      added\n      lineage\n      timestamp\n      idea { number }\n    }\n  }\n"): typeof import('./graphql').RewardFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolShareFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewardPoolShares(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      member { number }\n    }\n  }\n"): typeof import('./graphql').PoolShareFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PullFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rewardPulls(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      amount\n      timestamp\n      member { number }\n    }\n  }\n"): typeof import('./graphql').PullFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    roleGrants(first: 1000, orderBy: id, where: { id_gt: $after, active: true }, block: { number: $block }) {\n      id\n      since\n      role { book number }\n      account { status member { number } }\n    }\n  }\n"): typeof import('./graphql').RoleFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficeFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    officeHolders(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      office\n      until\n      member { number status }\n    }\n  }\n"): typeof import('./graphql').OfficeFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExecutionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    proposals(first: 1000, orderBy: id, where: { id_gt: $after, standing: Executed }, block: { number: $block }) {\n      id\n      executedAt\n    }\n  }\n"): typeof import('./graphql').ExecutionFactsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
