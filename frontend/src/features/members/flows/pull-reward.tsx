import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ memberId: memberNumberSchema, account: z.string() });

/** Pays a member what they are owed, at the account that is theirs. */
export const pullReward: Flow<z.infer<typeof schema>> = {
  name: "pull-reward",
  schema,
  title: () => msg`Have your reward paid out`,
  key: ({ memberId }) => `reward:${memberId}`,
  call: ({ memberId }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Rewards.address,
      abi: rewardsAbi,
      functionName: "pullReward",
      args: [memberId],
    }),
  preview: (call, { account }) => [
    { label: <Trans>To</Trans>, value: <Trans>Member no. {Number(call.args[0])}</Trans> },
    { label: <Trans>At the account</Trans>, value: <AddressText value={account} /> },
    { label: <Trans>How much</Trans>, value: <Trans>everything that is owed at that moment</Trans> },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
