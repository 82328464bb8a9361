import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import type { IdeaPatch } from "@/features/ideas/api/pending-ideas.ts";
import { numberSchema, reviewsCall } from "@/features/reviews/flows/reviews-call.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: numberSchema });

/** The curator, or any member after long waiting, begins the review of an idea. */
export const openReview: Flow<z.infer<typeof schema>> = {
  name: "open-review",
  schema,
  title: ({ ideaId }) => msg`Open the review of idea ${ideaId}`,
  key: ({ ideaId }) => `answer:${ideaId}`,
  call: ({ ideaId }, context) => reviewsCall(context, "openReview", [ideaId]),
  preview: (call) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="InReview" /> },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>lets members score the text as it stands, each without seeing the others</Trans>,
    },
  ],
  patch: ({ ideaId }): IdeaPatch => ({ kind: "idea", number: ideaId, stage: "InReview" }),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
