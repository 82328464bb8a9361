import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { reasonDocument, reasonSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { numberSchema, outcomesCall } from "@/features/pilots/flows/calls.ts";
import { wordsLines } from "@/features/pilots/flows/evidence.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  reportId: numberSchema,
  pilotId: numberSchema,
  agrees: z.boolean(),
  reason: z.optional(reasonSchema),
});

/** A member who had no part in it attests or disputes a report. */
export const judgeOutcome: Flow<z.infer<typeof schema>> = {
  name: "judge-outcome",
  schema,
  title: ({ reportId, agrees }) =>
    agrees ? msg`Attest report ${reportId}` : msg`Dispute report ${reportId}`,
  key: ({ reportId }) => `report:${reportId}`,
  document: ({ reason }) => reason && reasonDocument(reason),
  call: ({ reportId, agrees }, context) =>
    outcomesCall(context, "judgeOutcome", [reportId, agrees, sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Report</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>Your word</Trans>,
      value: call.args[1] ? <Trans>it is so, as far as I can see</Trans> : <Trans>it is not so</Trans>,
    },
    ...wordsLines(reason?.text),
    { label: <Trans>Final</Trans>, value: <Trans>Everybody gives one word on a report.</Trans> },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};
