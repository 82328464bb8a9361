import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { MOST_VOTES } from "@/features/members/api/votes-typed.ts";
import { personFields, personLine } from "@/features/members/flows/register/register-lines.tsx";
import { contractCall, type Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  ...personFields,
  account: z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x[0-9a-f]{40}$/i.test(value)),
  amount: z.int().check(z.positive(), z.lte(MOST_VOTES)),
});

/** The issuer gives a member new vote tokens. */
export const issueVotes: Flow<z.infer<typeof schema>> = {
  name: "issue-votes",
  schema,
  title: ({ memberId }) => msg`Issue vote tokens to member no. ${memberId}`,
  key: ({ memberId }) => `issue:${memberId}`,
  call: ({ account, amount }, { engine }) =>
    contractCall({
      address: engine.deployment.contracts.VoteToken.address,
      abi: voteTokenAbi,
      functionName: "issue",
      args: [[account], [BigInt(amount)]],
    }),
  preview: (_, { memberId, name, account, amount }) => [
    personLine(memberId, name),
    { label: <Trans>At the account</Trans>, value: <AddressText value={account} /> },
    {
      label: <Trans>Gets</Trans>,
      value: <Plural value={amount} one="# new vote token" other="# new vote tokens" />,
    },
    {
      label: <Trans>From when on</Trans>,
      value: <Trans>for rounds that begin from now on; every other vote then weighs a little less</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
