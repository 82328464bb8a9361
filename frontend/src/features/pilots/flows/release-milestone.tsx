import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { Money } from "@/components/vocabulary/money.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { numberSchema, pilotsCall, placeSchema } from "@/features/pilots/flows/calls.ts";
import { stepLines } from "@/features/pilots/flows/evidence.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  pilotId: numberSchema,
  place: placeSchema,
  /** In the smallest unit. */
  due: z.string(),
  payee: z.object({
    number: numberSchema,
    profileContent: z.nullable(z.object({ name: z.nullable(z.string()) })),
  }),
});

/** Anyone has an accepted milestone paid. */
export const releaseMilestone: Flow<z.infer<typeof schema>> = {
  name: "release-milestone",
  schema,
  title: ({ pilotId, place }) => msg`Have milestone ${place + 1} of pilot ${pilotId} paid`,
  key: ({ pilotId, place }) => `step:${pilotId}:${place}`,
  call: ({ pilotId, place }, context) => pilotsCall(context, "release", [pilotId, place]),
  preview: (call, { due, payee }) => [
    ...stepLines(Number(call.args[0]), Number(call.args[1])),
    { label: <Trans>Paid out of the pilot's pot</Trans>, value: <Money amount={due} /> },
    { label: <Trans>To</Trans>, value: <PersonName member={payee} /> },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};
