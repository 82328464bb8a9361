import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { grantsCall } from "@/features/teams/flows/grants-call.ts";
import { numberSchema } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ grantId: numberSchema, teamId: numberSchema });

/** Anyone ends a grant on which nobody can vote any more. */
export const lapseGrant: Flow<z.infer<typeof schema>> = {
  name: "lapse-grant",
  schema,
  title: ({ grantId }) => msg`End grant ${grantId}`,
  key: ({ grantId }) => `grant:${grantId}`,
  call: ({ grantId }, context) => grantsCall(context, "lapseGrant", [grantId]),
  preview: (call) => [
    { label: <Trans>Grant</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>ends it without money; another grant may then be proposed for the pilot</Trans>,
    },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};
