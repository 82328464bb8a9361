import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import { numberSchema, pilotsCall, placeSchema } from "@/features/pilots/flows/calls.ts";
import {
  evidenceDocument,
  evidenceLines,
  evidenceSchema,
  stepLines,
} from "@/features/pilots/flows/evidence.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ pilotId: numberSchema, place: placeSchema, evidence: evidenceSchema });

/** The lead hands in evidence for a milestone. */
export const submitEvidence: Flow<z.infer<typeof schema>> = {
  name: "submit-evidence",
  schema,
  title: ({ pilotId }) => msg`Hand in evidence for pilot ${pilotId}`,
  key: ({ pilotId, place }) => `step:${pilotId}:${place}`,
  document: ({ evidence }) => evidenceDocument(evidence),
  call: ({ pilotId, place }, context) =>
    pilotsCall(context, "submitEvidence", [pilotId, place, sealedHash(context)]),
  preview: (call, { evidence }) => [
    ...stepLines(Number(call.args[0]), Number(call.args[1])),
    ...evidenceLines(evidence),
    {
      label: <Trans>What happens then</Trans>,
      value: <Trans>An independent verifier judges it. It cannot be changed until then.</Trans>,
    },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};
