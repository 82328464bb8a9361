import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  delegate: z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x[0-9a-f]{40}$/i.test(value)),
  name: z.optional(z.string()),
  /** Whether the votes come home. */
  own: z.boolean(),
});

/** A member decides who votes with their tokens. */
export const delegateVotes: Flow<z.infer<typeof schema>> = {
  name: "delegate-votes",
  schema,
  title: ({ own }) => (own ? msg`Vote with your tokens yourself again` : msg`Hand your votes over`),
  key: () => "delegate",
  call: ({ delegate }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.VoteToken.address,
      abi: voteTokenAbi,
      functionName: "delegate",
      args: [delegate],
    }),
  preview: (call, { name, own }) => [
    {
      label: <Trans>Who votes with your tokens</Trans>,
      value: (
        <span className="flex flex-wrap items-baseline gap-x-3">
          {own ? <Trans>you</Trans> : name && <UserText text={name} limit={60} />}
          <AddressText value={String(call.args[0])} />
        </span>
      ),
    },
    {
      label: <Trans>From when on</Trans>,
      value: <Trans>for rounds whose votes are not fixed yet; those that have begun are not touched</Trans>,
    },
    {
      label: <Trans>What stays</Trans>,
      value: <Trans>the tokens are yours, and the votes come back whenever you want</Trans>,
    },
  ],
};
