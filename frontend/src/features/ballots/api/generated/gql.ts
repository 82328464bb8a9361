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
    "\n  query Rounds {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") {\n      startedAt\n      rules { delaySeconds durationSeconds quorumBps approvalBps capBps memberMajority cadenceSeconds }\n    }\n    rounds(first: 1000, orderBy: id, orderDirection: desc) {\n      number\n      openedAt\n      snapshot\n      closesAt\n      settled\n      entryCount\n      ballotCount\n      entries(first: 64, orderBy: index) { outcome }\n    }\n    ready: ideas(first: 200, orderBy: id, where: { stage: Ready }) {\n      number\n      contentHash\n      content { title }\n    }\n  }\n": typeof types.RoundsDocument,
    "\n  query Round($id: ID!) {\n    _meta { block { number timestamp } }\n    round(id: $id) {\n      number\n      openedAt\n      openedByMember { number profileContent { name } }\n      snapshot\n      closesAt\n      settled\n      settledCount\n      entryCount\n      supply\n      eligibleVoters\n      ballotCount\n      ballotWeight\n      block\n      transaction\n      extendedFor { index }\n      rules {\n        quorumBps\n        approvalBps\n        capBps\n        memberMajority\n        lateWindowSeconds\n        extensionSeconds\n        revisitHours\n      }\n      recusals(first: 1000) { voter { id } entries member { number profileContent { name } } }\n      entries(first: 64, orderBy: index) {\n        index\n        version\n        forWeight\n        againstWeight\n        abstainWeight\n        forVoters\n        againstVoters\n        outcome\n        idea {\n          number\n          contentHash\n          content { title problem proposal askAmount language }\n          author { number profileContent { name } }\n          entries(first: 20, orderBy: id) { outcome round { number } }\n        }\n      }\n    }\n  }\n": typeof types.RoundDocument,
};
const documents: Documents = {
    "\n  query Rounds {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") {\n      startedAt\n      rules { delaySeconds durationSeconds quorumBps approvalBps capBps memberMajority cadenceSeconds }\n    }\n    rounds(first: 1000, orderBy: id, orderDirection: desc) {\n      number\n      openedAt\n      snapshot\n      closesAt\n      settled\n      entryCount\n      ballotCount\n      entries(first: 64, orderBy: index) { outcome }\n    }\n    ready: ideas(first: 200, orderBy: id, where: { stage: Ready }) {\n      number\n      contentHash\n      content { title }\n    }\n  }\n": types.RoundsDocument,
    "\n  query Round($id: ID!) {\n    _meta { block { number timestamp } }\n    round(id: $id) {\n      number\n      openedAt\n      openedByMember { number profileContent { name } }\n      snapshot\n      closesAt\n      settled\n      settledCount\n      entryCount\n      supply\n      eligibleVoters\n      ballotCount\n      ballotWeight\n      block\n      transaction\n      extendedFor { index }\n      rules {\n        quorumBps\n        approvalBps\n        capBps\n        memberMajority\n        lateWindowSeconds\n        extensionSeconds\n        revisitHours\n      }\n      recusals(first: 1000) { voter { id } entries member { number profileContent { name } } }\n      entries(first: 64, orderBy: index) {\n        index\n        version\n        forWeight\n        againstWeight\n        abstainWeight\n        forVoters\n        againstVoters\n        outcome\n        idea {\n          number\n          contentHash\n          content { title problem proposal askAmount language }\n          author { number profileContent { name } }\n          entries(first: 20, orderBy: id) { outcome round { number } }\n        }\n      }\n    }\n  }\n": types.RoundDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rounds {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") {\n      startedAt\n      rules { delaySeconds durationSeconds quorumBps approvalBps capBps memberMajority cadenceSeconds }\n    }\n    rounds(first: 1000, orderBy: id, orderDirection: desc) {\n      number\n      openedAt\n      snapshot\n      closesAt\n      settled\n      entryCount\n      ballotCount\n      entries(first: 64, orderBy: index) { outcome }\n    }\n    ready: ideas(first: 200, orderBy: id, where: { stage: Ready }) {\n      number\n      contentHash\n      content { title }\n    }\n  }\n"): typeof import('./graphql').RoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Round($id: ID!) {\n    _meta { block { number timestamp } }\n    round(id: $id) {\n      number\n      openedAt\n      openedByMember { number profileContent { name } }\n      snapshot\n      closesAt\n      settled\n      settledCount\n      entryCount\n      supply\n      eligibleVoters\n      ballotCount\n      ballotWeight\n      block\n      transaction\n      extendedFor { index }\n      rules {\n        quorumBps\n        approvalBps\n        capBps\n        memberMajority\n        lateWindowSeconds\n        extensionSeconds\n        revisitHours\n      }\n      recusals(first: 1000) { voter { id } entries member { number profileContent { name } } }\n      entries(first: 64, orderBy: index) {\n        index\n        version\n        forWeight\n        againstWeight\n        abstainWeight\n        forVoters\n        againstVoters\n        outcome\n        idea {\n          number\n          contentHash\n          content { title problem proposal askAmount language }\n          author { number profileContent { name } }\n          entries(first: 20, orderBy: id) { outcome round { number } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoundDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
