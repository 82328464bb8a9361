import { describe, expect, it } from "vitest";
import { type ReviewTimes, reviewPhase } from "@/features/reviews/api/review-phase.ts";

const review: ReviewTimes = {
  result: "Open",
  commitUntil: 100,
  revealUntil: 200,
  commitments: 3,
  scorecardCount: 0,
  version: 2,
};
const idea = { stage: "InReview", version: 2 } as const;
const phaseAt = (now: number, change: Partial<ReviewTimes> = {}) =>
  reviewPhase({ ...review, ...change }, idea, now);

describe("reviewPhase", () => {
  it("takes scorecards up to the last second, then opens them up to the last second", () => {
    expect([99, 100, 101, 200, 201].map((now) => phaseAt(now))).toEqual([
      "committing",
      "committing",
      "revealing",
      "revealing",
      "over",
    ]);
  });

  it("is over as soon as everyone has revealed, but not while others may still join", () => {
    expect(phaseAt(101, { scorecardCount: 3 })).toBe("over");
    expect(phaseAt(101, { scorecardCount: 2 })).toBe("revealing");
    expect(phaseAt(100, { commitments: 0 })).toBe("committing");
    expect(phaseAt(101, { commitments: 0 })).toBe("over");
  });

  it("judges the version that is in review and no other", () => {
    expect(reviewPhase(review, { stage: "Submitted", version: 3 }, 50)).toBe("superseded");
    expect(reviewPhase(review, { stage: "InReview", version: 3 }, 50)).toBe("superseded");
    expect(reviewPhase(review, { stage: "Rejected", version: 2 }, 50)).toBe("superseded");
  });

  it("has ended with its result, wherever the idea went", () => {
    expect(reviewPhase({ ...review, result: "Ready" }, { stage: "InPilot", version: 2 }, 50)).toBe("ended");
  });
});
