import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { erc20Abi } from "viem";
import * as z from "zod/mini";
import { Money } from "@/components/vocabulary/money.tsx";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

/** More fits into no pot. */
const MOST = 2n ** 128n - 1n;
const schema = z.object({ amount: z.bigint().check(z.positive(), z.lte(MOST)) });
type Input = z.infer<typeof schema>;

/** First step of paying in: the token lets the treasury take the amount, and no more. */
export const allowTreasury: Flow<Input> = {
  name: "allow-treasury",
  schema,
  title: () => msg`Let the treasury take an amount`,
  key: () => "allowTreasury",
  call: ({ amount }, { engine: { deployment } }) =>
    contractCall({
      address: deployment.settlementToken as `0x${string}`,
      abi: erc20Abi,
      functionName: "approve",
      args: [deployment.contracts.Treasury.address as `0x${string}`, amount],
    }),
  preview: ({ args }) => [
    { label: <Trans>The treasury may take</Trans>, value: <Money amount={BigInt(args[1] as bigint)} /> },
    { label: <Trans>Paid so far</Trans>, value: <Trans>nothing: that is the next step</Trans> },
  ],
};

/** Pays into the root pot, from which governance gives money to teams and rewards. */
export const payIn: Flow<Input> = {
  name: "pay-in",
  schema,
  title: () => msg`Pay money in`,
  key: () => "payIn",
  call: ({ amount }, { engine: { deployment } }) =>
    contractCall({
      address: deployment.contracts.Treasury.address as `0x${string}`,
      abi: treasuryAbi,
      functionName: "deposit",
      args: [amount],
    }),
  preview: ({ args }) => [
    { label: <Trans>You pay</Trans>, value: <Money amount={BigInt(args[0] as bigint)} /> },
    {
      label: <Trans>Where it goes</Trans>,
      value: <Trans>into the root pot; governance decides on it</Trans>,
    },
    { label: <Trans>Final</Trans>, value: <Trans>it cannot be taken back</Trans> },
  ],
  receipt: () => ({ path: "/teams" }),
};

const noInput = z.object({});

/** Play money for whoever tries the app on the local chain; there is none on any other. */
export const takePlayMoney: Flow<z.infer<typeof noInput>> = {
  name: "take-play-money",
  schema: noInput,
  title: () => msg`Take play money`,
  key: () => "takePlayMoney",
  call: (_, { engine: { deployment } }) =>
    contractCall({
      address: deployment.settlementToken as `0x${string}`,
      abi: localMoneyAbi,
      functionName: "faucet",
      args: [],
    }),
  preview: () => [
    {
      label: <Trans>You get</Trans>,
      value: <Trans>1,000 of play money, once a day, on this chain alone</Trans>,
    },
  ],
};
