import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { reasonDocument, reasonSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { grantLines, grantSchema } from "@/features/teams/flows/grant-lines.tsx";
import { grantsCall } from "@/features/teams/flows/grants-call.ts";
import type { Flow, PreviewLine } from "@/lib/transactions/flow.ts";

const schema = z.extend(grantSchema, {
  reason: z.optional(reasonSchema),
  /** Whether the proposer may decide too, and whether they alone do. */
  votes: z.enum(["none", "one", "all"]),
});

type Input = z.infer<typeof schema>;

/** A seat proposes that its team funds a planned pilot. */
export const proposeGrant: Flow<Input> = {
  name: "propose-grant",
  schema,
  title: ({ pilotId }) => msg`Propose a grant for pilot ${pilotId}`,
  key: ({ pilotId }) => `grant:pilot:${pilotId}`,
  document: ({ reason }) => reason && reasonDocument(reason),
  call: ({ pilotId }, context) => grantsCall(context, "proposeGrant", [pilotId, sealedHash(context)]),
  preview: (_, input) => [
    ...grantLines(input),
    ...reasonLines(input),
    { label: <Trans>What it does</Trans>, value: <Effect votes={input.votes} /> },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};

function reasonLines({ reason }: Input): PreviewLine[] {
  if (!reason) return [];
  return [
    {
      label: <Trans>Reason, for everyone to read</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{reason.text}</span>,
    },
  ];
}

function Effect({ votes }: Pick<Input, "votes">) {
  switch (votes) {
    case "all":
      return <Trans>funds the pilot at once, since nobody else may decide</Trans>;
    case "one":
      return <Trans>asks the team's seats to vote within two weeks; yours counts as in favour</Trans>;
    case "none":
      return <Trans>asks the team's other seats to vote within two weeks; you may not decide this one</Trans>;
  }
}
