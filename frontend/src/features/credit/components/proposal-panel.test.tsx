import type { Credit } from "@engine/protocol/credit";
import { encodeCredit } from "@engine/protocol/credit-link";
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import ProposalPanel from "@/features/credit/components/proposal-panel.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { type Member, memberQueryOptions } from "@/features/members/api/membership.ts";
import { creditedIdea, stubMembers } from "@/testing/credited-idea.ts";
import { engineConfig } from "@/testing/engine-config.ts";
import { renderApp, walletIn } from "@/testing/render-app.tsx";
import { routed } from "@/testing/routed.tsx";

const { chainId, contracts } = engineConfig.deployment;
const IDEAS = { chainId, address: contracts.Ideas.address };
const ACCOUNT = `0x${"a".repeat(40)}` as const;
const tomorrow = BigInt(Math.floor(Date.now() / 1000) + 86_400);
const credit: Credit = {
  ...{ ideaId: 12, deadline: tomorrow },
  shares: [
    { memberId: 1, shareBps: 6_000 },
    { memberId: 2, shareBps: 4_000 },
  ],
};
const co = { number: 2, source: "Employee", account: { id: "0x2" }, profileContent: { name: "Cashier" } };
const shared = creditedIdea({
  credit: [
    { shareBps: 6_000, member: creditedIdea().author },
    { shareBps: 4_000, member: co },
  ] as unknown as IdeaRecord["credit"],
});

beforeEach(() => stubMembers({ 1: "Head baker", 2: "Cashier" }));
afterEach(() => vi.unstubAllGlobals());

interface Case {
  proposal?: string;
  idea?: IdeaRecord;
  /** The membership of the account in use; undefined without a wallet, null for a stranger. */
  member?: Partial<Member> | null;
}

function show({ proposal = encodeCredit(IDEAS, credit), idea = creditedIdea(), member }: Case) {
  const wallet = walletIn(
    member === undefined
      ? { status: "disconnected" }
      : { status: "connected", address: ACCOUNT, chainId, connectorId: "x", connectorName: "X" },
  );
  const view = renderApp(<p />, { wallet });
  const known = member && { id: 2, source: "Employee", status: "Active", unit: 0, ...member };
  view.queryClient.setQueryData(
    memberQueryOptions(engineConfig, wallet, ACCOUNT).queryKey,
    known as Member | null,
  );
  view.rerender(view.wrap(routed(<ProposalPanel idea={idea} proposal={proposal} />)));
}

describe("ProposalPanel", () => {
  it.each([
    ["nothing", ""],
    ["half a link", encodeCredit(IDEAS, credit).slice(0, 20)],
    ["a script", "<script>alert(1)</script>"],
    ["another idea's", encodeCredit(IDEAS, { ...credit, ideaId: 13 })],
    [
      "one by somebody who is not the author",
      encodeCredit(IDEAS, { ...credit, shares: [...credit.shares].reverse() }),
    ],
    ["one of another organisation", encodeCredit({ ...IDEAS, chainId: 1 }, credit)],
  ])("says that a link is damaged which is %s", async (_, proposal) => {
    show({ proposal, member: {} });
    expect(await screen.findByText("This link is damaged")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Agree" })).toBeNull();
  });

  it.each<[string, Case, string]>([
    [
      "has run out",
      { proposal: encodeCredit(IDEAS, { ...credit, deadline: 1n }), member: {} },
      "This proposal has run out",
    ],
    ["comes too late", { idea: creditedIdea({ stage: "InBallot" }), member: {} }, "It is too late for this"],
    ["is on record", { idea: shared, member: {} }, "It is on record"],
    ["is the reader's own", { member: { id: 1 } }, "This is your own proposal"],
    ["does not name the reader", { member: { id: 9 } }, "The account in use is not named here"],
    ["is read by a stranger", { member: null }, "The account in use is not named here"],
    ["names somebody who is away", { member: { status: "Suspended" } }, "Your membership is not active"],
  ])("says that it %s, and what to do", async (_, situation, title) => {
    show(situation);
    expect(await screen.findByText(title)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Agree" })).toBeNull();
  });

  it("shows who gets what to whoever is named, and asks", async () => {
    show({ member: {} });
    expect(await screen.findByRole("button", { name: "Agree" })).toBeDefined();
    const [own, other] = (await screen.findAllByRole("listitem")).map(({ textContent }) => textContent);
    expect([own, other].join(" ")).toMatch(/Head baker.*60%.*Cashier.*that is you.*40%/);
  });

  it("shows it to everyone, and first asks for a wallet", async () => {
    show({});
    expect(await screen.findByRole("button", { name: "Connect a wallet" })).toBeDefined();
  });
});
