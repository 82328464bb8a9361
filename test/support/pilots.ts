import type { AddressLike, BaseContract, ContractTransactionResponse } from "ethers";
import { type Bakery, bakery, memberIdOf, type Name } from "./bakery.ts";
import { DAY, ethers, time } from "./chain.ts";
import { moveKind, pilotPot, teamPot } from "./money.ts";
import { CHALLENGE_SECONDS, withPilots } from "./parts.ts";
import { moveByModule } from "./stages.ts";
import { suggest } from "./suggest.ts";
import { documentHash, NO_HASH } from "./values.ts";

const OFFICES = ["Verifier", "Auditor", "Advisor"] as const;
const PILOT_STATES = [
  "None",
  "Planned",
  "Running",
  "TargetMet",
  "TargetMissed",
  "StoppedEarly",
  "Dropped",
] as const;
const EVIDENCE_STATES = ["Awaited", "Submitted", "Accepted", "Refused", "Contested", "Settled"] as const;

export const pilotState = (name: (typeof PILOT_STATES)[number]): number => PILOT_STATES.indexOf(name);
export const evidenceState = (name: (typeof EVIDENCE_STATES)[number]): number =>
  EVIDENCE_STATES.indexOf(name);

/** Sides of a target. */
export const AT_LEAST = 0;
export const AT_MOST = 1;

/** The result's place. */
export const RESULT = 255;

export const JUDGING_TIME = 30 * DAY;

/** What team 1 has to spend. */
const TEAM_MONEY = 90_000n;

const AMOUNTS = [30_000n, 20_000n] as const;
export const BUDGET = 50_000n;

export const REASON = documentHash("reason");
export const PHOTOS = documentHash("photos");

/** Who leads, who is paid: of another unit than the author (the baker) and than each other. */
export const LEAD: Name = "driver";
export const PAYEE: Name = "miller";

export async function giveOffice(
  { offices, roles }: Pick<Stage, "offices" | "roles">,
  name: Name,
  office: (typeof OFFICES)[number],
): Promise<void> {
  const until = (await time.latest()) + 700 * DAY;
  await offices.connect(roles.identity).giveOffice(memberIdOf(name), OFFICES.indexOf(office), until);
}

/** Team 1 of the cashier's, with {@link TEAM_MONEY} of any token that the chain's first account holds. */
async function fundTeam({ teams, treasury, treasurer, people }: Stage, money: BaseContract, payer: Name) {
  await teams.connect(people.cashier).formTeam(documentHash("charter"), 0);
  const purse = money.connect(people[payer]) as typeof money & {
    approve(spender: BaseContract, amount: bigint): Promise<ContractTransactionResponse>;
  };
  await purse.approve(treasury, TEAM_MONEY);
  await treasury.connect(people[payer]).deposit(TEAM_MONEY);
  await treasury.connect(treasurer).allocate(1, TEAM_MONEY);
}

type Stage = Awaited<ReturnType<typeof withPilots<Bakery, BaseContract>>>;

/** Everyone who may be a verifier or is too near to be one, with the office; two auditors; team 1 with money. */
export async function furnish(engine: Stage, payer: Name) {
  const verifiers = ["customer", "neighbour", "baker", "driver", "miller", "apprentice", "cashier", "farmer"];
  for (const name of verifiers) await giveOffice(engine, name as Name, "Verifier");
  for (const name of ["accountant", "apprentice", "baker"] as const)
    await giveOffice(engine, name, "Auditor");
  await fundTeam(engine, engine.token, payer);
}

/** A ready idea of the baker's, its number. */
export async function suggestFundable(engine: Bakery): Promise<number> {
  const ideaId = await suggest(engine, engine.people.baker);
  await moveByModule(engine, ideaId, "Ready");
  return ideaId;
}

/** The bakery with all modules, team 1 with money, and idea 1, ready, of the baker. */
export async function furnished() {
  const engine = await withPilots(await bakery(), await ethers.deployContract("LocalMoney"));
  await engine.token.connect(engine.people.cashier).faucet();
  await furnish(engine, "cashier");
  await suggestFundable(engine);
  return engine;
}

/** What a test does with `EagerToken`. */
interface Eager {
  mint(account: AddressLike, amount: bigint | number): Promise<ContractTransactionResponse>;
  prepare(target: AddressLike, call: string): Promise<ContractTransactionResponse>;
  refuse(account: AddressLike): Promise<ContractTransactionResponse>;
  attempts(): Promise<bigint>;
  successes(): Promise<bigint>;
  balanceOf(account: AddressLike): Promise<bigint>;
}

/** The same with a token that lets others act in the middle of a payment. */
export async function furnishedEagerly() {
  const money = (await ethers.deployContract("EagerToken")) as BaseContract as BaseContract & Eager;
  const engine = await withPilots(await bakery(), money);
  await engine.token.mint(engine.people.cashier, TEAM_MONEY);
  await furnish(engine, "cashier");
  await suggestFundable(engine);
  return engine;
}

export type Pilots = Stage;

export interface Plan {
  ideaId: number;
  teamId: number;
  payeeId: number;
  endsAt: number;
  stopIfMissed: boolean;
  revisitHours: number;
  documentHash: string;
  target: { comparison: number; value: bigint; measureSeconds: number };
  milestones: { amount: bigint; dueAt: number }[];
}

/** A sound plan for idea 1 of two milestones over sixty days, from the chain's time on, but for `changes`. */
export async function planOf(changes: Partial<Plan> = {}): Promise<Plan> {
  const now = await time.latest();
  return {
    ideaId: 1,
    teamId: 1,
    payeeId: memberIdOf(PAYEE),
    endsAt: now + 60 * DAY,
    stopIfMissed: false,
    revisitHours: 720,
    documentHash: documentHash("plan"),
    target: { comparison: AT_LEAST, value: 100n, measureSeconds: 90 * DAY },
    milestones: [
      { amount: AMOUNTS[0], dueAt: now + 30 * DAY },
      { amount: AMOUNTS[1], dueAt: now + 60 * DAY },
    ],
    ...changes,
  };
}

/** Registers a plan as the lead and answers its number. */
export async function plan(engine: Pilots, changes: Partial<Plan> = {}, lead: Name = LEAD): Promise<number> {
  await engine.pilots.connect(engine.people[lead]).planPilot(await planOf(changes));
  return Number(await engine.pilots.pilotCount());
}

/** Puts team 1's money into a pilot's pot, as grants do. */
export async function fund({ treasury, roles }: Pilots, pilotId: number, amount = BUDGET): Promise<void> {
  await treasury.connect(roles.module).move(teamPot(1), pilotPot(pilotId), amount, 1, moveKind("Grant"));
}

/** Plans, funds and starts a pilot of idea 1; its number. */
export async function start(engine: Pilots, changes: Partial<Plan> = {}, lead: Name = LEAD): Promise<number> {
  const pilotId = await plan(engine, changes, lead);
  await fund(engine, pilotId, (await engine.pilots.pilotOf(pilotId)).budget);
  await engine.pilots.connect(engine.roles.module).startPilot(pilotId, memberIdOf("cashier"));
  return pilotId;
}

export async function planned() {
  const engine = await furnished();
  await plan(engine);
  return engine;
}

export async function running() {
  const engine = await furnished();
  await start(engine);
  return engine;
}

interface Word {
  by?: Name;
  accepted?: boolean;
  qualityBps?: number;
  evidence?: string;
  reason?: string;
  pilotId?: number;
}

/** Hands in photos for a milestone, or with what was measured for the result. */
export async function handIn(engine: Pilots, place: number, actual = 0n, evidence = PHOTOS) {
  const lead = engine.pilots.connect(engine.people[LEAD]);
  return place === RESULT ? lead.submitResult(1, actual, evidence) : lead.submitEvidence(1, place, evidence);
}

/** Gives a verdict: the customer's, accepting in full, unless told otherwise. */
export async function judge({ pilots, people }: Pilots, place: number, word: Word = {}) {
  const { by = "customer", accepted = true, evidence = PHOTOS, pilotId = 1 } = word;
  const qualityBps = word.qualityBps ?? (accepted ? 10_000 : 0);
  const reason = word.reason ?? (qualityBps === 10_000 ? NO_HASH : REASON);
  return pilots.connect(people[by]).judge(pilotId, place, evidence, accepted, qualityBps, reason);
}

export async function contest({ pilots, people }: Pilots, place: number, by: Name = "cashier") {
  return pilots.connect(people[by]).contest(1, place, REASON);
}

/** Last second in which the newest verdict on a place can be contested. */
export async function windowEnd({ pilots }: Pilots, place: number): Promise<number> {
  return Number((await pilots.milestoneOf(1, place)).judgedAt) + CHALLENGE_SECONDS;
}

/** Hands in, has accepted and waits until the window is over. */
export async function accept(engine: Pilots, place: number, word: Word = {}, actual = 0n): Promise<void> {
  await handIn(engine, place, actual);
  await judge(engine, place, word);
  await time.increaseTo(await windowEnd(engine, place));
}

/** Raises a flag on idea 1 as the accountant. */
export async function raiseFlag({ flags, people }: Pilots): Promise<void> {
  await flags.connect(people.accountant).raiseFlag(1, REASON);
}

/** Answers and resolves flag 1. */
export async function resolveFlag({ flags, people }: Pilots, upheld = false): Promise<void> {
  await flags.connect(people.driver).answerFlag(1, documentHash("answer"));
  await flags.connect(people.accountant).resolveFlag(1, upheld, REASON);
}

/** What lies in a pilot's and in team 1's pot. */
export async function pots({ treasury }: Pilots, pilotId = 1) {
  return {
    pilot: await treasury.balanceOf(pilotPot(pilotId)),
    team: await treasury.balanceOf(teamPot(1)),
  };
}
