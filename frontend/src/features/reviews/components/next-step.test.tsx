import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { memberQueryOptions } from "@/features/members/api/membership.ts";
import type { ReviewedIdea, ReviewRecord } from "@/features/reviews/api/idea-reviews.ts";
import type { ReviewPhase } from "@/features/reviews/api/review-phase.ts";
import { type OwnCard, ownCardQueryOptions } from "@/features/reviews/api/reviewer.ts";
import { NextStep } from "@/features/reviews/components/next-step.tsx";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";

const address = `0x${"a".repeat(40)}` as const;
const commitment = `0x${"c".repeat(64)}` as const;
const idea = {
  number: 9,
  stage: "InReview",
  version: 1,
  credit: [{ member: { number: 3, unit: { number: 2 } } }],
} as unknown as ReviewedIdea;
const review = {
  number: 5,
  version: 1,
  commitUntil: "1900000000",
  revealUntil: "1900100000",
  scorecardCount: 0,
  rubric: { unitsApart: true },
} as unknown as ReviewRecord;

/** The next step as a member sees it, with what the contract says of their card. */
function show(phase: ReviewPhase, member: { id: number; unit: number }, own: Partial<OwnCard> = {}) {
  const wallet = walletIn({
    ...{ status: "connected", address, chainId: 31337 },
    ...{ connectorId: "x", connectorName: "X" },
  });
  const view = renderApp(<p />, { wallet });
  const known = { source: "Employee", status: "Active", ...member } as const;
  view.queryClient.setQueryData(memberQueryOptions(engineConfig, wallet, address).queryKey, known);
  view.queryClient.setQueryData(ownCardQueryOptions(engineConfig, wallet, 5, member.id).queryKey, {
    ...{ memberId: member.id, commitment: undefined, revealed: false },
    ...own,
  });
  view.rerender(view.wrap(<NextStep idea={idea} review={review} phase={phase} />));
}

describe("NextStep", () => {
  it("tells someone credited, and someone of their unit, beforehand why not", () => {
    show("committing", { id: 3, unit: 2 });
    expect(screen.getByRole("button", { name: /You are credited/ })).toHaveProperty("disabled", true);
  });

  it("tells a colleague of the same unit, where the rubric keeps units apart", () => {
    show("committing", { id: 4, unit: 2 });
    expect(screen.getByRole("button", { name: /Somebody of your unit/ })).toHaveProperty("disabled", true);
  });

  it("lets others score, and says what is missing before anything is signed", async () => {
    show("committing", { id: 8, unit: 0 });
    await userEvent.click(screen.getByRole("button", { name: "Score it blind" }));
    await userEvent.click(screen.getByRole("radio", { name: /Could begin tomorrow/ }));
    await userEvent.type(screen.getByLabelText("Forecast in per cent"), "40");
    await userEvent.click(screen.getByRole("button", { name: "Seal my scorecard" }));
    expect(screen.getAllByText("Choose one of the five.")).toHaveLength(2);
  });

  it("says that a card is sealed, and offers to replace it", () => {
    show("committing", { id: 8, unit: 0 }, { commitment });
    expect(screen.getByText("Your scorecard is sealed")).toBeDefined();
    expect(screen.getByRole("button", { name: "Replace my scorecard" })).toBeDefined();
  });

  it("explains how to reveal a card that is not in this browser", () => {
    show("revealing", { id: 8, unit: 0 }, { commitment });
    expect(screen.getByText(/same numbers and the same comment/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Fill it in again" })).toBeDefined();
  });

  it("offers everyone to close what is over", () => {
    show("over", { id: 3, unit: 2 });
    expect(screen.getByRole("button", { name: "Close the review" })).toBeDefined();
  });
});
