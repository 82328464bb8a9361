import { REVIEW_RESULT_NAMES } from "@engine/protocol/enums";
import { commitmentOf, commitmentTypedData, type SealedScorecard } from "@engine/protocol/reviews";
import type { Address } from "viem";
import { OWNER, type Person } from "../people.ts";
import { type Acts, ideaIn, ideasIn, newest, QUICK_RUBRIC, type Scene } from "../scene.ts";
import { shareCredit } from "./idea-acts.ts";
import { runPilot } from "./pilot-runs.ts";

const NO_HASH = `0x${"0".repeat(64)}` as const;
const OPEN = REVIEW_RESULT_NAMES.indexOf("Open");

interface ReviewView {
  reviewId: number;
  ideaId: number;
  version: number;
  commitUntil: number;
  revealUntil: number;
  commitments: number;
  scorecards: number;
  result: number;
}

async function reviewNumber({ engine }: Scene, reviewId: number): Promise<ReviewView> {
  return { ...(await engine.read<ReviewView>("Reviews", "reviewOf", [reviewId])), reviewId };
}

async function newestReviews(scene: Scene): Promise<ReviewView[]> {
  const numbers = newest(await scene.engine.read<number>("Reviews", "reviewCount"));
  return Promise.all(numbers.map((reviewId) => reviewNumber(scene, reviewId)));
}

/** One of the three newest reviews that have not ended, be it of a version that no longer stands. */
async function pendingReview(scene: Scene): Promise<ReviewView | undefined> {
  const open = (await newestReviews(scene)).filter(({ result }) => result === OPEN).slice(-3);
  return open.length > 0 ? scene.chance.of(open) : undefined;
}

/** A review that was just begun, or one that may be past committing. */
async function reviewToCommit(scene: Scene): Promise<ReviewView | undefined> {
  return (scene.chance.below(3) > 0 ? await beginReview(scene) : undefined) ?? (await pendingReview(scene));
}

async function waitUntil({ engine }: Scene, time: number): Promise<void> {
  const left = time - (await engine.now());
  if (left > 0) await engine.wait(left);
}

async function memberNumber({ engine }: Scene, { address }: Person): Promise<number> {
  return (await engine.read<{ id: number }>("Members", "memberAt", [address])).id;
}

/** A scorecard of someone's, kind or not. */
async function seal(scene: Scene, reviewId: number, author: Person, least = 1): Promise<SealedScorecard> {
  const { chance } = scene;
  const score = () => least + chance.below(6 - least);
  return {
    reviewId,
    memberId: await memberNumber(scene, author),
    scorecard: {
      ...{ feasibility: score(), impact: score(), alignment: score() },
      forecastBps: chance.below(10_001),
      commentHash: chance.below(2) === 0 ? NO_HASH : chance.hash(),
    },
    salt: chance.hash(),
  };
}

/** Keeps what was committed in the place of what its author committed before. */
function keep(scene: Scene, sealed: SealedScorecard): void {
  const isSame = ({ reviewId, memberId }: SealedScorecard) =>
    reviewId === sealed.reviewId && memberId === sealed.memberId;
  scene.sealed = [...scene.sealed.filter((each) => !isSame(each)), sealed];
}

async function commitBy(scene: Scene, reviewId: number, author: Person, least?: number): Promise<boolean> {
  const sealed = await seal(scene, reviewId, author, least);
  const args = [reviewId, commitmentOf(sealed)];
  const allowed = await scene.engine.act(author.address, "Reviews", "commitScorecard", args);
  if (allowed) keep(scene, sealed);
  return allowed;
}

/** Someone hands in what a reviewer signed, or what somebody else signed in the reviewer's name. */
async function commitBySignature(scene: Scene, reviewId: number): Promise<boolean> {
  const { engine, chance, someone } = scene;
  const [reviewer, impostor] = [someone(), someone()];
  const sealed = await seal(scene, reviewId, reviewer);
  const commitment = commitmentOf(sealed);
  const data = commitmentTypedData(scene.reviews, { reviewId, memberId: sealed.memberId, commitment });
  const signature = await (chance.below(4) > 0 ? reviewer : impostor).signTypedData(data);
  const args = [reviewId, commitment, reviewer.address, signature];
  const allowed = await engine.act(someone().address, "Reviews", "commitSigned", args);
  if (allowed) keep(scene, sealed);
  return allowed;
}

function revealOne(scene: Scene, { reviewId, memberId, scorecard, salt }: SealedScorecard): Promise<boolean> {
  const args = [reviewId, memberId, scorecard, salt];
  return scene.engine.act(scene.someone().address, "Reviews", "revealScorecard", args);
}

/** Opens what is sealed in a review: all of it, or some with a salt that does not fit. */
async function revealSealed(scene: Scene, reviewId: number, isHonest: boolean): Promise<boolean> {
  const { chance } = scene;
  let isRevealed = false;
  for (const sealed of scene.sealed.filter((each) => each.reviewId === reviewId)) {
    const salt = isHonest || chance.below(4) > 0 ? sealed.salt : chance.hash();
    const allowed = await revealOne(scene, { ...sealed, salt });
    isRevealed ||= allowed;
  }
  return isRevealed;
}

/** The curator opens the review of a submitted idea. */
async function beginReview(scene: Scene): Promise<ReviewView | undefined> {
  const ideaId = await ideaIn(scene, "Submitted");
  if (ideaId === undefined) return undefined;
  if (!(await scene.engine.act(OWNER.address, "Reviews", "openReview", [ideaId]))) return undefined;
  return reviewNumber(scene, await scene.engine.read<number>("Reviews", "reviewCount"));
}

function close(scene: Scene, reviewId: number): Promise<boolean> {
  return scene.engine.act(scene.someone().address, "Reviews", "closeReview", [reviewId]);
}

/** A review from its opening to its reveal: a few take part, and are kind. */
async function reviewKindly(scene: Scene, reviewers: number): Promise<ReviewView | undefined> {
  const review = await beginReview(scene);
  if (!review) return undefined;
  for (let reviewer = 0; reviewer < reviewers; reviewer++) {
    await commitBy(scene, review.reviewId, scene.someone(), 4);
  }
  await waitUntil(scene, review.commitUntil + 1);
  await revealSealed(scene, review.reviewId, true);
  return review;
}

/** The key of the account that acts for a member, if it is one of ours. */
async function keyOf({ engine, people }: Scene, memberId: number): Promise<Person | undefined> {
  const account = await engine.read<Address>("Members", "accountOf", [memberId]);
  return people.find(({ address }) => address === account);
}

/** What can happen in reviews. Each act resolves to whether the contract allowed it. */
export const reviewActs: Acts = {
  publishRubric: ({ engine, chance }) => {
    const rubric = { ...QUICK_RUBRIC, unitsApart: chance.below(2) === 0, readyFrom: 280 + chance.below(60) };
    return engine.govern("Reviews", "publishRubric", [rubric, chance.hash(), chance.below(2) === 0]);
  },
  openReview: async (scene) => {
    const { engine, chance, someone } = scene;
    const ideaId = (await ideaIn(scene, "Submitted")) ?? (await ideaIn(scene, "Ready"));
    if (ideaId === undefined) return false;
    const opener = chance.below(3) === 0 ? someone() : OWNER;
    return engine.act(opener.address, "Reviews", "openReview", [ideaId]);
  },
  openAfterPatience: async (scene) => {
    const { engine, someone } = scene;
    const ideaId = await ideaIn(scene, "Submitted");
    if (ideaId === undefined) return false;
    const { stageSince } = await engine.read<{ stageSince: number }>("Ideas", "ideaOf", [ideaId]);
    await waitUntil(scene, stageSince + QUICK_RUBRIC.patienceSeconds);
    return engine.act(someone().address, "Reviews", "openReview", [ideaId]);
  },
  commit: async (scene) => {
    const review = await reviewToCommit(scene);
    if (!review) return false;
    const committed = [];
    for (let each = 0; each < 3; each++)
      committed.push(await commitBy(scene, review.reviewId, scene.someone()));
    return committed.includes(true);
  },
  commitAgain: async (scene) => {
    const review = await beginReview(scene);
    for (let each = 0; review && each < 5; each++) {
      const author = scene.someone();
      const isFirst = await commitBy(scene, review.reviewId, author);
      if (isFirst) return commitBy(scene, review.reviewId, author);
    }
    return false;
  },
  commitSigned: async (scene) => {
    const review = await reviewToCommit(scene);
    if (!review) return false;
    const committed = [];
    for (let each = 0; each < 4; each++) committed.push(await commitBySignature(scene, review.reviewId));
    return committed.includes(true);
  },
  reveal: async (scene) => {
    const review = await beginReview(scene);
    if (!review) return false;
    for (let each = 0; each < 4; each++) await commitBy(scene, review.reviewId, scene.someone());
    if (scene.chance.below(2) === 0) await revealSealed(scene, review.reviewId, true);
    await waitUntil(scene, review.commitUntil + 1);
    return revealSealed(scene, review.reviewId, false);
  },
  closeReview: async (scene) => {
    const review = await pendingReview(scene);
    if (!review) return false;
    if (scene.chance.below(2) === 0) await waitUntil(scene, review.revealUntil + 1);
    return close(scene, review.reviewId);
  },
  /** An idea gets its answer from people, or from the lapse of time. */
  judge: async (scene) => {
    const review = await reviewKindly(scene, scene.chance.of([0, 4, 6]));
    if (!review) return false;
    if (await close(scene, review.reviewId)) return true;
    await waitUntil(scene, review.revealUntil + 1);
    return close(scene, review.reviewId);
  },
  /** The text changes under the reviewers' hands: what they say then is for nothing. */
  reviseInReview: async (scene) => {
    const review = await reviewKindly(scene, 3);
    if (!review) return false;
    const { authorId } = await scene.engine.read<{ authorId: number }>("Ideas", "ideaOf", [review.ideaId]);
    const author = await keyOf(scene, Math.max(1, authorId));
    const args = [review.ideaId, scene.chance.hash()];
    if (!author || !(await scene.engine.act(author.address, "Ideas", "revise", args))) return false;
    const again = scene.chance.below(2) === 0;
    if (again) await scene.engine.act(OWNER.address, "Reviews", "openReview", [review.ideaId]);
    return (await close(scene, review.reviewId)) !== again;
  },
  /** A reviewer becomes a co-author after the reveal, and no longer counts. */
  creditReviewer: async (scene) => {
    const review = await reviewKindly(scene, 5);
    const sealed = scene.sealed.find(({ reviewId }) => reviewId === review?.reviewId);
    const reviewer = sealed && (await keyOf(scene, sealed.memberId));
    if (!review || !reviewer || !(await shareCredit(scene, review.ideaId, reviewer))) return false;
    await waitUntil(scene, review.revealUntil + 1);
    return close(scene, review.reviewId);
  },
  calibrate: async (scene) => {
    const { engine, chance } = scene;
    const ready = await ideasIn(scene, "Ready");
    const judged = (await newestReviews(scene)).filter(
      ({ ideaId, scorecards }) => scorecards > 0 && ready.includes(ideaId),
    );
    if (judged.length === 0) return false;
    const review = chance.of(judged);
    const pilot = await runPilot(scene, { ideaId: review.ideaId });
    if (!pilot || !(await pilot.finish(chance.below(2) === 0))) return false;
    const calibrated = [];
    for (const { memberId } of scene.sealed.filter(({ reviewId }) => reviewId === review.reviewId)) {
      const args = [review.reviewId, memberId];
      calibrated.push(await engine.act(scene.someone().address, "Reviews", "calibrate", args));
    }
    return calibrated.includes(true);
  },
};
