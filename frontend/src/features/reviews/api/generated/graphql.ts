/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of fetching a document. A document without `content` is Missing: not fetched yet, or withdrawn. */
export type ContentStatus =
  /** Wrong bytes, or not a document of its kind. None of its fields is kept. */
  | 'Invalid'
  /** Its bytes have the hash named on chain, and its fields are what its kind asks for. */
  | 'Verified';

/** How a pilot stands or ended. */
export type PilotState =
  /** Taken back before anybody funded it. */
  | 'Dropped'
  /** There is none. */
  | 'None'
  /** Registered, not funded. */
  | 'Planned'
  /** Being tried out. */
  | 'Running'
  /** Stopped before its end, in good time. */
  | 'StoppedEarly'
  /** Its result met the target. */
  | 'TargetMet'
  /** Its result missed the target, or none came in time. */
  | 'TargetMissed';

/** How a review stands or ended. */
export type ReviewResult =
  /** Good, but not yet: the idea was put on hold. */
  | 'OnHold'
  /** Not ended yet. */
  | 'Open'
  /** Good enough: the idea went on to Ready. */
  | 'Ready'
  /** Not good enough: the idea was rejected. */
  | 'Rejected'
  /** Too few revealed: the idea went on to Ready, marked unreviewed. */
  | 'Unreviewed'
  /** The version it judged no longer stood for judgement: nothing moved. */
  | 'Void';

/** Where a scorecard stands. */
export type ScorecardState =
  /** Sealed: its commitment is known, its numbers are not. */
  | 'Committed'
  /** Revealed, but not counted: its author was by then credited on the idea. */
  | 'LeftOut'
  /** Revealed and counted. */
  | 'Revealed';

/** Where an idea stands. */
export type Stage =
  /** Approved by ballot. */
  | 'Approved'
  /** Done, target met. */
  | 'Implemented'
  /** In a round; no edits any more. */
  | 'InBallot'
  /** Being tried out. */
  | 'InPilot'
  /** Being judged; its text is frozen. */
  | 'InReview'
  /** Lives on in another idea. */
  | 'Merged'
  /** Before its submission; only ever the `from` of a first change. */
  | 'None'
  /** Waiting for a date, see `revisitAt`. */
  | 'OnHold'
  /** May go to ballot or be funded by a team. */
  | 'Ready'
  /** Refused, with ground and reason. */
  | 'Rejected'
  /** Ended after its approval, with ground and reason. */
  | 'Stopped'
  /** Handed in, waiting for an answer. */
  | 'Submitted'
  /** Taken back by its author. */
  | 'Withdrawn';

export type IdeaReviewsQueryVariables = Exact<{
  id: string | number;
}>;


export type IdeaReviewsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { defaultRubric: { number: number } | null } | null, rubrics: Array<{ number: number, leastReviewers: number, unitsApart: boolean, patienceSeconds: string, commitSeconds: string, revealSeconds: string, readyFrom: number, holdFrom: number }>, idea: { number: number, stage: Stage, stageSince: string, version: number, challenge: { rubricId: string }, credit: Array<{ member: { number: number, unit: { number: number } | null } }>, pilots: Array<{ state: PilotState, version: number, startedAt: string | null }>, reviews: Array<{ number: number, version: number, openedAt: string, commitUntil: string, revealUntil: string, commitments: number, scorecardCount: number, leftOutCount: number, result: ReviewResult, score: number | null, closedAt: string | null, block: string, transaction: `0x${string}`, openedBy: { number: number, profileContent: { name: string | null } | null } | null, rubric: { number: number, feasibilityBps: number, impactBps: number, alignmentBps: number, readyFrom: number, holdFrom: number, leastReviewers: number, unitsApart: boolean, patienceSeconds: string, content: { title: string | null, text: string | null, language: string | null } | null }, scorecards: Array<{ state: ScorecardState, commitment: `0x${string}`, feasibility: number | null, impact: number | null, alignment: number | null, forecastBps: number | null, weightBps: number | null, met: boolean | null, comment: { hash: `0x${string}` } | null, commentContent: { status: ContentStatus, text: string | null, language: string | null } | null, member: { number: number, profileContent: { name: string | null } | null } }> }> } | null };

export type ReviewsQueryVariables = Exact<{
  member: string | number;
}>;


export type ReviewsQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { reviews: number, defaultRubric: { number: number } | null } | null, rubrics: Array<{ number: number, leastReviewers: number, unitsApart: boolean, patienceSeconds: string }>, open: Array<{ number: number, version: number, commitUntil: string, revealUntil: string, commitments: number, scorecardCount: number, result: ReviewResult, rubric: { number: number, leastReviewers: number, unitsApart: boolean, patienceSeconds: string }, idea: { number: number, stage: Stage, version: number, contentHash: `0x${string}`, content: { title: string | null } | null, credit: Array<{ member: { number: number, unit: { number: number } | null } }> }, scorecards: Array<{ state: ScorecardState, commitment: `0x${string}`, member: { number: number } }> }>, waiting: Array<{ number: number, stageSince: string, contentHash: `0x${string}`, content: { title: string | null } | null, challenge: { rubricId: string } }>, member: { number: number, forecasts: number, errorSum: string, scorecards: Array<{ state: ScorecardState, feasibility: number | null, impact: number | null, alignment: number | null, forecastBps: number | null, met: boolean | null, squaredError: string | null, review: { number: number, result: ReviewResult, score: number | null }, idea: { number: number, contentHash: `0x${string}`, content: { title: string | null } | null } }> } | null };

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

export const IdeaReviewsDocument = new TypedDocumentString(`
    query IdeaReviews($id: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    defaultRubric {
      number
    }
  }
  rubrics(first: 100, orderBy: id) {
    number
    leastReviewers
    unitsApart
    patienceSeconds
    commitSeconds
    revealSeconds
    readyFrom
    holdFrom
  }
  idea(id: $id) {
    number
    stage
    stageSince
    version
    challenge {
      rubricId
    }
    credit(first: 5, orderBy: position) {
      member {
        number
        unit {
          number
        }
      }
    }
    pilots(first: 1, orderBy: id, orderDirection: desc) {
      state
      version
      startedAt
    }
    reviews(first: 20, orderBy: id, orderDirection: desc) {
      number
      version
      openedAt
      openedBy {
        number
        profileContent {
          name
        }
      }
      commitUntil
      revealUntil
      commitments
      scorecardCount
      leftOutCount
      result
      score
      closedAt
      block
      transaction
      rubric {
        number
        feasibilityBps
        impactBps
        alignmentBps
        readyFrom
        holdFrom
        leastReviewers
        unitsApart
        patienceSeconds
        content {
          title
          text
          language
        }
      }
      scorecards(first: 64, orderBy: committedAt) {
        state
        commitment
        feasibility
        impact
        alignment
        forecastBps
        weightBps
        met
        comment {
          hash
        }
        commentContent {
          status
          text
          language
        }
        member {
          number
          profileContent {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaReviewsQuery, IdeaReviewsQueryVariables>;
export const ReviewsDocument = new TypedDocumentString(`
    query Reviews($member: ID!) {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    reviews
    defaultRubric {
      number
    }
  }
  rubrics(first: 100, orderBy: id) {
    number
    leastReviewers
    unitsApart
    patienceSeconds
  }
  open: reviews(first: 200, orderBy: commitUntil, where: { result: Open }) {
    number
    version
    commitUntil
    revealUntil
    commitments
    scorecardCount
    result
    rubric {
      number
      leastReviewers
      unitsApart
      patienceSeconds
    }
    idea {
      number
      stage
      version
      contentHash
      content {
        title
      }
      credit(first: 5, orderBy: position) {
        member {
          number
          unit {
            number
          }
        }
      }
    }
    scorecards(first: 64) {
      state
      commitment
      member {
        number
      }
    }
  }
  waiting: ideas(first: 200, orderBy: stageSince, where: { stage: Submitted }) {
    number
    stageSince
    contentHash
    content {
      title
    }
    challenge {
      rubricId
    }
  }
  member(id: $member) {
    number
    forecasts
    errorSum
    scorecards(first: 200, orderBy: committedAt, orderDirection: desc) {
      state
      feasibility
      impact
      alignment
      forecastBps
      met
      squaredError
      review {
        number
        result
        score
      }
      idea {
        number
        contentHash
        content {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewsQuery, ReviewsQueryVariables>;