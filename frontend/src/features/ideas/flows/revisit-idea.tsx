import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { ideaNumberOf, ideasCall, stagePatch } from "@/features/ideas/flows/idea-call.ts";
import { ideaNumberSchema, reasonLines } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: ideaNumberSchema });

/** Anyone takes up an idea whose date on hold has come. */
export const revisitIdea: Flow<z.infer<typeof schema>> = {
  name: "revisit-idea",
  schema,
  title: ({ ideaId }) => msg`Take up idea ${ideaId} again`,
  key: ({ ideaId }) => `revisit:${ideaId}`,
  call: ({ ideaId }, context) => ideasCall(context, "revisit", [ideaId]),
  preview: (call) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="Submitted" /> },
    ...reasonLines("Revisit", undefined),
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Submitted"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
