import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { numberSchema, pilotsCall } from "@/features/pilots/flows/calls.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ pilotId: numberSchema, leadsTo: z.enum(["Implemented", "OnHold", "Stopped"]) });

/** Anyone has a pilot concluded whose result stands. */
export const concludePilot: Flow<z.infer<typeof schema>> = {
  name: "conclude-pilot",
  schema,
  title: ({ pilotId }) => msg`Conclude pilot ${pilotId}`,
  key: ({ pilotId }) => `end:${pilotId}`,
  call: ({ pilotId }, context) => pilotsCall(context, "conclude", [pilotId]),
  preview: (call, { leadsTo }) => [
    { label: <Trans>Pilot</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    { label: <Trans>The idea will be</Trans>, value: <StagePill stage={leadsTo} /> },
    {
      label: <Trans>The money</Trans>,
      value: <Trans>What no milestone needs any more goes back to the team.</Trans>,
    },
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};
