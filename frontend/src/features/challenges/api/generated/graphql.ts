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

export type ChallengesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChallengesQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, challenges: Array<{ number: number, opensAt: string, closesAt: string | null, audience: Array<Source>, ideaCount: number, document: { hash: `0x${string}` } | null, closingReason: { hash: `0x${string}` } | null, content: { title: string | null, goal: string | null, metric: string | null } | null }> };

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

export const ChallengesDocument = new TypedDocumentString(`
    query Challenges {
  _meta {
    block {
      number
      timestamp
    }
  }
  challenges(first: 1000, orderBy: id) {
    number
    opensAt
    closesAt
    audience
    ideaCount
    document {
      hash
    }
    closingReason {
      hash
    }
    content {
      title
      goal
      metric
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengesQuery, ChallengesQueryVariables>;