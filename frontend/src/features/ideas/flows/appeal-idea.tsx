import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { ideaNumberOf, ideasCall, stagePatch } from "@/features/ideas/flows/idea-call.ts";
import {
  ideaNumberSchema,
  reasonDocument,
  reasonLines,
  reasonSchema,
  sealedHash,
} from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: ideaNumberSchema, reason: reasonSchema });

/** The author asks, once, for a second look at a rejection. */
export const appealIdea: Flow<z.infer<typeof schema>> = {
  name: "appeal-idea",
  schema,
  title: ({ ideaId }) => msg`Appeal for idea ${ideaId}`,
  key: ({ ideaId }) => `author:${ideaId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ ideaId }, context) => ideasCall(context, "appeal", [ideaId, sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="Submitted" /> },
    ...reasonLines("Appeal", reason),
    { label: <Trans>Only once</Trans>, value: <Trans>An idea can be appealed a single time.</Trans> },
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Submitted"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
