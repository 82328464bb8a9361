import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { ideaNumberOf, ideasCall, stagePatch } from "@/features/ideas/flows/idea-call.ts";
import { ideaNumberSchema, NO_REASON, reasonLines } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: ideaNumberSchema });

/** The author takes an idea back, for good. The contract asks for no reason. */
export const withdrawIdea: Flow<z.infer<typeof schema>> = {
  name: "withdraw-idea",
  schema,
  title: ({ ideaId }) => msg`Withdraw idea ${ideaId}`,
  key: ({ ideaId }) => `author:${ideaId}`,
  call: ({ ideaId }, context) => ideasCall(context, "withdraw", [ideaId, NO_REASON]),
  preview: (call) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="Withdrawn" /> },
    ...reasonLines("Withdrawal", undefined),
    {
      label: <Trans>This is final</Trans>,
      value: <Trans>Its record stays; it cannot be taken up again.</Trans>,
    },
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Withdrawn"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
