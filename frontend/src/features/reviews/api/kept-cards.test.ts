import { describe, expect, it } from "vitest";
import {
  type Card,
  type CardOwner,
  completeCard,
  forgetCard,
  keepDraft,
  keepSealed,
  missingOf,
  readDraft,
  readSealed,
} from "@/features/reviews/api/kept-cards.ts";

const owner: CardOwner = { chainId: 31337, reviews: "0xAb", reviewId: 3, memberId: 7 };
const card: Card = { feasibility: 4, impact: 3, alignment: 5, forecast: 60, comment: "", language: "en" };
const [salt, commitment] = [`0x${"1".repeat(64)}`, `0x${"2".repeat(64)}`] as const;

describe("a card being filled in", () => {
  it("is kept for its reviewer and review alone", () => {
    keepDraft(owner, { ...card, impact: undefined });
    expect(readDraft(owner, "de")).toEqual({ ...card, impact: undefined });
    expect(readDraft({ ...owner, memberId: 8 }, "de")).toEqual({ comment: "", language: "de" });
    expect(readDraft({ ...owner, reviewId: 4 }, "en")).toEqual({ comment: "", language: "en" });
  });

  it("says what is missing", () => {
    expect(missingOf({ comment: "", language: "en", impact: 3 })).toEqual([
      "feasibility",
      "alignment",
      "forecast",
    ]);
    expect(completeCard({ ...card, alignment: undefined })).toBeUndefined();
    expect(completeCard(card)).toEqual(card);
  });

  it("is dropped when it was damaged", () => {
    for (const damage of [{ impact: 6 }, { forecast: 101 }, { forecast: 0.5 }, { language: "fr" }]) {
      const kept = [{ key: "31337:0xab:3:7", draft: { ...card, ...damage } }];
      localStorage.setItem("engine.scorecards.1", JSON.stringify(kept));
      expect(readDraft(owner, "en")).toEqual({ comment: "", language: "en" });
    }
  });
});

describe("a sealed card", () => {
  it("is found again by its commitment, and by no other", () => {
    keepSealed(owner, { card, salt, commitment });
    expect(readSealed(owner, commitment.toUpperCase().replace("0X", "0x"))).toEqual({
      card,
      salt,
      commitment,
    });
    expect(readSealed(owner, salt)).toBeUndefined();
  });

  it("outlives a new draft, and another card that was signed but may never have been sent", () => {
    keepSealed(owner, { card, salt, commitment });
    keepDraft(owner, { ...card, impact: 1 });
    keepSealed(owner, { card: { ...card, impact: 1 }, salt, commitment: salt });
    expect(readSealed(owner, commitment)?.card).toEqual(card);
    expect(readSealed(owner, salt)?.card.impact).toBe(1);
  });

  it("is forgotten once it is revealed", () => {
    keepSealed(owner, { card, salt, commitment });
    forgetCard(owner);
    expect(readSealed(owner, commitment)).toBeUndefined();
    expect(localStorage.getItem("engine.scorecards.1")).toBe("[]");
  });
});
