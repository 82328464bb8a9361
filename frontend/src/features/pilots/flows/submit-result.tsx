import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { Num } from "@/components/ui/number.tsx";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { numberSchema, pilotsCall } from "@/features/pilots/flows/calls.ts";
import {
  evidenceDocument,
  evidenceLines,
  evidenceSchema,
  stepLines,
} from "@/features/pilots/flows/evidence.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  pilotId: numberSchema,
  actual: z.bigint(),
  evidence: evidenceSchema,
  /** Whether that meets the target. */
  met: z.boolean(),
});

/** The lead hands in what was measured. */
export const submitResult: Flow<z.infer<typeof schema>> = {
  name: "submit-result",
  schema,
  title: ({ pilotId }) => msg`Hand in the result of pilot ${pilotId}`,
  key: ({ pilotId }) => `step:${pilotId}:${RESULT}`,
  document: ({ evidence }) => evidenceDocument(evidence),
  call: ({ pilotId, actual }, context) =>
    pilotsCall(context, "submitResult", [pilotId, actual, sealedHash(context)]),
  preview: (call, { evidence, met }) => [
    ...stepLines(Number(call.args[0]), RESULT),
    { label: <Trans>Measured</Trans>, value: <Num value={BigInt(String(call.args[1]))} /> },
    {
      label: <Trans>The target</Trans>,
      value: met ? <Trans>is met by that</Trans> : <Trans>is missed by that</Trans>,
    },
    ...evidenceLines(evidence),
    {
      label: <Trans>What happens then</Trans>,
      value: <Trans>An independent verifier judges it; the rule of the plan decides the rest.</Trans>,
    },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};
