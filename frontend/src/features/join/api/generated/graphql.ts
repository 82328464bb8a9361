/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a member stands towards the organisation. */
export type Source =
  /** An algorithm: may propose and link ideas, never vote or review. */
  | 'Agent'
  /** Lives with us: neighbours, associations, the public. */
  | 'Community'
  /** Buys here. */
  | 'Customer'
  /** Works here. */
  | 'Employee'
  /** Works with us. */
  | 'Partner'
  /** Delivers to us. */
  | 'Supplier';

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { _meta: { block: { number: number } } | null, invitations: Array<{ id: `0x${string}`, uses: number, revokedAt: string | null, members: Array<{ number: number, source: Source, joinedAt: string, profileContent: { name: string | null } | null }> }> };

export type JoiningQueryVariables = Exact<{
  member: string;
}>;


export type JoiningQuery = { _meta: { block: { number: number } } | null, activities: Array<{ transaction: `0x${string}` }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  _meta {
    block {
      number
    }
  }
  invitations(first: 1000) {
    id
    uses
    revokedAt
    members(first: 100, orderBy: id, orderDirection: desc) {
      number
      source
      joinedAt
      profileContent {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const JoiningDocument = new TypedDocumentString(`
    query Joining($member: String!) {
  _meta {
    block {
      number
    }
  }
  activities(first: 1, where: { event: MemberJoined, member: $member }) {
    transaction
  }
}
    `) as unknown as TypedDocumentString<JoiningQuery, JoiningQueryVariables>;