import { type Bakery, bakery, memberIdOf, type Name } from "./bakery.ts";
import { deployToken, formTeam } from "./budgets.ts";
import { DAY, ethers, HOUR, time } from "./chain.ts";
import { moveKind, pilotPot, teamPot } from "./money.ts";
import { empower, withPilots, write } from "./parts.ts";
import { makeReady, suggest } from "./suggest.ts";
import { documentHash, NO_HASH } from "./values.ts";

/** How long a verdict may be contested. */
export const CHALLENGE_SECONDS = DAY;

/** The formula of rewards that most tests use. */
export const REWARD_RULES = { base: 1_000n, cap: 50_000n, rateBps: 2_000n, lineageBps: 1_000n };

const RUBRIC = {
  feasibilityBps: 4000,
  impactBps: 4000,
  alignmentBps: 2000,
  readyFrom: 300,
  holdFrom: 200,
  leastReviewers: 2,
  unitsApart: false,
  commitSeconds: HOUR,
  revealSeconds: HOUR,
  patienceSeconds: 7 * DAY,
  revisitHours: 24,
};

const EVIDENCE = documentHash("evidence");
const RESULT = 255;
const REVENUE = 1;
const VERIFIER = 0;

/** Judges pilots in {@link implement}; the one who attests what ideas brought. Neither is of any unit. */
const VERIFYING: Name = "customer";
export const ATTESTING: Name = "neighbour";

/** What money the treasury of {@link withBenefits} starts with: in the root and with team 1. */
export const ROOT_MONEY = 1_000_000n;
export const TEAM_MONEY = 1_000_000n;

/** All modules between a ready idea and its reward, on a token of the test folder. The accountant has team 1. */
export async function withBenefits<Base extends Bakery>(base: Base, tokenName = "PlainToken") {
  const odd = await deployToken(tokenName, tokenName === "PlainToken" ? [2] : []);
  const terms = { challengeSeconds: CHALLENGE_SECONDS, judges: 1 };
  const engine = await withPilots(base, odd.contract, terms);
  const { manager, forwarder, members, ideas, offices, treasury, treasurer, people } = engine;
  const { flags, pilots, outcomes } = engine;
  const common = [manager, forwarder, members, ideas] as const;
  const document = documentHash("rubric");
  const reviews = await ethers.deployContract("Reviews", [...common, pilots, RUBRIC, document]);
  const rewards = await ethers.deployContract("Rewards", [
    ...common,
    ...([treasury, flags, pilots, outcomes, reviews, REWARD_RULES] as const),
  ]);
  await write(engine, { reviews, rewards });
  await empower(engine, [reviews, rewards]);
  await formTeam(engine, "accountant");
  await odd.call("mint", people.accountant, ROOT_MONEY + TEAM_MONEY);
  await odd.callAs(people.accountant, "approve", treasury, ROOT_MONEY + TEAM_MONEY);
  await treasury.connect(people.accountant).deposit(ROOT_MONEY + TEAM_MONEY);
  await treasury.connect(treasurer).allocate(1, TEAM_MONEY);
  const until = (await time.latest()) + 700 * DAY;
  await offices.connect(engine.roles.identity).giveOffice(memberIdOf(VERIFYING), VERIFIER, until);
  return { ...engine, odd, reviews, rewards };
}

export type Benefits = Awaited<ReturnType<typeof withBenefits<Bakery>>>;

/** The bakery with all of them. */
export const benefits = async () => withBenefits(await bakery());

export interface Trial {
  lead?: Name;
  payee?: Name;
  /** What each milestone costs. */
  amounts?: readonly bigint[];
  /** Milestones that are paid before the pilot ends, by place; all if not given. */
  released?: readonly number[];
  /** What was measured; the target is at least 100. */
  actual?: bigint;
}

/** Plans and starts a pilot of a ready idea, as a team's grant does; its number. */
export async function startPilot(engine: Benefits, ideaId: number, trial: Trial = {}): Promise<number> {
  const { pilots, treasury, roles, people } = engine;
  const { lead = "baker", payee = "driver", amounts = [3_000n] } = trial;
  const now = await time.latest();
  await pilots.connect(people[lead]).planPilot({
    ideaId,
    teamId: 1,
    payeeId: memberIdOf(payee),
    endsAt: now + 30 * DAY,
    stopIfMissed: true,
    revisitHours: 24,
    documentHash: documentHash("plan"),
    target: { comparison: 0, value: 100n, measureSeconds: 90 * DAY },
    milestones: amounts.map((amount) => ({ amount, dueAt: now + 10 * DAY })),
  });
  const pilotId = Number(await pilots.pilotCount());
  const budget = amounts.reduce((sum, amount) => sum + amount, 0n);
  const module = { treasury: treasury.connect(roles.module), pilots: pilots.connect(roles.module) };
  await module.treasury.move(teamPot(1), pilotPot(pilotId), budget, 1, moveKind("Grant"));
  await module.pilots.startPilot(pilotId, 0);
  return pilotId;
}

/** Carries a running pilot to its end; all milestones are accepted in full. */
export async function concludePilot(engine: Benefits, pilotId: number, trial: Trial = {}): Promise<void> {
  const { pilots, people } = engine;
  const { lead = "baker", amounts = [3_000n], actual = 100n } = trial;
  const places = amounts.map((_, place) => place);
  const leader = pilots.connect(people[lead]);
  const verifier = pilots.connect(people[VERIFYING]);
  for (const place of places) await leader.submitEvidence(pilotId, place, EVIDENCE);
  await leader.submitResult(pilotId, actual, EVIDENCE);
  for (const place of [...places, RESULT]) {
    await verifier.judge(pilotId, place, EVIDENCE, true, 10_000, NO_HASH);
  }
  await time.increase(CHALLENGE_SECONDS + 1);
  for (const place of trial.released ?? places) await pilots.release(pilotId, place);
  await pilots.conclude(pilotId);
}

/** Brings a ready idea all the way; the pilot's number. */
export async function implement(engine: Benefits, ideaId: number, trial: Trial = {}): Promise<number> {
  const pilotId = await startPilot(engine, ideaId, trial);
  await concludePilot(engine, pilotId, trial);
  return pilotId;
}

/** Reports revenue of an implemented idea, in a time of its own; the report's number. */
export async function report(engine: Benefits, ideaId: number, revenue: bigint, lead: Name = "baker") {
  const { outcomes, pilots, people } = engine;
  const { startedAt } = await pilots.pilotOf(await pilots.latestPilotOf(ideaId));
  const from = startedAt + (await outcomes.reportCount()) * 100n;
  await outcomes.connect(people[lead]).reportOutcome({
    ideaId,
    kind: REVENUE,
    from,
    to: from + 100n,
    baseline: 0,
    target: 0,
    actual: revenue,
    rate: 0,
    positiveBefore: 0,
    askedBefore: 0,
    positiveAfter: 0,
    askedAfter: 0,
    evidenceHash: EVIDENCE,
  });
  return Number(await outcomes.reportCount());
}

/** Has revenue of an implemented idea reported and attested. */
export async function attest(engine: Benefits, ideaId: number, revenue: bigint, lead: Name = "baker") {
  const reportId = await report(engine, ideaId, revenue, lead);
  await engine.outcomes.connect(engine.people[ATTESTING]).judgeOutcome(reportId, true, NO_HASH);
}

/** Puts money in the pot of rewards. */
export async function fundRewards({ treasury, treasurer }: Benefits, amount: bigint): Promise<void> {
  await treasury.connect(treasurer).fundRewards(amount);
}

/** The baker's idea 1, implemented for 3,000, which brought 13,000, and 20,000 for rewards: 3,000 are due. */
export async function earned() {
  const engine = await benefits();
  await makeReady(engine, await suggest(engine, engine.people.baker));
  await implement(engine, 1);
  await attest(engine, 1, 13_000n);
  await fundRewards(engine, 20_000n);
  return engine;
}

/** Has a submitted idea reviewed by people with these forecasts, found ready; the review's number. */
export async function reviewWith(engine: Benefits, ideaId: number, forecasts: Partial<Record<Name, number>>) {
  const { reviews, roles, people } = engine;
  await reviews.connect(roles.curator).openReview(ideaId);
  const reviewId = Number(await reviews.reviewCount());
  const cards = Object.entries(forecasts).map(([name, forecastBps]) => ({
    name: name as Name,
    card: { feasibility: 4, impact: 4, alignment: 4, forecastBps, commentHash: NO_HASH },
    salt: documentHash(`salt of ${name}`),
  }));
  const types = ["uint32", "uint32", "tuple(uint8,uint8,uint8,uint16,bytes32)", "bytes32"];
  for (const { name, card, salt } of cards) {
    const values = [reviewId, memberIdOf(name), Object.values(card), salt];
    const commitment = ethers.keccak256(ethers.AbiCoder.defaultAbiCoder().encode(types, values));
    await reviews.connect(people[name]).commitScorecard(reviewId, commitment);
  }
  await time.increase(RUBRIC.commitSeconds + 1);
  for (const { name, card, salt } of cards) {
    await reviews.revealScorecard(reviewId, memberIdOf(name), card, salt);
  }
  await reviews.closeReview(reviewId);
  return reviewId;
}
