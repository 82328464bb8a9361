/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FiledSuggestionsQueryVariables = Exact<{
  hashes: Array<`0x${string}`> | `0x${string}`;
  claimKeys: Array<`0x${string}`> | `0x${string}`;
}>;


export type FiledSuggestionsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, ideas: Array<{ number: number, claimKey: `0x${string}` | null }>, ideaVersions: Array<{ contentHash: `0x${string}`, idea: { number: number, claimKey: `0x${string}` | null } }> };

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

export const FiledSuggestionsDocument = new TypedDocumentString(`
    query FiledSuggestions($hashes: [Bytes!]!, $claimKeys: [Bytes!]!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  ideas(first: 200, where: { claimKey_in: $claimKeys }) {
    number
    claimKey
  }
  ideaVersions(first: 200, where: { contentHash_in: $hashes, version: 1 }) {
    contentHash
    idea {
      number
      claimKey
    }
  }
}
    `) as unknown as TypedDocumentString<FiledSuggestionsQuery, FiledSuggestionsQueryVariables>;