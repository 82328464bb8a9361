import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { Hash } from "@/components/ui/code.tsx";
import { Share } from "@/components/ui/number.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { reasonDocument, reasonSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { dueOf } from "@/features/pilots/api/reserve.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { numberSchema, pilotsCall, placeSchema } from "@/features/pilots/flows/calls.ts";
import { stepLines, wordsLines } from "@/features/pilots/flows/evidence.tsx";
import type { ContractCall, Flow, PreviewLine } from "@/lib/transactions/flow.ts";

const schema = z.object({
  pilotId: numberSchema,
  place: placeSchema,
  /** Hash of the evidence that was read: other evidence is not judged by accident. */
  evidenceHash: z.string().check(z.regex(/^0x[0-9a-f]{64}$/)),
  accepted: z.boolean(),
  qualityBps: z.int().check(z.gte(0), z.lte(10_000)),
  /** What is planned for the milestone, in the smallest unit; 0 for the result. */
  amount: z.string(),
  reason: z.optional(reasonSchema),
});

/** A verifier accepts or refuses the evidence that they read. */
export const judgeEvidence: Flow<z.infer<typeof schema>> = {
  name: "judge-evidence",
  schema,
  title: ({ pilotId, accepted }) =>
    accepted ? msg`Accept evidence of pilot ${pilotId}` : msg`Refuse evidence of pilot ${pilotId}`,
  key: ({ pilotId, place }) => `step:${pilotId}:${place}`,
  document: ({ reason }) => reason && reasonDocument(reason),
  call: ({ pilotId, place, evidenceHash, accepted, qualityBps }, context) =>
    pilotsCall(context, "judge", [
      pilotId,
      place,
      evidenceHash as `0x${string}`,
      accepted,
      qualityBps,
      sealedHash(context),
    ]),
  preview: (call, { amount, reason }) => [
    ...stepLines(Number(call.args[0]), Number(call.args[1])),
    { label: <Trans>Evidence that you read</Trans>, value: <Hash value={String(call.args[2])} digits={8} /> },
    ...verdictLines(call, amount),
    ...wordsLines(reason?.text),
    {
      label: <Trans>What happens then</Trans>,
      value: <Trans>Any member may contest it once, in the time set for that.</Trans>,
    },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};

function verdictLines(call: ContractCall, amount: string): PreviewLine[] {
  const [, place, , accepted, qualityBps] = call.args;
  if (!accepted) {
    return [{ label: <Trans>Your verdict</Trans>, value: <Trans>refused: nothing is paid</Trans> }];
  }
  if (place === RESULT) {
    return [
      { label: <Trans>Your verdict</Trans>, value: <Trans>accepted: the target's rule decides</Trans> },
    ];
  }
  const due = dueOf({ amount, qualityBps: Number(qualityBps) });
  return [
    {
      label: <Trans>Your verdict</Trans>,
      value: (
        <Trans>
          accepted, quality <Share bps={Number(qualityBps)} />
        </Trans>
      ),
    },
    { label: <Trans>To be paid</Trans>, value: <Money amount={due} /> },
  ];
}
