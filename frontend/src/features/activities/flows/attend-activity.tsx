import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { activitiesCall, numberSchema } from "@/features/activities/flows/activity-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ activityId: numberSchema, title: z.optional(z.string()) });

/** A member says that they were there. */
export const attendActivity: Flow<z.infer<typeof schema>> = {
  name: "attend-activity",
  schema,
  title: ({ activityId }) => msg`Say that you were at activity ${activityId}`,
  key: ({ activityId }) => `attend:${activityId}`,
  call: ({ activityId }, context) => activitiesCall(context, "attend", [activityId]),
  preview: (call, { title }) => [
    {
      label: <Trans>Activity</Trans>,
      value: title ? <UserText text={title} limit={120} /> : <Trans>No. {Number(call.args[0])}</Trans>,
    },
    {
      label: <Trans>What it says</Trans>,
      value: <Trans>that you were there, by your own word; it cannot be taken back</Trans>,
    },
  ],
};
