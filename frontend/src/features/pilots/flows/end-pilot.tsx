import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { Money } from "@/components/vocabulary/money.tsx";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { reasonDocument, reasonSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { numberSchema, pilotsCall } from "@/features/pilots/flows/calls.ts";
import { wordsLines } from "@/features/pilots/flows/evidence.tsx";
import type { ContractCall, Flow, PreviewLine } from "@/lib/transactions/flow.ts";

const schema = z.object({ pilotId: numberSchema });
const stopSchema = z.object({ pilotId: numberSchema, reason: reasonSchema });
const expireSchema = z.object({ pilotId: numberSchema, leadsTo: z.enum(["OnHold", "Stopped"]) });
const restSchema = z.object({ pilotId: numberSchema, rest: z.string() });

const pathOf = ({ pilotId }: { pilotId: number }) => ({ path: `/pilots/${pilotId}` });
const keyOf = ({ pilotId }: { pilotId: number }) => `end:${pilotId}`;

/** The lead or a curator ends a pilot in good time. */
export const stopPilot: Flow<z.infer<typeof stopSchema>> = {
  name: "stop-pilot",
  schema: stopSchema,
  title: ({ pilotId }) => msg`Stop pilot ${pilotId} early`,
  key: keyOf,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ pilotId }, context) => pilotsCall(context, "stopEarly", [pilotId, sealedHash(context)]),
  preview: (call, { reason }) => [
    pilotLine(call),
    { label: <Trans>The idea will be</Trans>, value: <StagePill stage="Stopped" /> },
    ...wordsLines(reason.text),
    {
      label: <Trans>The money</Trans>,
      value: <Trans>What no milestone needs any more goes back to the team.</Trans>,
    },
  ],
  receipt: (_, input) => pathOf(input),
};

/** Anyone ends a pilot whose result never came. */
export const expirePilot: Flow<z.infer<typeof expireSchema>> = {
  name: "expire-pilot",
  schema: expireSchema,
  title: ({ pilotId }) => msg`End pilot ${pilotId} without a result`,
  key: keyOf,
  call: ({ pilotId }, context) => pilotsCall(context, "expire", [pilotId]),
  preview: (call, { leadsTo }) => [
    pilotLine(call),
    { label: <Trans>The target</Trans>, value: <Trans>counts as missed</Trans> },
    { label: <Trans>The idea will be</Trans>, value: <StagePill stage={leadsTo} /> },
  ],
  receipt: (_, input) => pathOf(input),
};

/** The lead takes back a plan that nobody funded. */
export const dropPlan: Flow<z.infer<typeof schema>> = {
  name: "drop-plan",
  schema,
  title: ({ pilotId }) => msg`Take back the plan of pilot ${pilotId}`,
  key: keyOf,
  call: ({ pilotId }, context) => pilotsCall(context, "dropPlan", [pilotId]),
  preview: (call) => [
    pilotLine(call),
    { label: <Trans>What it does</Trans>, value: <Trans>No team can fund it any more.</Trans> },
  ],
  receipt: (_, input) => pathOf(input),
};

/** Anyone has the rest of an ended pilot's money returned. */
export const returnRest: Flow<z.infer<typeof restSchema>> = {
  name: "return-rest",
  schema: restSchema,
  title: ({ pilotId }) => msg`Return what is left of pilot ${pilotId}`,
  key: ({ pilotId }) => `rest:${pilotId}`,
  call: ({ pilotId }, context) => pilotsCall(context, "returnRest", [pilotId]),
  preview: (call, { rest }) => [
    pilotLine(call),
    { label: <Trans>Back to the team</Trans>, value: <Money amount={rest} /> },
  ],
  receipt: (_, input) => pathOf(input),
};

function pilotLine({ args }: ContractCall): PreviewLine {
  return { label: <Trans>Pilot</Trans>, value: <Trans>No. {Number(args[0])}</Trans> };
}
