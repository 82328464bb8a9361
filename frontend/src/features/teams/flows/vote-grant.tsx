import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { grantLines, grantSchema } from "@/features/teams/flows/grant-lines.tsx";
import { grantsCall } from "@/features/teams/flows/grants-call.ts";
import { numberSchema } from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.extend(grantSchema, {
  grantId: numberSchema,
  inFavour: z.boolean(),
  /** Whether this vote ends it. */
  decisive: z.boolean(),
});

type Input = z.infer<typeof schema>;

/** A seat votes on a grant. */
export const voteGrant: Flow<Input> = {
  name: "vote-grant",
  schema,
  title: ({ grantId, inFavour }) =>
    inFavour ? msg`Vote for grant ${grantId}` : msg`Vote against grant ${grantId}`,
  key: ({ grantId }) => `grant:${grantId}`,
  call: ({ grantId, inFavour }, context) => grantsCall(context, "voteGrant", [grantId, inFavour]),
  preview: (call, input) => [
    { label: <Trans>Grant</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    ...grantLines(input),
    {
      label: <Trans>Your vote</Trans>,
      value: call.args[1] ? <Trans>in favour</Trans> : <Trans>against</Trans>,
    },
    { label: <Trans>What it does</Trans>, value: <Effect {...input} /> },
    {
      label: <Trans>Final</Trans>,
      value: <Trans>A vote cannot be changed, and everyone can see it.</Trans>,
    },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

function Effect({ inFavour, decisive }: Pick<Input, "inFavour" | "decisive">) {
  if (!decisive) return <Trans>counts; other seats still have to vote before anything is decided</Trans>;
  return inFavour ? (
    <Trans>decides: the money moves to the pilot's pot and the pilot starts</Trans>
  ) : (
    <Trans>decides: the grant is declined</Trans>
  );
}
