import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { membersCall } from "@/features/members/flows/register/register-call.ts";
import { memberNumberSchema } from "@/features/members/flows/typed-text.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ memberId: memberNumberSchema });

/** A member leaves, for good and without giving a reason. */
export const resign: Flow<z.infer<typeof schema>> = {
  name: "resign",
  schema,
  title: () => msg`Leave for good`,
  key: ({ memberId }) => `standing:${memberId}`,
  call: (_, context) => membersCall(context, "resign", []),
  preview: () => [
    {
      label: <Trans>For good</Trans>,
      value: (
        <Trans>your membership ends; nobody can undo it, and this wallet can never be a member's again</Trans>
      ),
    },
    {
      label: <Trans>Your vote tokens</Trans>,
      value: <Trans>can be burned by anyone from then on; in rounds that have begun they still count</Trans>,
    },
    {
      label: <Trans>What stays</Trans>,
      value: <Trans>what you did here, under your number; roles given to this wallet's address</Trans>,
    },
  ],
  receipt: (_, { memberId }) => ({ path: `/members/${memberId}` }),
};
