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

const schema = z.object({ ideaId: ideaNumberSchema, into: ideaNumberSchema, reason: reasonSchema });

/** The curator merges an idea into another one, which shares its credit. */
export const mergeIdea: Flow<z.infer<typeof schema>> = {
  name: "merge-idea",
  schema,
  title: ({ ideaId, into }) => msg`Merge idea ${ideaId} into idea ${into}`,
  key: ({ ideaId }) => `answer:${ideaId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ ideaId, into }, context) => ideasCall(context, "merge", [ideaId, into, sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="Merged" /> },
    { label: <Trans>It lives on in</Trans>, value: <Trans>Idea no. {Number(call.args[1])}</Trans> },
    ...reasonLines("Duplicate", reason),
    {
      label: <Trans>Its author</Trans>,
      value: <Trans>keeps a place in the other's lineage, which shares in its reward</Trans>,
    },
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Merged"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
