import { LIMITS } from "@engine/protocol/documents";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import {
  activitiesCall,
  languageSchema,
  NO_TEXT,
  numberSchema,
} from "@/features/activities/flows/activity-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  activityId: numberSchema,
  reason: z.object({
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.text)),
    language: languageSchema,
  }),
});

/** The host calls an activity off, and says why. */
export const callOffActivity: Flow<z.infer<typeof schema>> = {
  name: "call-off-activity",
  schema,
  title: ({ activityId }) => msg`Call off activity ${activityId}`,
  key: ({ activityId }) => `invite:${activityId}`,
  document: ({ reason: { text, language } }) => ({ kind: "reason", language, text }),
  call: ({ activityId }, context) =>
    activitiesCall(context, "cancelActivity", [activityId, context.document?.hash ?? NO_TEXT]),
  preview: (call, { reason }) => [
    { label: <Trans>Activity</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>Reason, for everyone to read</Trans>,
      value: <span className="line-clamp-6 whitespace-pre-wrap">{reason.text}</span>,
    },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>nobody is invited or attends any more; this cannot be taken back</Trans>,
    },
  ],
};
