import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  from: z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x[0-9a-f]{40}$/i.test(value)),
  amount: z.number(),
});

/** The vote tokens of a member's former wallet come to the present one. */
export const followVotes: Flow<z.infer<typeof schema>> = {
  name: "follow-votes",
  schema,
  title: () => msg`Bring your vote tokens along`,
  key: ({ from }) => `follow:${from}`,
  call: ({ from }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.VoteToken.address,
      abi: voteTokenAbi,
      functionName: "follow",
      args: [from],
    }),
  preview: (call, { amount }) => [
    { label: <Trans>Former wallet</Trans>, value: <AddressText value={String(call.args[0])} /> },
    {
      label: <Trans>What comes along</Trans>,
      value: <Plural value={amount} one="# vote token" other="# vote tokens" />,
    },
  ],
};
