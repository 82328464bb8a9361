import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { activitiesCall, MOST_AT_ONCE, numberSchema } from "@/features/activities/flows/activity-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  activityId: numberSchema,
  memberIds: z.readonly(z.array(numberSchema).check(z.minLength(1), z.maxLength(MOST_AT_ONCE))),
});

/** The host invites members. */
export const inviteToActivity: Flow<z.infer<typeof schema>> = {
  name: "invite-to-activity",
  schema,
  title: ({ activityId }) => msg`Invite to activity ${activityId}`,
  key: ({ activityId }) => `invite:${activityId}`,
  call: ({ activityId, memberIds }, context) =>
    activitiesCall(context, "inviteToActivity", [activityId, memberIds]),
  preview: (call, { memberIds }) => [
    { label: <Trans>Activity</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>You invite</Trans>,
      value: <Plural value={memberIds.length} one="# member" other="# members" />,
    },
    {
      label: <Trans>Everyone can see</Trans>,
      value: <Trans>who was invited; nobody has to come</Trans>,
    },
  ],
};
