import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { reasonDocument, reasonSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { numberSchema, pilotsCall, placeSchema } from "@/features/pilots/flows/calls.ts";
import { stepLines, wordsLines } from "@/features/pilots/flows/evidence.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ pilotId: numberSchema, place: placeSchema, reason: reasonSchema });

/** A member objects to a verdict within its window. */
export const contestVerdict: Flow<z.infer<typeof schema>> = {
  name: "contest-verdict",
  schema,
  title: ({ pilotId }) => msg`Contest a verdict on pilot ${pilotId}`,
  key: ({ pilotId, place }) => `step:${pilotId}:${place}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ pilotId, place }, context) =>
    pilotsCall(context, "contest", [pilotId, place, sealedHash(context)]),
  preview: (call, { reason }) => [
    ...stepLines(Number(call.args[0]), Number(call.args[1])),
    ...wordsLines(reason.text),
    {
      label: <Trans>What happens then</Trans>,
      value: <Trans>Another verifier decides, neither you nor the first, and theirs is the last word.</Trans>,
    },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};
