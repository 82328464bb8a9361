import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memberQueryOptions } from "@/features/members/api/membership.ts";
import { type LiveGrant, liveGrantQueryOptions } from "@/features/teams/api/live-grant.ts";
import type { GrantRecord, TeamRecord } from "@/features/teams/api/team.ts";
import { VotePanel } from "@/features/teams/components/vote-panel.tsx";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";

const address = `0x${"a".repeat(40)}` as const;
const seat = (number: number, place: number | null) => ({ isIn: true, place, member: { number } });
/** Members 1, 2 and 3 have the seats at places 0, 1 and 2; the one at 2 is recused. */
const team = {
  number: 4,
  memberships: [seat(1, 0), seat(2, 1), seat(3, 2), seat(5, null)],
} as unknown as TeamRecord;
const votes = { state: "Open", eligible: 0b011, support: 0b001, refuse: 0 } as const;
const grant = {
  ...{ number: 7, amount: "500", closesAt: "1900000000", ...votes },
  idea: { number: 9, stage: "Ready", content: null },
  pilot: { number: 6, planContent: null, idea: { number: 9 } },
} as unknown as GrantRecord;

/** The panel as a member sees it, with what the contracts say of grant and money. */
function show(memberId: number, live: Partial<LiveGrant> = {}) {
  const wallet = walletIn({
    ...{ status: "connected", address, chainId: 31337 },
    ...{ connectorId: "x", connectorName: "X" },
  });
  const view = renderApp(<p />, { wallet });
  const member = { id: memberId, source: "Employee", status: "Active", unit: 0 } as const;
  view.queryClient.setQueryData(memberQueryOptions(engineConfig, wallet, address).queryKey, member);
  view.queryClient.setQueryData(liveGrantQueryOptions(engineConfig, wallet, 7, true).queryKey, {
    votes: { ...votes, closesAt: 1_900_000_000 },
    ...{ seatsChanged: false, balance: 900n, autonomyLeft: 600n },
    ...live,
  });
  view.rerender(view.wrap(<VotePanel team={team} grant={grant} />));
}

const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);

describe("VotePanel", () => {
  it("lets a seat vote that has not", () => {
    show(2);
    expect(buttons()).toEqual(["Vote in favour", "Vote against"]);
    expect(screen.queryByText(/would be refused/)).toBeNull();
  });

  it("warns before a vote that would decide and be refused, by what the contracts say now", () => {
    show(2, { autonomyLeft: 499n });
    expect(screen.getByText(/would be refused as things stand/).textContent).toMatch(
      /a ballot has to approve/,
    );
  });

  it("tells who voted, and who may not, why there is nothing to do", () => {
    show(1);
    expect(screen.getByText("Your vote in favour is in.")).toBeDefined();
    expect(buttons()).toEqual([]);
  });

  it("keeps a seat away that has a part in it", () => {
    show(3);
    expect(screen.getByText(/other seats decide/)).toBeDefined();
    expect(buttons()).toEqual([]);
  });

  it("believes the contracts rather than an index that is behind", () => {
    show(2, { votes: { ...votes, refuse: 0b010, closesAt: 1_900_000_000 } });
    expect(screen.getByText("Your vote against is in.")).toBeDefined();
  });

  it("is silent towards those without a seat", () => {
    show(5);
    expect(document.body.textContent).toBe("");
  });
});
