import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  memberId: memberNumberSchema,
  account: z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x[0-9a-f]{40}$/i.test(value)),
  amount: z.int().check(z.positive()),
});

/** Anyone burns the vote tokens that an ended membership has left behind. */
export const burnVotes: Flow<z.infer<typeof schema>> = {
  name: "burn-votes",
  schema,
  title: ({ memberId }) => msg`Burn the vote tokens of former member no. ${memberId}`,
  key: ({ account }) => `follow:${account}`,
  call: ({ account }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.VoteToken.address,
      abi: voteTokenAbi,
      functionName: "follow",
      args: [account],
    }),
  preview: (_, { amount }) => [
    {
      label: <Trans>What it burns</Trans>,
      value: <Plural value={amount} one="# vote token" other="# vote tokens" />,
    },
    {
      label: <Trans>What it changes</Trans>,
      value: <Trans>they count no more from the next round on; rounds that have begun are not touched</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
