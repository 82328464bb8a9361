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
    "\n  query FrontPage {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") {\n      activeMembers\n      ideas\n      startedAt\n      latestRound {\n        number\n        snapshot\n        closesAt\n        settled\n        ballotCount\n        eligibleVoters\n        entryCount\n        entries(first: 6, orderBy: index) {\n          index\n          outcome\n          forWeight\n          againstWeight\n          abstainWeight\n          idea { number content { title } }\n        }\n      }\n    }\n    seasonStat(id: \"0x00000000\") { ideas decided decisionSeconds decidedWithReason contributors entriesApproved }\n    wins: ideas(\n      first: 4\n      orderBy: stageSince\n      orderDirection: desc\n      where: { stage_in: [Implemented, InPilot, Approved] }\n    ) {\n      number\n      stage\n      stageSince\n      submittedAt\n      content { title }\n      author { number profileContent { name } }\n    }\n    answers: stageChanges(\n      first: 5\n      orderBy: timestamp\n      orderDirection: desc\n      where: { to_in: [OnHold, Rejected, Stopped, Merged, Implemented] }\n    ) {\n      id\n      to\n      ground\n      timestamp\n      reasonContent { text }\n      idea { number content { title } }\n    }\n    waiting: ideas(first: 5, orderBy: stageSince, where: { stage: Ready }) {\n      number\n      stageSince\n      content { title }\n    }\n  }\n": typeof types.FrontPageDocument,
};
const documents: Documents = {
    "\n  query FrontPage {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") {\n      activeMembers\n      ideas\n      startedAt\n      latestRound {\n        number\n        snapshot\n        closesAt\n        settled\n        ballotCount\n        eligibleVoters\n        entryCount\n        entries(first: 6, orderBy: index) {\n          index\n          outcome\n          forWeight\n          againstWeight\n          abstainWeight\n          idea { number content { title } }\n        }\n      }\n    }\n    seasonStat(id: \"0x00000000\") { ideas decided decisionSeconds decidedWithReason contributors entriesApproved }\n    wins: ideas(\n      first: 4\n      orderBy: stageSince\n      orderDirection: desc\n      where: { stage_in: [Implemented, InPilot, Approved] }\n    ) {\n      number\n      stage\n      stageSince\n      submittedAt\n      content { title }\n      author { number profileContent { name } }\n    }\n    answers: stageChanges(\n      first: 5\n      orderBy: timestamp\n      orderDirection: desc\n      where: { to_in: [OnHold, Rejected, Stopped, Merged, Implemented] }\n    ) {\n      id\n      to\n      ground\n      timestamp\n      reasonContent { text }\n      idea { number content { title } }\n    }\n    waiting: ideas(first: 5, orderBy: stageSince, where: { stage: Ready }) {\n      number\n      stageSince\n      content { title }\n    }\n  }\n": types.FrontPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontPage {\n    _meta { block { number timestamp } }\n    organisation(id: \"0x00000001\") {\n      activeMembers\n      ideas\n      startedAt\n      latestRound {\n        number\n        snapshot\n        closesAt\n        settled\n        ballotCount\n        eligibleVoters\n        entryCount\n        entries(first: 6, orderBy: index) {\n          index\n          outcome\n          forWeight\n          againstWeight\n          abstainWeight\n          idea { number content { title } }\n        }\n      }\n    }\n    seasonStat(id: \"0x00000000\") { ideas decided decisionSeconds decidedWithReason contributors entriesApproved }\n    wins: ideas(\n      first: 4\n      orderBy: stageSince\n      orderDirection: desc\n      where: { stage_in: [Implemented, InPilot, Approved] }\n    ) {\n      number\n      stage\n      stageSince\n      submittedAt\n      content { title }\n      author { number profileContent { name } }\n    }\n    answers: stageChanges(\n      first: 5\n      orderBy: timestamp\n      orderDirection: desc\n      where: { to_in: [OnHold, Rejected, Stopped, Merged, Implemented] }\n    ) {\n      id\n      to\n      ground\n      timestamp\n      reasonContent { text }\n      idea { number content { title } }\n    }\n    waiting: ideas(first: 5, orderBy: stageSince, where: { stage: Ready }) {\n      number\n      stageSince\n      content { title }\n    }\n  }\n"): typeof import('./graphql').FrontPageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
