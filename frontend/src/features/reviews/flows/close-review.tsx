import { msg } from "@lingui/core/macro";
import { Plural, Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { numberSchema, reviewsCall } from "@/features/reviews/flows/reviews-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  reviewId: numberSchema,
  ideaId: numberSchema,
  scorecards: z.int().check(z.nonnegative()),
  /** What it judged no longer stands. */
  superseded: z.boolean(),
});

/** Anyone has a review counted that is over. */
export const closeReview: Flow<z.infer<typeof schema>> = {
  name: "close-review",
  schema,
  title: ({ reviewId }) => msg`Close review ${reviewId}`,
  key: ({ reviewId }) => `closeReview:${reviewId}`,
  call: ({ reviewId }, context) => reviewsCall(context, "closeReview", [reviewId]),
  preview: (call, { scorecards, superseded }) => [
    { label: <Trans>Review</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: superseded ? (
        <Trans>ends it without a result, since the version it judged no longer stands</Trans>
      ) : (
        <Plural
          value={scorecards}
          one="counts # scorecard; the rubric decides where the idea goes"
          other="counts # scorecards; the rubric decides where the idea goes"
        />
      ),
    },
  ],
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
