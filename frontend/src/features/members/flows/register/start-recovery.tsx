import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { AddressText } from "@/components/ui/code.tsx";
import { membersCall } from "@/features/members/flows/register/register-call.ts";
import { memberLine, personFields } from "@/features/members/flows/register/register-lines.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  ...personFields,
  next: z.custom<`0x${string}`>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value)),
});

/** The identity role begins to move a membership whose wallet is lost. */
export const startRecovery: Flow<z.infer<typeof schema>> = {
  name: "start-recovery",
  schema,
  title: ({ memberId }) => msg`Move member no. ${memberId} to a new wallet`,
  key: ({ memberId }) => `recovery:${memberId}`,
  call: ({ memberId, next }, context) => membersCall(context, "startRecovery", [memberId, next]),
  preview: (call, { name }) => [
    memberLine(call, name),
    { label: <Trans>New wallet</Trans>, value: <AddressText value={String(call.args[1])} /> },
    {
      label: <Trans>When</Trans>,
      value: <Trans>in seven days; then anyone can complete it on the member's page</Trans>,
    },
    {
      label: <Trans>Until then</Trans>,
      value: <Trans>everyone sees it there, and the old wallet or you can call it off</Trans>,
    },
    {
      label: <Trans>What moves</Trans>,
      value: <Trans>the number with everything under it; money and roles of the old wallet stay there</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
