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
    "\n  query CoAuthors {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {\n      number\n      profileContent { name }\n    }\n  }\n": typeof types.CoAuthorsDocument,
    "\n  query CreditedMembers($ids: [Bytes!]!) {\n    _meta { block { number } }\n    members(first: 5, where: { id_in: $ids }) {\n      number\n      profileContent { name }\n    }\n  }\n": typeof types.CreditedMembersDocument,
};
const documents: Documents = {
    "\n  query CoAuthors {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {\n      number\n      profileContent { name }\n    }\n  }\n": types.CoAuthorsDocument,
    "\n  query CreditedMembers($ids: [Bytes!]!) {\n    _meta { block { number } }\n    members(first: 5, where: { id_in: $ids }) {\n      number\n      profileContent { name }\n    }\n  }\n": types.CreditedMembersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoAuthors {\n    _meta { block { number } }\n    members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {\n      number\n      profileContent { name }\n    }\n  }\n"): typeof import('./graphql').CoAuthorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditedMembers($ids: [Bytes!]!) {\n    _meta { block { number } }\n    members(first: 5, where: { id_in: $ids }) {\n      number\n      profileContent { name }\n    }\n  }\n"): typeof import('./graphql').CreditedMembersDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
