import { membersAbi } from "@engine/protocol/abi/members";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const hex = (pattern: RegExp) =>
  z.custom<`0x${string}`>((value) => typeof value === "string" && pattern.test(value));

const schema = z.object({
  memberId: memberNumberSchema,
  next: hex(/^0x[0-9a-fA-F]{40}$/),
  deadline: z.int().check(z.positive()),
  signature: hex(/^0x([0-9a-fA-F]{2})+$/),
});

/** A member's old wallet passes the membership on to the new one, which has agreed to it. */
export const rotateWallet: Flow<z.infer<typeof schema>> = {
  name: "rotate-wallet",
  schema,
  title: () => msg`Move your membership to another wallet`,
  key: () => "rotate",
  call: ({ next, deadline, signature }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.Members.address,
      abi: membersAbi,
      functionName: "rotate",
      args: [next, BigInt(deadline), signature],
    }),
  preview: (call) => [
    { label: <Trans>New wallet</Trans>, value: <AddressText value={String(call.args[0])} /> },
    {
      label: <Trans>What moves</Trans>,
      value: (
        <Trans>your number with everything under it: ideas, reviews, teams, offices, badges, points</Trans>
      ),
    },
    {
      label: <Trans>What follows</Trans>,
      value: <Trans>your vote tokens, with one more signature from the new wallet</Trans>,
    },
    {
      label: <Trans>What stays</Trans>,
      value: <Trans>money in the old wallet, and roles given to its address</Trans>,
    },
    {
      label: <Trans>The old wallet</Trans>,
      value: <Trans>can do nothing here any more, and can never be a member's again</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
