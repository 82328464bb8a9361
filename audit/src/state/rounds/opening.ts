import { entriesInMask, MAX_ENTRIES } from "@engine/protocol/ballot";
import { GROUND_NAMES } from "@engine/protocol/enums";
import { ROLES } from "@engine/protocol/roles";
import type { Address } from "viem";
import type { Place } from "../../contracts.ts";
import { hasRole } from "../access/state.ts";
import { accuse, type Context, NO_HASH } from "../context.ts";
import { stageNumber } from "../ideas/stages.ts";
import { creditsOf } from "../ideas/state.ts";
import { timeName } from "../names.ts";
import { knownRound, type RoundsEventNamed } from "./events.ts";
import { EMPTY_TALLY } from "./settlement.ts";
import type { RoundRecord, Rules } from "./state.ts";

type Opened = RoundsEventNamed<"RoundOpened">;

/** A round was opened: by someone who may, under the rules in force; each idea enters, its credited members are recused. */
export function reduceOpening(context: Context, event: Opened): void {
  const { args, at } = event;
  const { rounds, ideas } = context.state;
  checkOpening(context, event);
  const round: RoundRecord = {
    id: args.roundId,
    openedAt: at,
    ideaIds: args.ideaIds,
    snapshot: args.snapshot,
    closesAt: args.closesAt,
    rules: args.rules,
    recused: new Map(),
    ballots: new Map(),
    tallies: args.ideaIds.map(() => EMPTY_TALLY),
    extended: false,
    extension: undefined,
    settlements: [],
  };
  rounds.byId.set(round.id, round);
  rounds.lastOpenedAt = at.timestamp;
  for (const ideaId of args.ideaIds) {
    ideas.expectedMoves.push({
      decider: "round",
      ideaId,
      to: stageNumber("InBallot"),
      ground: GROUND_NAMES.indexOf("BallotOpened"),
      reasonHash: NO_HASH,
      revisitAt: 0,
      causeId: round.id,
    });
  }
  context.later(() => checkRecusals(context, round));
  context.report.count("rounds");
}

function checkOpening(context: Context, { args, at }: Opened): void {
  const { rounds, access } = context.state;
  const subject = `round ${args.roundId}`;
  const next = rounds.byId.size + 1;
  const count = args.ideaIds.length;
  const isCurator = hasRole(access, ROLES.curator, args.openedBy, at.timestamp);
  const anyoneFrom = rounds.lastOpenedAt + (rounds.rules?.cadenceSeconds ?? 0);
  const barred = !isCurator && at.timestamp < anyoneFrom;
  const snapshot = at.timestamp + args.rules.delaySeconds;
  const closesAt = snapshot + args.rules.durationSeconds;
  const isOtherTime = args.snapshot !== snapshot || args.closesAt !== closesAt;
  accuse(
    context,
    subject,
    at,
    args.roundId !== next && `was opened, but round ${next} is next: a log is missing or repeated`,
  );
  accuse(context, subject, at, (count === 0 || count > MAX_ENTRIES) && `was opened with ${count} entries`);
  accuse(context, subject, at, new Set(args.ideaIds).size !== count && "was opened with one idea twice");
  accuse(
    context,
    subject,
    at,
    barred && `was opened by ${args.openedBy}; anyone might from ${timeName(anyoneFrom)}`,
  );
  const span = `${timeName(args.snapshot)} to ${timeName(args.closesAt)}`;
  accuse(
    context,
    subject,
    at,
    isOtherTime && `runs from ${span}; its rules give ${timeName(snapshot)} to ${timeName(closesAt)}`,
  );
  const isOther = rounds.rules !== undefined && !isSameRules(rounds.rules, args.rules);
  accuse(context, subject, at, isOther && "was opened under other rules than those in force");
}

function isSameRules(one: Rules, other: Rules): boolean {
  return (Object.keys(one) as (keyof Rules)[]).every((key) => one[key] === other[key]);
}

/** Whoever is credited at the opening must be marked before anyone votes. */
function checkRecusals(context: Context, round: RoundRecord): void {
  round.ideaIds.forEach((ideaId, entry) => {
    for (const { account, memberId } of creditedAccounts(context, ideaId)) {
      const isMarked = ((round.recused.get(account) ?? 0n) >> BigInt(entry)) & 1n;
      const missing = !isMarked && `member ${memberId} is credited, but was not recused`;
      accuse(context, entryName(round.id, entry, ideaId), round.openedAt, missing);
    }
  });
}

/** A credited member's account was marked: one entry more, and one that the member is credited for. */
export function reduceRecusal(context: Context, { args, at }: RoundsEventNamed<"VoterRecused">): void {
  const round = knownRound(context, args.roundId, at);
  if (!round) return;
  const subject = `round ${round.id}`;
  const before = round.recused.get(args.voter) ?? 0n;
  const added = entriesInMask(args.entries & ~before);
  const isOneMore = (before & ~args.entries) === 0n && added.length === 1;
  accuse(
    context,
    subject,
    at,
    !isOneMore && `the entries that ${args.voter} is recused from do not follow from those before`,
  );
  accuse(context, subject, at, at.timestamp > round.closesAt && `${args.voter} was recused after the close`);
  for (const entry of added) checkCredited(context, round, entry, args.voter, at);
  round.recused.set(args.voter, args.entries);
}

function checkCredited(context: Context, round: RoundRecord, entry: number, voter: Address, at: Place): void {
  const ideaId = round.ideaIds[entry] ?? 0;
  const isCredited = creditedAccounts(context, ideaId).some(({ account }) => account === voter);
  accuse(
    context,
    entryName(round.id, entry, ideaId),
    at,
    !isCredited && `${voter} was recused without being credited`,
  );
}

function creditedAccounts({ state }: Context, ideaId: number): { memberId: number; account: Address }[] {
  const idea = state.ideas.byId.get(ideaId);
  return (idea ? creditsOf(idea) : []).flatMap(({ memberId }) => {
    const account = state.members.byId.get(memberId)?.account;
    return account ? [{ memberId, account }] : [];
  });
}

/** How people name an entry: counted from 1, with its idea. */
export function entryName(roundId: number, entry: number, ideaId: number | undefined): string {
  return `round ${roundId}, entry ${entry + 1} (idea ${ideaId ?? "unknown"})`;
}
