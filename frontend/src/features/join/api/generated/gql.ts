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
    "\n  query Invitations {\n    _meta { block { number } }\n    invitations(first: 1000) {\n      id\n      uses\n      revokedAt\n      members(first: 100, orderBy: id, orderDirection: desc) {\n        number\n        source\n        joinedAt\n        profileContent { name }\n      }\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  query Joining($member: String!) {\n    _meta { block { number } }\n    activities(first: 1, where: { event: MemberJoined, member: $member }) { transaction }\n  }\n": typeof types.JoiningDocument,
};
const documents: Documents = {
    "\n  query Invitations {\n    _meta { block { number } }\n    invitations(first: 1000) {\n      id\n      uses\n      revokedAt\n      members(first: 100, orderBy: id, orderDirection: desc) {\n        number\n        source\n        joinedAt\n        profileContent { name }\n      }\n    }\n  }\n": types.InvitationsDocument,
    "\n  query Joining($member: String!) {\n    _meta { block { number } }\n    activities(first: 1, where: { event: MemberJoined, member: $member }) { transaction }\n  }\n": types.JoiningDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations {\n    _meta { block { number } }\n    invitations(first: 1000) {\n      id\n      uses\n      revokedAt\n      members(first: 100, orderBy: id, orderDirection: desc) {\n        number\n        source\n        joinedAt\n        profileContent { name }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Joining($member: String!) {\n    _meta { block { number } }\n    activities(first: 1, where: { event: MemberJoined, member: $member }) { transaction }\n  }\n"): typeof import('./graphql').JoiningDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
