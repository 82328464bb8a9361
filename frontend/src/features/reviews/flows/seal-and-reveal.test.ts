import { commitmentOf, type Scorecard } from "@engine/protocol/reviews";
import type { Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { type Card, readSealed } from "@/features/reviews/api/kept-cards.ts";
import { commitScorecard } from "@/features/reviews/flows/commit-scorecard.tsx";
import { revealScorecard } from "@/features/reviews/flows/reveal-scorecard.tsx";
import { prepareFlow, type Signer } from "@/lib/transactions/run-flow.ts";
import { scriptedClient } from "@/testing/chain.ts";
import { engineConfig } from "@/testing/engine-config.ts";

const account = privateKeyToAccount(`0x${"7".repeat(64)}`);
const card: Card = {
  ...{ feasibility: 4, impact: 2, alignment: 5, forecast: 35 },
  ...{ comment: "Worth a week.", language: "en" as const },
};
const place = { reviewId: 3, ideaId: 9, memberId: 7 };

/** A wallet that signs the same thing the same way, as wallets do; how often it was asked is in `asked`. */
function wallet() {
  const { client, asked } = scriptedClient(
    {
      eth_signTypedData_v4: ([, typedData]: [Hex, string]) => account.signTypedData(JSON.parse(typedData)),
    },
    account.address,
  );
  const signer: Pick<Signer, "signer"> = { signer: async () => client as never };
  return { signer, asked };
}

async function seal(given: Card = card) {
  const { signer, asked } = wallet();
  const input = { ...place, card: given, commitUntil: 1_900_000_000 };
  const flow = await prepareFlow(commitScorecard, input, engineConfig, account.address, signer);
  return { flow, asked, commitment: flow.call.args[1] as Hex };
}

async function reveal(given: Card, salt?: Hex) {
  const { signer, asked } = wallet();
  const input = { ...place, card: given, ...(salt && { salt }) };
  const { call } = await prepareFlow(revealScorecard, input, engineConfig, account.address, signer);
  const [reviewId, memberId, scorecard, opening] = call.args as [number, number, Scorecard, Hex];
  return { asked, opens: commitmentOf({ reviewId, memberId, scorecard, salt: opening }) };
}

describe("a sealed scorecard", () => {
  it("is opened on another device by the same numbers, the same comment and the same wallet", async () => {
    const { commitment, asked } = await seal();
    expect(asked.map(({ method }) => method)).toEqual(["eth_signTypedData_v4"]);
    expect((await reveal(card)).opens).toBe(commitment);
    expect((await seal()).commitment).toBe(commitment);
  });

  it("is opened by nothing else", async () => {
    const { commitment } = await seal();
    const others: Partial<Card>[] = [
      { impact: 3 },
      { forecast: 36 },
      { comment: "Worth a week" },
      { comment: "" },
      { language: "de" },
    ];
    for (const other of others) expect((await reveal({ ...card, ...other })).opens).not.toBe(commitment);
  });

  it("needs no signature but the transaction's where this browser kept it", async () => {
    const { flow, commitment } = await seal();
    flow.flow.keep?.(flow.input, flow.context);
    const { chainId, contracts } = engineConfig.deployment;
    const owner = { chainId, reviews: contracts.Reviews.address, reviewId: 3, memberId: 7 };
    const kept = readSealed(owner, commitment);
    expect(kept?.card).toEqual(card);
    const { opens, asked } = await reveal(card, kept?.salt);
    expect(opens).toBe(commitment);
    expect(asked).toEqual([]);
  });

  it("names no comment where nothing was written", async () => {
    const silent = { ...card, comment: "  " };
    const { flow } = await seal(silent);
    expect(flow.context.document).toBeUndefined();
    expect((await reveal(silent)).opens).toBe(flow.call.args[1]);
  });
});
