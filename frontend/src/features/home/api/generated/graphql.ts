/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a stage changed, in one word; the reason document says more. */
export type Ground =
  /** The author asked for a second look. */
  | 'Appeal'
  /** The vote refused it. */
  | 'BallotFailed'
  /** A round put it to the vote. */
  | 'BallotOpened'
  /** The vote approved it. */
  | 'BallotPassed'
  /** Not good enough to go on. */
  | 'BelowGate'
  /** Says what another idea already says. */
  | 'Duplicate'
  /** Cannot be done. */
  | 'Infeasible'
  /** Good enough to go on. */
  | 'MeetsGate'
  /** Tokens for, members against: a second reading. */
  | 'MembersRefused'
  /** No ground given. */
  | 'None'
  /** Good, but not at this time. */
  | 'NotNow'
  /** Not what the organisation is for. */
  | 'OutOfScope'
  /** Too few took part. */
  | 'QuorumMissed'
  /** A review of it began. */
  | 'ReviewOpened'
  /** A new version voids what was judged. */
  | 'Revision'
  /** Its date on hold has come. */
  | 'Revisit'
  /** Stopped before its end, in good time. */
  | 'StoppedEarly'
  /** The idea was handed in. */
  | 'Submission'
  /** The pilot met its target. */
  | 'TargetMet'
  /** The pilot missed its target. */
  | 'TargetMissed'
  /** A team paid for it. */
  | 'TeamFunded'
  /** Costs more than it can bring. */
  | 'TooCostly'
  /** The review window lapsed without a judgement. */
  | 'Unreviewed'
  /** Would put people at risk. */
  | 'Unsafe'
  /** The author took it back. */
  | 'Withdrawal';

/** How an entry ended. */
export type Outcome =
  /** Quorum met, enough for, and members agree. */
  | 'Approved'
  /** Tokens for, members against: on hold for a second reading. */
  | 'MembersRefused'
  /** Members against at the second reading too. */
  | 'MembersRefusedAgain'
  /** Too few took part. */
  | 'QuorumMissed'
  /** Quorum met, not enough for. */
  | 'VotedDown';

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

export type FrontPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontPageQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { activeMembers: number, ideas: number, startedAt: string, latestRound: { number: number, snapshot: string, closesAt: string, settled: boolean, ballotCount: number, eligibleVoters: number | null, entryCount: number, entries: Array<{ index: number, outcome: Outcome | null, forWeight: string, againstWeight: string, abstainWeight: string, idea: { number: number, content: { title: string | null } | null } }> } | null } | null, seasonStat: { ideas: number, decided: number, decisionSeconds: string, decidedWithReason: number, contributors: number, entriesApproved: number } | null, wins: Array<{ number: number, stage: Stage, stageSince: string, submittedAt: string, content: { title: string | null } | null, author: { number: number, profileContent: { name: string | null } | null } | null }>, answers: Array<{ id: `0x${string}`, to: Stage, ground: Ground, timestamp: string, reasonContent: { text: string | null } | null, idea: { number: number, content: { title: string | null } | null } }>, waiting: Array<{ number: number, stageSince: string, content: { title: string | null } | null }> };

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

export const FrontPageDocument = new TypedDocumentString(`
    query FrontPage {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    activeMembers
    ideas
    startedAt
    latestRound {
      number
      snapshot
      closesAt
      settled
      ballotCount
      eligibleVoters
      entryCount
      entries(first: 6, orderBy: index) {
        index
        outcome
        forWeight
        againstWeight
        abstainWeight
        idea {
          number
          content {
            title
          }
        }
      }
    }
  }
  seasonStat(id: "0x00000000") {
    ideas
    decided
    decisionSeconds
    decidedWithReason
    contributors
    entriesApproved
  }
  wins: ideas(
    first: 4
    orderBy: stageSince
    orderDirection: desc
    where: { stage_in: [Implemented, InPilot, Approved] }
  ) {
    number
    stage
    stageSince
    submittedAt
    content {
      title
    }
    author {
      number
      profileContent {
        name
      }
    }
  }
  answers: stageChanges(
    first: 5
    orderBy: timestamp
    orderDirection: desc
    where: { to_in: [OnHold, Rejected, Stopped, Merged, Implemented] }
  ) {
    id
    to
    ground
    timestamp
    reasonContent {
      text
    }
    idea {
      number
      content {
        title
      }
    }
  }
  waiting: ideas(first: 5, orderBy: stageSince, where: { stage: Ready }) {
    number
    stageSince
    content {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FrontPageQuery, FrontPageQueryVariables>;