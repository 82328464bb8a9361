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
    "\n  query IdeaFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      submittedAt\n      author { number }\n      filedBy { number }\n      content { title }\n      credit(first: 5, orderBy: position) { shareBps member { number } }\n      lineage(first: 32, orderBy: id, where: { kind: BuildsOn }) { from { number } }\n      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }\n    }\n  }\n": typeof types.IdeaFactsDocument,
    "\n  query RoundFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rounds(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      snapshot\n      closesAt\n      supply\n      eligibleVoters\n      rules { quorumBps approvalBps capBps memberMajority }\n      entries(first: 64, orderBy: index) { outcome idea { number } }\n    }\n  }\n": typeof types.RoundFactsDocument,
    "\n  query BallotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ballots(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      round { number }\n      member { number }\n      weight\n      choices\n      timestamp\n    }\n  }\n": typeof types.BallotFactsDocument,
    "\n  query WeightFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    accounts(first: 1000, orderBy: id, where: { id_gt: $after, votes_gt: \"0\" }, block: { number: $block }) {\n      id\n      votes\n    }\n  }\n": typeof types.WeightFactsDocument,
    "\n  query ReviewFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    reviews(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      result\n      score\n      closedAt\n      idea { number }\n      scorecards(first: 64, orderBy: id) {\n        state\n        revealedAt\n        feasibility\n        impact\n        alignment\n        forecastBps\n        met\n        squaredError\n        calibratedAt\n        member { number }\n      }\n    }\n  }\n": typeof types.ReviewFactsDocument,
    "\n  query ActionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    activities(\n      first: 1000\n      orderBy: id\n      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised] }\n      block: { number: $block }\n    ) {\n      id\n      actor { number }\n      timestamp\n    }\n  }\n": typeof types.ActionFactsDocument,
    "\n  query PolicyFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pointsPolicies(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      version\n      timestamp\n      weights(first: 64, orderBy: id) { event weight }\n    }\n  }\n": typeof types.PolicyFactsDocument,
    "\n  query KudosFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    kudosGifts(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      from { number }\n      to { number }\n      amount\n      timestamp\n    }\n  }\n": typeof types.KudosFactsDocument,
    "\n  query ParticipationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    participations(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      gathering { number startsAt }\n      member { number }\n      invitedAt\n      attendedAt\n    }\n  }\n": typeof types.ParticipationFactsDocument,
};
const documents: Documents = {
    "\n  query Pin {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") { supply slaSeconds seasonSeconds startedAt }\n  }\n": types.PinDocument,
    "\n  query MemberFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      status\n      profileContent { name }\n    }\n  }\n": types.MemberFactsDocument,
    "\n  query IdeaFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      submittedAt\n      author { number }\n      filedBy { number }\n      content { title }\n      credit(first: 5, orderBy: position) { shareBps member { number } }\n      lineage(first: 32, orderBy: id, where: { kind: BuildsOn }) { from { number } }\n      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }\n    }\n  }\n": types.IdeaFactsDocument,
    "\n  query RoundFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    rounds(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      snapshot\n      closesAt\n      supply\n      eligibleVoters\n      rules { quorumBps approvalBps capBps memberMajority }\n      entries(first: 64, orderBy: index) { outcome idea { number } }\n    }\n  }\n": types.RoundFactsDocument,
    "\n  query BallotFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ballots(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      round { number }\n      member { number }\n      weight\n      choices\n      timestamp\n    }\n  }\n": types.BallotFactsDocument,
    "\n  query WeightFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    accounts(first: 1000, orderBy: id, where: { id_gt: $after, votes_gt: \"0\" }, block: { number: $block }) {\n      id\n      votes\n    }\n  }\n": types.WeightFactsDocument,
    "\n  query ReviewFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    reviews(first: 200, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      result\n      score\n      closedAt\n      idea { number }\n      scorecards(first: 64, orderBy: id) {\n        state\n        revealedAt\n        feasibility\n        impact\n        alignment\n        forecastBps\n        met\n        squaredError\n        calibratedAt\n        member { number }\n      }\n    }\n  }\n": types.ReviewFactsDocument,
    "\n  query ActionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    activities(\n      first: 1000\n      orderBy: id\n      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised] }\n      block: { number: $block }\n    ) {\n      id\n      actor { number }\n      timestamp\n    }\n  }\n": types.ActionFactsDocument,
    "\n  query PolicyFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    pointsPolicies(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      version\n      timestamp\n      weights(first: 64, orderBy: id) { event weight }\n    }\n  }\n": types.PolicyFactsDocument,
    "\n  query KudosFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    kudosGifts(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      from { number }\n      to { number }\n      amount\n      timestamp\n    }\n  }\n": types.KudosFactsDocument,
    "\n  query ParticipationFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    participations(first: 1000, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      gathering { number startsAt }\n      member { number }\n      invitedAt\n      attendedAt\n    }\n  }\n": types.ParticipationFactsDocument,
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
export function graphql(source: "\n  query IdeaFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    ideas(first: 500, orderBy: id, where: { id_gt: $after }, block: { number: $block }) {\n      id\n      number\n      source\n      submittedAt\n      author { number }\n      filedBy { number }\n      content { title }\n      credit(first: 5, orderBy: position) { shareBps member { number } }\n      lineage(first: 32, orderBy: id, where: { kind: BuildsOn }) { from { number } }\n      stageChanges(first: 200, orderBy: id) { to ground reasonHash timestamp }\n    }\n  }\n"): typeof import('./graphql').IdeaFactsDocument;
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
export function graphql(source: "\n  query ActionFacts($block: Int!, $after: Bytes!) {\n    _meta { block { number } }\n    activities(\n      first: 1000\n      orderBy: id\n      where: { id_gt: $after, event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised] }\n      block: { number: $block }\n    ) {\n      id\n      actor { number }\n      timestamp\n    }\n  }\n"): typeof import('./graphql').ActionFactsDocument;
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
