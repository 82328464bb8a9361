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

/** What earns points. */
export type PointsEvent =
  /** Attended an activity. */
  | 'ActivityAttended'
  /** Cast a ballot. */
  | 'BallotCast'
  /** Forecast a pilot better than a coin. */
  | 'ForecastSkill'
  /** An own idea was approved by ballot. */
  | 'IdeaApproved'
  /** Someone's ready idea builds on an own one. */
  | 'IdeaBuiltOn'
  /** Wrote down someone else's idea. */
  | 'IdeaFiled'
  /** An own idea was implemented. */
  | 'IdeaImplemented'
  /** An own idea was found ready. */
  | 'IdeaReady'
  /** Handed in an idea. */
  | 'IdeaSubmitted'
  /** Was thanked with kudos. */
  | 'KudosReceived'
  /** Judged an outcome. */
  | 'OutcomeJudged'
  /** Led a pilot. */
  | 'PilotLed'
  /** Revealed a scorecard. */
  | 'ScorecardRevealed'
  /** Gave a verdict on evidence. */
  | 'VerdictGiven';

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

/** Standing of a membership, or of one of its accounts. */
export type Status =
  /** In good standing. */
  | 'Active'
  /** Over for good. */
  | 'Ended'
  /** Former account of a member who now uses another one. */
  | 'Moved'
  /** Not a member's account. */
  | 'None'
  /** May propose and judge nothing until reinstated; votes stay. */
  | 'Suspended';

export type PinQueryVariables = Exact<{ [key: string]: never; }>;


export type PinQuery = { _meta: { block: { number: number, timestamp: number | null } } | null, organisation: { supply: string, slaSeconds: string, seasonSeconds: string, startedAt: string } | null };

export type MemberFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type MemberFactsQuery = { _meta: { block: { number: number } } | null, members: Array<{ id: `0x${string}`, number: number, source: Source, status: Status, profileContent: { name: string | null } | null }> };

export type IdeaFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type IdeaFactsQuery = { _meta: { block: { number: number } } | null, ideas: Array<{ id: `0x${string}`, number: number, source: Source, submittedAt: string, author: { number: number } | null, filedBy: { number: number } | null, content: { title: string | null } | null, credit: Array<{ shareBps: number, member: { number: number } }>, lineage: Array<{ from: { number: number } }>, stageChanges: Array<{ to: Stage, ground: Ground, reasonHash: `0x${string}` | null, timestamp: string }> }> };

export type RoundFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type RoundFactsQuery = { _meta: { block: { number: number } } | null, rounds: Array<{ id: `0x${string}`, number: number, snapshot: string, closesAt: string, supply: string | null, eligibleVoters: number | null, rules: { quorumBps: number, approvalBps: number, capBps: number, memberMajority: boolean }, entries: Array<{ outcome: Outcome | null, idea: { number: number } }> }> };

export type BallotFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type BallotFactsQuery = { _meta: { block: { number: number } } | null, ballots: Array<{ id: `0x${string}`, weight: string, choices: string, timestamp: string, round: { number: number }, member: { number: number } | null }> };

export type WeightFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type WeightFactsQuery = { _meta: { block: { number: number } } | null, accounts: Array<{ id: `0x${string}`, votes: string }> };

export type ReviewFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type ReviewFactsQuery = { _meta: { block: { number: number } } | null, reviews: Array<{ id: `0x${string}`, number: number, result: ReviewResult, score: number | null, closedAt: string | null, idea: { number: number }, scorecards: Array<{ state: ScorecardState, revealedAt: string | null, feasibility: number | null, impact: number | null, alignment: number | null, forecastBps: number | null, met: boolean | null, squaredError: string | null, calibratedAt: string | null, member: { number: number } }> }> };

export type ActionFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type ActionFactsQuery = { _meta: { block: { number: number } } | null, activities: Array<{ id: `0x${string}`, timestamp: string, actor: { number: number } | null }> };

export type PolicyFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type PolicyFactsQuery = { _meta: { block: { number: number } } | null, pointsPolicies: Array<{ id: `0x${string}`, version: number, timestamp: string, weights: Array<{ event: PointsEvent, weight: number }> }> };

export type KudosFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type KudosFactsQuery = { _meta: { block: { number: number } } | null, kudosGifts: Array<{ id: `0x${string}`, amount: number, timestamp: string, from: { number: number }, to: { number: number } }> };

export type ParticipationFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type ParticipationFactsQuery = { _meta: { block: { number: number } } | null, participations: Array<{ id: `0x${string}`, invitedAt: string | null, attendedAt: string | null, gathering: { number: number, startsAt: string }, member: { number: number } }> };

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

export const PinDocument = new TypedDocumentString(`
    query Pin {
  _meta {
    block {
      number
      timestamp
    }
  }
  organisation(id: "0x00000001") {
    supply
    slaSeconds
    seasonSeconds
    startedAt
  }
}
    `) as unknown as TypedDocumentString<PinQuery, PinQueryVariables>;
export const MemberFactsDocument = new TypedDocumentString(`
    query MemberFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  members(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    number
    source
    status
    profileContent {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MemberFactsQuery, MemberFactsQueryVariables>;
export const IdeaFactsDocument = new TypedDocumentString(`
    query IdeaFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  ideas(
    first: 500
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    number
    source
    submittedAt
    author {
      number
    }
    filedBy {
      number
    }
    content {
      title
    }
    credit(first: 5, orderBy: position) {
      shareBps
      member {
        number
      }
    }
    lineage(first: 32, orderBy: id, where: { kind: BuildsOn }) {
      from {
        number
      }
    }
    stageChanges(first: 200, orderBy: id) {
      to
      ground
      reasonHash
      timestamp
    }
  }
}
    `) as unknown as TypedDocumentString<IdeaFactsQuery, IdeaFactsQueryVariables>;
export const RoundFactsDocument = new TypedDocumentString(`
    query RoundFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  rounds(
    first: 200
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    number
    snapshot
    closesAt
    supply
    eligibleVoters
    rules {
      quorumBps
      approvalBps
      capBps
      memberMajority
    }
    entries(first: 64, orderBy: index) {
      outcome
      idea {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundFactsQuery, RoundFactsQueryVariables>;
export const BallotFactsDocument = new TypedDocumentString(`
    query BallotFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  ballots(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    round {
      number
    }
    member {
      number
    }
    weight
    choices
    timestamp
  }
}
    `) as unknown as TypedDocumentString<BallotFactsQuery, BallotFactsQueryVariables>;
export const WeightFactsDocument = new TypedDocumentString(`
    query WeightFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  accounts(
    first: 1000
    orderBy: id
    where: { id_gt: $after, votes_gt: "0" }
    block: { number: $block }
  ) {
    id
    votes
  }
}
    `) as unknown as TypedDocumentString<WeightFactsQuery, WeightFactsQueryVariables>;
export const ReviewFactsDocument = new TypedDocumentString(`
    query ReviewFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  reviews(
    first: 200
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    number
    result
    score
    closedAt
    idea {
      number
    }
    scorecards(first: 64, orderBy: id) {
      state
      revealedAt
      feasibility
      impact
      alignment
      forecastBps
      met
      squaredError
      calibratedAt
      member {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewFactsQuery, ReviewFactsQueryVariables>;
export const ActionFactsDocument = new TypedDocumentString(`
    query ActionFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  activities(
    first: 1000
    orderBy: id
    where: {
      id_gt: $after
      event_in: [IdeaSubmitted, IdeaFiled, IdeaClaimed, IdeaRevised]
    }
    block: { number: $block }
  ) {
    id
    actor {
      number
    }
    timestamp
  }
}
    `) as unknown as TypedDocumentString<ActionFactsQuery, ActionFactsQueryVariables>;
export const PolicyFactsDocument = new TypedDocumentString(`
    query PolicyFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  pointsPolicies(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    version
    timestamp
    weights(first: 64, orderBy: id) {
      event
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyFactsQuery, PolicyFactsQueryVariables>;
export const KudosFactsDocument = new TypedDocumentString(`
    query KudosFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  kudosGifts(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    from {
      number
    }
    to {
      number
    }
    amount
    timestamp
  }
}
    `) as unknown as TypedDocumentString<KudosFactsQuery, KudosFactsQueryVariables>;
export const ParticipationFactsDocument = new TypedDocumentString(`
    query ParticipationFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  participations(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    gathering {
      number
      startsAt
    }
    member {
      number
    }
    invitedAt
    attendedAt
  }
}
    `) as unknown as TypedDocumentString<ParticipationFactsQuery, ParticipationFactsQueryVariables>;