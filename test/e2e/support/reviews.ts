import { reviewsAbi } from "@engine/protocol/abi/reviews";
import {
  commitmentOf,
  reviewSaltTypedData,
  type SealedScorecard,
  saltFromSignature,
} from "@engine/protocol/reviews";
import { parseEventLogs, zeroHash } from "viem";
import type { LocalAccount } from "viem/accounts";
import type { Engine } from "./engine.ts";
import { store } from "./ideas.ts";
import { chainTime } from "./time.ts";

/** Members who judge beside the browser: nobody's idea in these tests credits them. */
const REVIEWERS = ["partner_auditor", "customer_3", "customer_4"] as const;

export interface Scores {
  feasibility: number;
  impact: number;
  alignment: number;
  forecastBps: number;
}

const GOOD: Scores = { feasibility: 4, impact: 4, alignment: 4, forecastBps: 6_000 };

/** Begins the review of an idea as a curator. @returns its number. */
export async function openReview(engine: Engine, ideaId: number): Promise<number> {
  const { logs } = await engine.send(engine.persona("owner").signer, "Reviews", "openReview", [ideaId]);
  const [event] = parseEventLogs({ abi: reviewsAbi, eventName: "ReviewOpened", logs });
  if (!event) throw new Error("no review was opened");
  return event.args.reviewId;
}

/** Seals somebody's scorecard beside the browser, with the salt that their wallet makes. */
export async function sealCard(
  engine: Engine,
  reviewer: LocalAccount,
  reviewId: number,
  { comment, ...scores }: Scores & { comment?: string } = GOOD,
): Promise<SealedScorecard> {
  const { id: memberId } = await engine.read<{ id: number }>("Members", "memberAt", [reviewer.address]);
  const { chainId, contracts } = engine.deployment;
  const reviews = { chainId, address: contracts.Reviews.address };
  const typedData = reviewSaltTypedData(reviews, { reviewId, memberId });
  const salt = saltFromSignature(await reviewer.signTypedData(typedData));
  const document =
    comment === undefined
      ? undefined
      : await store(engine, reviewer, { kind: "comment", language: "en", text: comment });
  const sealed = {
    ...{ reviewId, memberId, salt },
    scorecard: { ...scores, commentHash: document?.hash ?? zeroHash },
  };
  await engine.send(reviewer, "Reviews", "commitScorecard", [reviewId, commitmentOf(sealed)]);
  return sealed;
}

/** Lets time pass until sealed scorecards can be revealed. */
export async function passSealing(engine: Engine, reviewId: number): Promise<void> {
  const { commitUntil } = await engine.read<{ commitUntil: number }>("Reviews", "reviewOf", [reviewId]);
  await engine.advance(Math.max(1, commitUntil + 1 - (await chainTime(engine))));
}

/** Reveals a sealed scorecard: knowing its salt is enough. */
export async function revealCard(engine: Engine, sealed: SealedScorecard): Promise<void> {
  const { reviewId, memberId, scorecard, salt } = sealed;
  const anyone = engine.persona("owner").signer;
  await engine.send(anyone, "Reviews", "revealScorecard", [reviewId, memberId, scorecard, salt]);
}

/**
 * Puts ideas through a real review, all at once, which finds them good enough. Time passes.
 * @param commentOn What the first reviewer says of an idea, if anything.
 */
export async function makeReady(
  engine: Engine,
  ideaIds: readonly number[],
  commentOn: (ideaId: number) => string | undefined = () => undefined,
): Promise<void> {
  const anyone = engine.persona("owner").signer;
  const sealed: SealedScorecard[] = [];
  const reviewIds: number[] = [];
  for (const ideaId of ideaIds) {
    const reviewId = await openReview(engine, ideaId);
    reviewIds.push(reviewId);
    for (const [turn, key] of REVIEWERS.entries()) {
      const comment = turn === 0 ? commentOn(ideaId) : undefined;
      const card = comment === undefined ? GOOD : { ...GOOD, comment };
      sealed.push(await sealCard(engine, engine.persona(key).signer, reviewId, card));
    }
  }
  await passSealing(engine, reviewIds.at(-1) ?? 0);
  for (const card of sealed) await revealCard(engine, card);
  for (const reviewId of reviewIds) await engine.send(anyone, "Reviews", "closeReview", [reviewId]);
}
