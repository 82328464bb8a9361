import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { charterLines } from "@/features/teams/flows/charter-lines.tsx";
import {
  charterDocument,
  charterHash,
  charterSchema,
  numberSchema,
  teamsCall,
} from "@/features/teams/flows/teams-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ teamId: numberSchema, charter: charterSchema });

/** A seat replaces its team's charter. */
export const changeCharter: Flow<z.infer<typeof schema>> = {
  name: "change-charter",
  schema,
  title: ({ teamId }) => msg`Change the charter of team ${teamId}`,
  key: ({ teamId }) => `charter:${teamId}`,
  document: ({ charter }) => charterDocument(charter),
  call: ({ teamId }, context) => teamsCall(context, "changeCharter", [teamId, charterHash(context)]),
  preview: (call, { charter }) => [
    { label: <Trans>Team</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    ...charterLines(charter, String(call.args[1])),
    {
      label: <Trans>The charter until now</Trans>,
      value: <Trans>stays on record, with your name on the change</Trans>,
    },
  ],
  receipt: (_, { teamId }) => ({ path: `/teams/${teamId}` }),
};
