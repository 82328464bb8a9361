import { commitmentOf, type SealedScorecard } from "@engine/protocol/reviews";
import type { Worker } from "../crew.ts";
import { OWNER } from "../people.ts";
import type { Scene } from "../scene.ts";
import { newIdea } from "./idea-trespasses.ts";
import { dare, type Trespasses } from "./trespass.ts";

interface OpenReview {
  reviewId: number;
  author: Worker;
  other: Worker;
  /** When committing and revealing end, in seconds since 1970. */
  commitUntil: number;
  revealUntil: number;
}

async function openReview(scene: Scene): Promise<OpenReview | undefined> {
  const { engine } = scene;
  const idea = await newIdea(scene);
  if (!idea || !(await engine.act(OWNER.address, "Reviews", "openReview", [idea.ideaId]))) return undefined;
  const reviewId = await engine.read<number>("Reviews", "reviewCount");
  return { ...(await engine.read<OpenReview>("Reviews", "reviewOf", [reviewId])), ...idea, reviewId };
}

function seal({ chance }: Scene, reviewId: number, { memberId }: Worker): SealedScorecard {
  const marks = { feasibility: 3, impact: 3, alignment: 3, forecastBps: 5_000 };
  return { reviewId, memberId, scorecard: { ...marks, commentHash: chance.hash() }, salt: chance.hash() };
}

/** What must not be done in reviews. */
export const reviewTrespasses: Trespasses = {
  reviewOwnIdea: {
    refusedBy: "Reviews_Conflicted",
    commit: async (scene) => {
      const review = await openReview(scene);
      if (!review) return undefined;
      const { reviewId, author } = review;
      const args = [reviewId, commitmentOf(seal(scene, reviewId, author))];
      return dare(scene, author.address, "Reviews", "commitScorecard", args);
    },
  },
  commitTooLate: {
    refusedBy: "Reviews_NotCommitting",
    commit: async (scene) => {
      const review = await openReview(scene);
      if (!review) return undefined;
      const { reviewId, other, commitUntil } = review;
      await scene.engine.wait(commitUntil + 1 - (await scene.engine.now()));
      const args = [reviewId, commitmentOf(seal(scene, reviewId, other))];
      return dare(scene, other.address, "Reviews", "commitScorecard", args);
    },
  },
  revealOtherMarks: {
    refusedBy: "Reviews_CommitmentMismatch",
    commit: async (scene) => {
      const { engine } = scene;
      const review = await openReview(scene);
      if (!review) return undefined;
      const { reviewId, other, commitUntil } = review;
      const sealed = seal(scene, reviewId, other);
      const commitment = [reviewId, commitmentOf(sealed)];
      if (!(await engine.act(other.address, "Reviews", "commitScorecard", commitment))) return undefined;
      await engine.wait(commitUntil + 1 - (await engine.now()));
      const args = [reviewId, other.memberId, { ...sealed.scorecard, impact: 5 }, sealed.salt];
      return dare(scene, other.address, "Reviews", "revealScorecard", args);
    },
  },
  closeTooEarly: {
    refusedBy: "Reviews_StillOpen",
    commit: async (scene) => {
      const review = await openReview(scene);
      return review && dare(scene, review.other.address, "Reviews", "closeReview", [review.reviewId]);
    },
  },
};
