/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CoAuthorsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoAuthorsQuery = { _meta: { block: { number: number } } | null, members: Array<{ number: number, profileContent: { name: string | null } | null }> };

export type CreditedMembersQueryVariables = Exact<{
  ids: Array<`0x${string}`> | `0x${string}`;
}>;


export type CreditedMembersQuery = { _meta: { block: { number: number } } | null, members: Array<{ number: number, profileContent: { name: string | null } | null }> };

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

export const CoAuthorsDocument = new TypedDocumentString(`
    query CoAuthors {
  _meta {
    block {
      number
    }
  }
  members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
    number
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CoAuthorsQuery, CoAuthorsQueryVariables>;
export const CreditedMembersDocument = new TypedDocumentString(`
    query CreditedMembers($ids: [Bytes!]!) {
  _meta {
    block {
      number
    }
  }
  members(first: 5, where: { id_in: $ids }) {
    number
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreditedMembersQuery, CreditedMembersQueryVariables>;