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
    "\n  query Activities {\n    _meta { block { number timestamp } }\n    gatherings(first: 200, orderBy: startsAt, orderDirection: desc) {\n      number\n      kind\n      startsAt\n      endsAt\n      invited\n      attended\n      cancelledAt\n      host { number profileContent { name } }\n      content { title text language }\n      reasonContent { text language }\n      participations(first: 300, orderBy: id) {\n        invitedAt\n        attendedAt\n        member { number profileContent { name } }\n      }\n    }\n  }\n": typeof types.ActivitiesDocument,
    "\n  query Invitees {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {\n      number\n      source\n      profileContent { name }\n    }\n  }\n": typeof types.InviteesDocument,
};
const documents: Documents = {
    "\n  query Activities {\n    _meta { block { number timestamp } }\n    gatherings(first: 200, orderBy: startsAt, orderDirection: desc) {\n      number\n      kind\n      startsAt\n      endsAt\n      invited\n      attended\n      cancelledAt\n      host { number profileContent { name } }\n      content { title text language }\n      reasonContent { text language }\n      participations(first: 300, orderBy: id) {\n        invitedAt\n        attendedAt\n        member { number profileContent { name } }\n      }\n    }\n  }\n": types.ActivitiesDocument,
    "\n  query Invitees {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {\n      number\n      source\n      profileContent { name }\n    }\n  }\n": types.InviteesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activities {\n    _meta { block { number timestamp } }\n    gatherings(first: 200, orderBy: startsAt, orderDirection: desc) {\n      number\n      kind\n      startsAt\n      endsAt\n      invited\n      attended\n      cancelledAt\n      host { number profileContent { name } }\n      content { title text language }\n      reasonContent { text language }\n      participations(first: 300, orderBy: id) {\n        invitedAt\n        attendedAt\n        member { number profileContent { name } }\n      }\n    }\n  }\n"): typeof import('./graphql').ActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitees {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {\n      number\n      source\n      profileContent { name }\n    }\n  }\n"): typeof import('./graphql').InviteesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
