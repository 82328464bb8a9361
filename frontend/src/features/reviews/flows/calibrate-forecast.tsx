import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { numberSchema, reviewsCall } from "@/features/reviews/flows/reviews-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ reviewId: numberSchema, memberId: numberSchema, ideaId: numberSchema });

/** Anyone has a reviewer's forecast compared with what became of the pilot. */
export const calibrateForecast: Flow<z.infer<typeof schema>> = {
  name: "calibrate-forecast",
  schema,
  title: ({ memberId }) => msg`Compare the forecast of member no. ${memberId}`,
  key: ({ reviewId, memberId }) => `calibrate:${reviewId}:${memberId}`,
  call: ({ reviewId, memberId }, context) => reviewsCall(context, "calibrate", [reviewId, memberId]),
  preview: (call) => [
    { label: <Trans>Review</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    { label: <Trans>Reviewer</Trans>, value: <Trans>Member no. {Number(call.args[1])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: (
        <Trans>
          compares the forecast with the pilot's result, once: it enters the reviewer's record, and what their
          scorecards weigh
        </Trans>
      ),
    },
  ],
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
