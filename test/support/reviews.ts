import { creditTypedData } from "@engine/protocol/credit";
import { commitmentOf, commitmentTypedData, type Scorecard } from "@engine/protocol/reviews";
import type { Signer } from "ethers";
import { type Bakery, bakeryWithoutVotes, memberIdOf, type Name } from "./bakery.ts";
import { DAY, ethers, time } from "./chain.ts";
import { empower, withPilots, write } from "./parts.ts";
import { furnish } from "./pilots.ts";
import { sign, verifierOf } from "./sign.ts";
import { suggest } from "./suggest.ts";
import { documentHash, NO_HASH } from "./values.ts";

/** The rubric that most tests judge by. */
export const RUBRIC = {
  feasibilityBps: 4000,
  impactBps: 4000,
  alignmentBps: 2000,
  readyFrom: 350,
  holdFrom: 250,
  leastReviewers: 3,
  unitsApart: true,
  commitSeconds: 7 * DAY,
  revealSeconds: 3 * DAY,
  patienceSeconds: 14 * DAY,
  revisitHours: 91 * 24,
};

export type Rubric = typeof RUBRIC;

export const RUBRIC_DOCUMENT = documentHash("how we judge");

const RESULTS = ["Open", "Ready", "OnHold", "Rejected", "Unreviewed", "Void"] as const;
export type Result = (typeof RESULTS)[number];
export const result = (name: Result): number => RESULTS.indexOf(name);

/** Adds pilots with all that they rest on, and the module of reviews. */
export async function withReviews<Base extends Bakery>(base: Base) {
  const engine = await withPilots(base, await ethers.deployContract("LocalMoney"));
  const { manager, forwarder, members, ideas, pilots } = engine;
  const reviews = await ethers.deployContract("Reviews", [
    manager,
    forwarder,
    members,
    ideas,
    pilots,
    RUBRIC,
    RUBRIC_DOCUMENT,
  ]);
  await write(engine, { reviews });
  await empower(engine, [reviews]);
  return { ...engine, reviews };
}

/** The bakery with reviews and what pilots need, and the baker's idea 1. */
export async function bakeryWithReviews() {
  const engine = await withReviews(await bakeryWithoutVotes());
  await engine.token.connect(engine.people.cashier).faucet();
  await furnish(engine, "cashier");
  await suggest(engine, engine.people.baker);
  return engine;
}

export type WithReviews = Awaited<ReturnType<typeof bakeryWithReviews>>;

/** Publishes a rubric that differs from the usual one, and makes it the default. */
export async function setRubric({ reviews, roles }: WithReviews, changes: Partial<Rubric>): Promise<void> {
  const rubric = { ...RUBRIC, ...changes };
  await reviews.connect(roles.parameters).publishRubric(rubric, documentHash("other words"), true);
}

/** Opens the review of an idea as the curator; its number and times. */
export async function openReview({ reviews, roles }: WithReviews, ideaId = 1) {
  await reviews.connect(roles.curator).openReview(ideaId);
  const reviewId = Number(await reviews.reviewCount());
  const { commitUntil, revealUntil } = await reviews.reviewOf(reviewId);
  return { reviewId, commitUntil: Number(commitUntil), revealUntil: Number(revealUntil) };
}

/** Review 1, of the baker's idea, under the usual rubric but for `changes`. */
export async function reviewingUnder(changes: Partial<Rubric>) {
  const engine = await bakeryWithReviews();
  await setRubric(engine, changes);
  return { ...engine, ...(await openReview(engine)) };
}

/** The same under the usual rubric. */
export async function reviewing() {
  const engine = await bakeryWithReviews();
  return { ...engine, ...(await openReview(engine)) };
}

export type Reviewing = Awaited<ReturnType<typeof reviewing>>;

/** A scorecard: feasibility, impact, alignment, forecast. */
export const card = (
  feasibility: number,
  impact: number,
  alignment: number,
  forecastBps = 5000,
): Scorecard => ({ feasibility, impact, alignment, forecastBps, commentHash: NO_HASH });

export const saltOf = (name: string) => documentHash(`salt of ${name}`);

/** What a person commits to. */
export const sealOf = (name: Name, scorecard: Scorecard, reviewId = 1) =>
  commitmentOf({ reviewId, memberId: memberIdOf(name), scorecard, salt: saltOf(name) });

export const commit = ({ reviews, people }: WithReviews, name: Name, scorecard: Scorecard, reviewId = 1) =>
  reviews.connect(people[name]).commitScorecard(reviewId, sealOf(name, scorecard, reviewId));

/** Reveals a person's scorecard, as the outsider. */
export const reveal = ({ reviews, roles }: WithReviews, name: Name, scorecard: Scorecard, reviewId = 1) =>
  reviews.connect(roles.outsider).revealScorecard(reviewId, memberIdOf(name), scorecard, saltOf(name));

export type Cards = Partial<Record<Name, Scorecard>>;

const listOf = (cards: Cards) => Object.entries(cards) as [Name, Scorecard][];

/** Commits everybody's scorecard in review 1, and lets committing end. */
export async function commitAll(engine: Reviewing, cards: Cards): Promise<void> {
  for (const [name, scorecard] of listOf(cards)) await commit(engine, name, scorecard);
  await time.increaseTo(engine.commitUntil);
}

/** Commits and reveals everybody's scorecard in review 1. */
export async function reviewAll(engine: Reviewing, cards: Cards): Promise<void> {
  await commitAll(engine, cards);
  for (const [name, scorecard] of listOf(cards)) await reveal(engine, name, scorecard);
}

/** A review's sums as numbers. */
export async function sumsOf({ reviews }: WithReviews, reviewId = 1): Promise<number[]> {
  return [...(await reviews.sumsOf(reviewId))].map(Number);
}

/** Splits an idea's credit evenly among the named, the author first, whatever its stage. */
export async function creditTogether(engine: WithReviews, ideaId: number, names: readonly [Name, ...Name[]]) {
  const { ideas, people } = engine;
  const [author, ...others] = names;
  const deadline = BigInt((await time.latest()) + DAY);
  const shares = names.map((name) => ({ memberId: memberIdOf(name), shareBps: 10_000 / names.length }));
  const typedData = creditTypedData(await verifierOf(ideas), { ideaId, shares, deadline });
  const consents = await Promise.all(others.map((name) => sign(people[name], typedData)));
  await ideas.connect(people[author]).splitCredit(ideaId, shares, deadline, consents);
}

export interface SignedCommitment {
  reviewId?: number;
  memberId: number;
  commitment: string;
  chainId?: number;
}

/** A commitment signed off chain. */
export async function signCommitment(
  { reviews }: WithReviews,
  signer: Signer,
  { reviewId = 1, memberId, commitment, chainId }: SignedCommitment,
) {
  const verifier = await verifierOf(reviews);
  const message = { reviewId, memberId, commitment: commitment as `0x${string}` };
  return sign(signer, commitmentTypedData(chainId ? { ...verifier, chainId } : verifier, message));
}
