import {
  type DigestData,
  type DigestKind,
  digestDataHash,
  EMPTY_HEAD,
  kindToBytes32,
  nextAuditHead,
} from "@engine/protocol/audit-digest";
import { packChoices } from "@engine/protocol/ballot";
import {
  type Choice,
  GROUND_NAMES,
  type Ground,
  OUTCOME_NAMES,
  type Outcome,
  SOURCE_NAMES,
  type Source,
  STAGE_NAMES,
  type Stage,
} from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import type { Address, Hex } from "viem";
import { NO_ADDRESS, NO_HASH } from "../../src/state/context.ts";
import { ballotReason } from "../../src/state/rounds/reason.ts";
import { consequenceOf, EMPTY_TALLY, type Tally } from "../../src/state/rounds/settlement.ts";
import { account, History, hash, TARGET } from "./history.ts";

export const RULES = {
  delaySeconds: 60,
  durationSeconds: 3600,
  quorumBps: 4000,
  approvalBps: 5000,
  capBps: 3000,
  memberMajority: true,
  lateWindowSeconds: 600,
  extensionSeconds: 900,
  cadenceSeconds: 86_400,
  revisitHours: 24,
};

export const CURATOR = account(0xca);
/** A module that judges ideas, for those that are Ready. */
const JUDGE = account(0xcb);
const IDEAS = TARGET.contracts.Ideas.address;
const ROUNDS = TARGET.contracts.Rounds.address;

/** Writes the logs of lawful acts, the way the contracts do: for tests that then change one of them. */
export class Season {
  readonly history = new History();
  #members = 0;
  #votes = new Map<Address, bigint>();
  #ideas = new Map<number, { seq: number; head: Hex; stage: Stage; version: number; contentHash: Hex }>();
  #rounds = 0;

  constructor() {
    this.history
      .log("AccessManager", "RoleGranted", grantOf(ROLES.curator, CURATOR))
      .log("AccessManager", "RoleGranted", grantOf(ROLES.module, ROUNDS))
      .log("AccessManager", "RoleGranted", grantOf(ROLES.module, JUDGE))
      .log("Rounds", "RulesChanged", { rules: RULES });
  }

  get events() {
    return this.history.events;
  }

  /** Someone joins, with account number `100 + memberId`, and gets votes if any are given. */
  join(source: Source = "Employee", votes = 0n): number {
    const memberId = ++this.#members;
    const member = memberAccount(memberId);
    this.history.together(() => {
      this.history.log("Members", "MemberJoined", {
        memberId,
        account: member,
        source: SOURCE_NAMES.indexOf(source),
        unit: 0,
        door: 0,
        admittedBy: 0,
        invitation: NO_HASH,
        profileHash: NO_HASH,
        activeMembers: memberId,
      });
      this.history.log("Members", "Transfer", { from: NO_ADDRESS, to: member, tokenId: BigInt(memberId) });
    });
    if (votes > 0n) this.issue(memberId, votes);
    return memberId;
  }

  issue(memberId: number, value: bigint): void {
    const to = memberAccount(memberId);
    const previousVotes = this.#votes.get(to) ?? 0n;
    this.#votes.set(to, previousVotes + value);
    this.history.together(() => {
      this.history.log("VoteToken", "Transfer", { from: NO_ADDRESS, to, value });
      const change = { delegate: to, previousVotes, newVotes: previousVotes + value };
      this.history.log("VoteToken", "DelegateVotesChanged", change);
    });
  }

  submit(authorId: number, parents: number[] = [], contentHash = hash(5001 + this.#ideas.size)): number {
    const ideaId = this.#ideas.size + 1;
    this.#ideas.set(ideaId, { seq: 0, head: EMPTY_HEAD, stage: "Submitted", version: 1, contentHash });
    this.history.together(() => {
      const data = { authorId, challengeId: 0, channel: 0, contentHash, parents };
      this.history.log("Ideas", "IdeaSubmitted", {
        ideaId,
        ...data,
        ...this.#record(ideaId, "submitted", data),
      });
    });
    return ideaId;
  }

  revise(ideaId: number, actorId: number): void {
    const idea = this.idea(ideaId);
    idea.version += 1;
    idea.contentHash = hash(7000 + 100 * ideaId + idea.version);
    const { version, contentHash } = idea;
    this.history.together(() => {
      const data = { version, contentHash, actorId };
      this.history.log("Ideas", "IdeaRevised", { ideaId, ...data, ...this.#record(ideaId, "revised", data) });
      if (idea.stage !== "Submitted") this.change(ideaId, { to: "Submitted", ground: "Revision", actorId });
    });
  }

  credit(ideaId: number, memberIds: number[], sharesBps: number[]): void {
    this.history.together(() => {
      const data = { memberIds, sharesBps };
      this.history.log("Ideas", "CreditSplit", {
        ideaId,
        ...data,
        ...this.#record(ideaId, "credited", data),
      });
    });
  }

  /** Moves an idea by a function of Ideas, to Ready by a module. Stages that demand a reason or a date get one. */
  move(
    ideaId: number,
    to: Stage,
    ground: Ground,
    more: Partial<{ actorId: number; causeId: number }> = {},
  ): void {
    this.history.together(() => {
      const demands = ["OnHold", "Rejected", "Merged"].includes(to) || ground === "Appeal";
      const reasonHash = demands ? hash(9000) : NO_HASH;
      const revisitAt = to === "OnHold" ? this.history.now + 1000 : 0;
      const module = to === "Ready" ? JUDGE : IDEAS;
      this.change(ideaId, { to, ground, reasonHash, revisitAt, module, ...more });
    });
  }

  /** Opens a round by the curator; `recused` names members' entries. Waits until voting begins. */
  open(ideaIds: number[], recused: { memberId: number; entries: bigint }[] = []): number {
    const roundId = ++this.#rounds;
    this.history.together(() => {
      const snapshot = this.history.now + RULES.delaySeconds;
      const closesAt = snapshot + RULES.durationSeconds;
      const opening = { roundId, openedBy: CURATOR, ideaIds, snapshot, closesAt, rules: RULES };
      this.history.log("Rounds", "RoundOpened", opening);
      for (const ideaId of ideaIds) {
        this.change(ideaId, { to: "InBallot", ground: "BallotOpened", causeId: roundId, module: ROUNDS });
      }
      for (const { memberId, entries } of recused) {
        this.history.log("Rounds", "VoterRecused", { roundId, voter: memberAccount(memberId), entries });
      }
    });
    this.history.wait(RULES.delaySeconds);
    return roundId;
  }

  vote(roundId: number, memberId: number, choices: Choice[], weight: number): void {
    const ballot = { roundId, voter: memberAccount(memberId), choices: packChoices(choices), weight };
    this.history.log("Rounds", "BallotCast", ballot);
  }

  settle(
    roundId: number,
    ideaId: number,
    settled: number,
    tally: Tally,
    supply: number,
    outcome: Outcome,
  ): void {
    const { to, ground } = consequenceOf(outcome);
    this.history.together(() => {
      const number = OUTCOME_NAMES.indexOf(outcome);
      this.history.log("Rounds", "EntrySettled", {
        roundId,
        ideaId,
        outcome: number,
        tally,
        supply,
        settled,
      });
      this.change(ideaId, {
        to: STAGE_NAMES[to] ?? "None",
        ground: GROUND_NAMES[ground] ?? "None",
        reasonHash: ballotReason(roundId, ideaId, tally, supply, outcome),
        revisitAt: STAGE_NAMES[to] === "OnHold" ? this.history.now + RULES.revisitHours * 3600 : 0,
        causeId: roundId,
        module: ROUNDS,
      });
    });
  }

  /** Logs a stage change, within a transaction: by Ideas, or by the module that is named. */
  protected change(
    ideaId: number,
    move: { to: Stage; ground: Ground } & Partial<{
      reasonHash: Hex;
      revisitAt: number;
      causeId: number;
      actorId: number;
      module: Address;
    }>,
  ): void {
    const idea = this.idea(ideaId);
    const data = {
      from: STAGE_NAMES.indexOf(idea.stage),
      to: STAGE_NAMES.indexOf(move.to),
      ground: GROUND_NAMES.indexOf(move.ground),
      reasonHash: move.reasonHash ?? NO_HASH,
      revisitAt: move.revisitAt ?? 0,
      causeId: move.causeId ?? 0,
      actorId: move.actorId ?? 0,
      module: move.module ?? IDEAS,
      version: idea.version,
      contentHash: idea.contentHash,
    };
    idea.stage = move.to;
    const entry = this.#record(ideaId, "stage", data, data.module);
    this.history.log("Ideas", "StageChanged", { ideaId, ...data, ...entry });
  }

  /** A module writes what it decided into an idea's digest, within a transaction. */
  decide(ideaId: number, kind: string, dataHash: Hex, module = TARGET.contracts.Rewards.address): void {
    this.enter(ideaId, module, kind, dataHash);
  }

  /** Logs what a module enters into an idea's digest, within a transaction. */
  protected enter(ideaId: number, module: Address, kind: string, dataHash: Hex): void {
    const content = { module, kind: kindToBytes32(kind), dataHash };
    const entry = this.#extend(ideaId, content);
    this.history.log("Ideas", "DecisionRecorded", { ideaId, ...content, ...entry });
  }

  /** The next digest entry of an idea at the running transaction's time. */
  #record<Kind extends DigestKind>(
    ideaId: number,
    kind: Kind,
    data: DigestData[Kind],
    module: Address = IDEAS,
  ) {
    return this.#extend(ideaId, { module, kind: kindToBytes32(kind), dataHash: digestDataHash(kind, data) });
  }

  #extend(ideaId: number, content: { module: Address; kind: Hex; dataHash: Hex }) {
    const idea = this.idea(ideaId);
    const seq = idea.seq++;
    const timestamp = BigInt(this.history.now);
    idea.head = nextAuditHead({ previous: idea.head, ideaId, seq, timestamp, ...content });
    return { seq, auditHead: idea.head };
  }

  protected idea(ideaId: number) {
    const idea = this.#ideas.get(ideaId);
    if (!idea) throw new Error(`the season has no idea ${ideaId}`);
    return idea;
  }
}

export function memberAccount(memberId: number): Address {
  return account(100 + memberId);
}

export function grantOf(roleId: bigint, holder: Address) {
  return { roleId, account: holder, delay: 0, since: 0, newMember: true };
}

/** Four voters, two ideas by the first; one is approved, one misses its quorum. */
export function lawfulSeason(): Season {
  const season = new Season();
  for (const votes of [40n, 30n, 20n, 10n]) season.join("Employee", votes);
  const [first, second] = [season.submit(1), season.submit(1)];
  season.move(first, "Ready", "MeetsGate");
  season.revise(first, 1);
  season.move(first, "Ready", "MeetsGate");
  season.move(second, "OnHold", "NotNow");
  season.history.wait(2000);
  season.move(second, "Submitted", "Revisit");
  season.move(second, "Ready", "Unreviewed");
  const round = season.open(
    [first, second],
    [
      { memberId: 1, entries: 1n },
      { memberId: 1, entries: 3n },
    ],
  );
  season.vote(round, 2, ["For", "For"], 30);
  season.vote(round, 3, ["For", "None"], 20);
  season.vote(round, 4, ["Against", "None"], 10);
  season.history.wait(4000);
  const approved = { forWeight: 50, againstWeight: 10, abstainWeight: 0, forVoters: 2, againstVoters: 1 };
  season.settle(round, first, 1, approved, 100, "Approved");
  season.settle(round, second, 2, { ...EMPTY_TALLY, forWeight: 30, forVoters: 1 }, 100, "QuorumMissed");
  return season;
}
