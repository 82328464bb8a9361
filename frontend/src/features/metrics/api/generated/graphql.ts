/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One of the two permission books. */
export type Book =
  /** AccessManager: who may call what. */
  | 'AccessManager'
  /** TimelockController: who may propose, cancel and execute delayed operations. */
  | 'Timelock';

/** How an idea reached us. */
export type Channel =
  /** Typed into the app. */
  | 'App'
  /** Said in passing. */
  | 'Conversation'
  /** Came by e-mail. */
  | 'Email'
  /** Said in a meeting. */
  | 'Meeting'
  /** Collected by going to people. */
  | 'Outreach'
  /** Answer to a poll. */
  | 'Poll'
  /** Found in the suggestion box. */
  | 'SuggestionBox';

/** How a flag stands. */
export type FlagState =
  /** To be resolved by an auditor. */
  | 'Answered'
  /** The doubt was wrong, or is settled. */
  | 'Dismissed'
  /** Left lying: governance must resolve. */
  | 'Escalated'
  /** There is none. */
  | 'None'
  /** To be answered. */
  | 'Open'
  /** The doubt was right. */
  | 'Upheld';

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

/** Why one idea stands in another's lineage. */
export type LineageKind =
  /** `to` builds on `from`. */
  | 'BuildsOn'
  /** `from` was merged into `to`. */
  | 'MergedInto';

/** What a member is trusted with for a term, beyond membership. */
export type Office =
  /** Sits on a board. */
  | 'Advisor'
  /** Raises flags. */
  | 'Auditor'
  /** Judges a pilot's evidence. */
  | 'Verifier';

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

/** What an outcome report measures. */
export type OutcomeKind =
  /** Money spent before and after. */
  | 'Cost'
  /** Hours saved. */
  | 'Efficiency'
  /** Money earned. */
  | 'Revenue'
  /** Satisfied people among those asked, before and after. */
  | 'Satisfaction';

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

/** How an outcome report stands. */
export type ReportState =
  /** As many members attested as are required. */
  | 'Attested'
  /** As many members disputed as are required; its period may be reported anew. */
  | 'Disputed'
  /** There is none. */
  | 'None'
  /** Waiting for judgement. */
  | 'Open';

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


export type IdeaFactsQuery = { _meta: { block: { number: number } } | null, ideas: Array<{ id: `0x${string}`, number: number, source: Source, channel: Channel, submittedAt: string, author: { number: number } | null, filedBy: { number: number } | null, content: { title: string | null } | null, credit: Array<{ shareBps: number, member: { number: number } }>, lineage: Array<{ kind: LineageKind, from: { number: number } }>, stageChanges: Array<{ to: Stage, ground: Ground, reasonHash: `0x${string}` | null, timestamp: string }> }> };

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

export type PilotFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type PilotFactsQuery = { _meta: { block: { number: number } } | null, pilots: Array<{ id: `0x${string}`, number: number, state: PilotState, endedAt: string | null, idea: { number: number }, lead: { number: number }, endReason: { id: `0x${string}` } | null, milestones: Array<{ place: number, submittedAt: string | null, paid: string | null, paidAt: string | null }>, verdicts: Array<{ timestamp: string, verifier: { number: number } | null }> }> };

export type GrantFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type GrantFactsQuery = { _meta: { block: { number: number } } | null, grants: Array<{ id: `0x${string}`, number: number, amount: string, byAutonomy: boolean, closedAt: string | null, idea: { number: number } }> };

export type AllocationFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type AllocationFactsQuery = { _meta: { block: { number: number } } | null, movements: Array<{ id: `0x${string}`, amount: string, timestamp: string, to: { number: number } | null }> };

export type FlagFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type FlagFactsQuery = { _meta: { block: { number: number } } | null, flags: Array<{ id: `0x${string}`, state: FlagState, raisedAt: string, resolvedAt: string | null }> };

export type ReportFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type ReportFactsQuery = { _meta: { block: { number: number } } | null, outcomeReports: Array<{ id: `0x${string}`, number: number, kind: OutcomeKind, state: ReportState, benefit: string, actual: string, positiveBefore: string, askedBefore: string, positiveAfter: string, askedAfter: string, decidedAt: string | null, idea: { number: number }, judgements: Array<{ timestamp: string, member: { number: number } }> }> };

export type RewardFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type RewardFactsQuery = { _meta: { block: { number: number } } | null, rewards: Array<{ id: `0x${string}`, added: string, lineage: string, timestamp: string, idea: { number: number } }> };

export type PoolShareFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type PoolShareFactsQuery = { _meta: { block: { number: number } } | null, rewardPoolShares: Array<{ id: `0x${string}`, amount: string, timestamp: string, member: { number: number } }> };

export type PullFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type PullFactsQuery = { _meta: { block: { number: number } } | null, rewardPulls: Array<{ id: `0x${string}`, amount: string, timestamp: string, member: { number: number } }> };

export type RoleFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type RoleFactsQuery = { _meta: { block: { number: number } } | null, roleGrants: Array<{ id: `0x${string}`, since: string, role: { book: Book, number: string | null }, account: { status: Status, member: { number: number } | null } }> };

export type OfficeFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type OfficeFactsQuery = { _meta: { block: { number: number } } | null, officeHolders: Array<{ id: `0x${string}`, office: Office, until: string, member: { number: number, status: Status } }> };

export type ExecutionFactsQueryVariables = Exact<{
  block: number;
  after: `0x${string}`;
}>;


export type ExecutionFactsQuery = { _meta: { block: { number: number } } | null, proposals: Array<{ id: `0x${string}`, executedAt: string | null }> };

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
    channel
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
    lineage(first: 200, orderBy: id) {
      kind
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
      event_in: [
        IdeaSubmitted
        IdeaFiled
        IdeaClaimed
        IdeaRevised
        GrantProposed
        GrantVoted
        VoteCast
      ]
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
export const PilotFactsDocument = new TypedDocumentString(`
    query PilotFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  pilots(
    first: 200
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    number
    state
    endedAt
    idea {
      number
    }
    lead {
      number
    }
    endReason {
      id
    }
    milestones(first: 17, orderBy: id) {
      place
      submittedAt
      paid
      paidAt
    }
    verdicts(first: 200, orderBy: id) {
      timestamp
      verifier {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PilotFactsQuery, PilotFactsQueryVariables>;
export const GrantFactsDocument = new TypedDocumentString(`
    query GrantFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  grants(
    first: 1000
    orderBy: id
    where: { id_gt: $after, state: Funded }
    block: { number: $block }
  ) {
    id
    number
    amount
    byAutonomy
    closedAt
    idea {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<GrantFactsQuery, GrantFactsQueryVariables>;
export const AllocationFactsDocument = new TypedDocumentString(`
    query AllocationFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  movements(
    first: 1000
    orderBy: id
    where: { id_gt: $after, kind: Allocation }
    block: { number: $block }
  ) {
    id
    amount
    timestamp
    to {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationFactsQuery, AllocationFactsQueryVariables>;
export const FlagFactsDocument = new TypedDocumentString(`
    query FlagFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  flags(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    state
    raisedAt
    resolvedAt
  }
}
    `) as unknown as TypedDocumentString<FlagFactsQuery, FlagFactsQueryVariables>;
export const ReportFactsDocument = new TypedDocumentString(`
    query ReportFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  outcomeReports(
    first: 200
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    number
    kind
    state
    benefit
    actual
    positiveBefore
    askedBefore
    positiveAfter
    askedAfter
    decidedAt
    idea {
      number
    }
    judgements(first: 200, orderBy: id) {
      timestamp
      member {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFactsQuery, ReportFactsQueryVariables>;
export const RewardFactsDocument = new TypedDocumentString(`
    query RewardFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  rewards(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    added
    lineage
    timestamp
    idea {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<RewardFactsQuery, RewardFactsQueryVariables>;
export const PoolShareFactsDocument = new TypedDocumentString(`
    query PoolShareFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  rewardPoolShares(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    amount
    timestamp
    member {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<PoolShareFactsQuery, PoolShareFactsQueryVariables>;
export const PullFactsDocument = new TypedDocumentString(`
    query PullFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  rewardPulls(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    amount
    timestamp
    member {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<PullFactsQuery, PullFactsQueryVariables>;
export const RoleFactsDocument = new TypedDocumentString(`
    query RoleFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  roleGrants(
    first: 1000
    orderBy: id
    where: { id_gt: $after, active: true }
    block: { number: $block }
  ) {
    id
    since
    role {
      book
      number
    }
    account {
      status
      member {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoleFactsQuery, RoleFactsQueryVariables>;
export const OfficeFactsDocument = new TypedDocumentString(`
    query OfficeFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  officeHolders(
    first: 1000
    orderBy: id
    where: { id_gt: $after }
    block: { number: $block }
  ) {
    id
    office
    until
    member {
      number
      status
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeFactsQuery, OfficeFactsQueryVariables>;
export const ExecutionFactsDocument = new TypedDocumentString(`
    query ExecutionFacts($block: Int!, $after: Bytes!) {
  _meta {
    block {
      number
    }
  }
  proposals(
    first: 1000
    orderBy: id
    where: { id_gt: $after, standing: Executed }
    block: { number: $block }
  ) {
    id
    executedAt
  }
}
    `) as unknown as TypedDocumentString<ExecutionFactsQuery, ExecutionFactsQueryVariables>;