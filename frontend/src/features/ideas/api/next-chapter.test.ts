import { describe, expect, it } from "vitest";
import { APPEAL_WINDOW_SECONDS, nextChapter, type Situation } from "@/features/ideas/api/next-chapter.ts";

const DAY = 86_400;
const SLA = 10 * DAY;
const NOW = 100 * DAY;

function chapter(situation: Partial<Situation> & Pick<Situation, "stage">) {
  const idea: Situation = {
    stageSince: NOW - DAY,
    submittedAt: NOW - DAY,
    revisitAt: undefined,
    appealed: false,
    round: undefined,
    mergedInto: undefined,
    ...situation,
  };
  return nextChapter(idea, NOW, SLA);
}

describe("nextChapter", () => {
  it("promises an answer, and owns up to being late", () => {
    expect(chapter({ stage: "Submitted" })).toEqual({ kind: "answerDue", at: NOW - DAY + SLA });
    expect(chapter({ stage: "Submitted", submittedAt: NOW - SLA - 1 }).kind).toBe("answerOverdue");
  });

  it("leads to the vote while it runs, and to settling afterwards", () => {
    const round = { number: 3, closesAt: NOW };
    expect(chapter({ stage: "InBallot", round })).toEqual({ kind: "vote", round: 3, at: NOW });
    expect(chapter({ stage: "InBallot", round: { ...round, closesAt: NOW - 1 } })).toEqual({
      kind: "settle",
      round: 3,
    });
  });

  it("lets an idea on hold return on its date, not before", () => {
    expect(chapter({ stage: "OnHold", revisitAt: NOW + 1 })).toEqual({ kind: "waits", at: NOW + 1 });
    expect(chapter({ stage: "OnHold", revisitAt: NOW }).kind).toBe("mayReturn");
  });

  it("offers one appeal, in its window", () => {
    expect(chapter({ stage: "Rejected" }).kind).toBe("mayAppeal");
    expect(chapter({ stage: "Rejected", appealed: true }).kind).toBe("over");
    expect(chapter({ stage: "Rejected", stageSince: NOW - APPEAL_WINDOW_SECONDS }).kind).toBe("mayAppeal");
    expect(chapter({ stage: "Rejected", stageSince: NOW - APPEAL_WINDOW_SECONDS - 1 }).kind).toBe("over");
  });

  it("points to the idea that lives on", () => {
    expect(chapter({ stage: "Merged", mergedInto: 7 })).toEqual({ kind: "livesOn", idea: 7 });
  });

  it.each([
    ["Ready", "waitsForRound"],
    ["Approved", "waitsForPilot"],
    ["InPilot", "pilot"],
    ["Implemented", "done"],
    ["Stopped", "over"],
    ["Withdrawn", "over"],
  ] as const)("knows what follows %s", (stage, kind) => {
    expect(chapter({ stage }).kind).toBe(kind);
  });
});
