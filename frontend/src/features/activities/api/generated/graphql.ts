/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What people come together for. */
export type ActivityKind =
  /** A board that advises meets. */
  | 'AdvisoryBoard'
  /** Customers and partners try something out early. */
  | 'BetaProgramme'
  /** People talk something over. */
  | 'Forum'
  /** Reviewers meet. */
  | 'ReviewMeeting'
  /** People make or learn something together. */
  | 'Workshop';

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

export type ActivitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivitiesQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, gatherings: Array<{ number: number, kind: ActivityKind, startsAt: string, endsAt: string, invited: number, attended: number, cancelledAt: string | null, host: { number: number, profileContent: { name: string | null } | null }, content: { title: string | null, text: string | null, language: string | null } | null, reasonContent: { text: string | null, language: string | null } | null, participations: Array<{ invitedAt: string | null, attendedAt: string | null, member: { number: number, profileContent: { name: string | null } | null } }> }> };

export type InviteesQueryVariables = Exact<{ [key: string]: never; }>;


export type InviteesQuery = { _meta: { block: { number: number } } | null, members: Array<{ number: number, source: Source, profileContent: { name: string | null } | null }> };

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

export const ActivitiesDocument = new TypedDocumentString(`
    query Activities {
  _meta {
    block {
      number
      timestamp
    }
  }
  gatherings(first: 200, orderBy: startsAt, orderDirection: desc) {
    number
    kind
    startsAt
    endsAt
    invited
    attended
    cancelledAt
    host {
      number
      profileContent {
        name
      }
    }
    content {
      title
      text
      language
    }
    reasonContent {
      text
      language
    }
    participations(first: 300, orderBy: id) {
      invitedAt
      attendedAt
      member {
        number
        profileContent {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const InviteesDocument = new TypedDocumentString(`
    query Invitees {
  _meta {
    block {
      number
    }
  }
  members(first: 1000, orderBy: id, where: { status: Active, source_not: Agent }) {
    number
    source
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InviteesQuery, InviteesQueryVariables>;