import { GROUND_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { ideaNumberOf, ideasCall, stagePatch } from "@/features/ideas/flows/idea-call.ts";
import {
  groundNumber,
  groundSchema,
  ideaNumberSchema,
  reasonDocument,
  reasonLines,
  reasonSchema,
  sealedHash,
} from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: ideaNumberSchema, ground: groundSchema, reason: reasonSchema });

/** The curator refuses an idea, with ground and reason. */
export const rejectIdea: Flow<z.infer<typeof schema>> = {
  name: "reject-idea",
  schema,
  title: ({ ideaId }) => msg`Reject idea ${ideaId}`,
  key: ({ ideaId }) => `answer:${ideaId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ ideaId, ground }, context) =>
    ideasCall(context, "reject", [ideaId, groundNumber(ground), sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="Rejected" /> },
    ...reasonLines(GROUND_NAMES[Number(call.args[1])], reason),
    { label: <Trans>The author</Trans>, value: <Trans>may appeal once, within 14 days</Trans> },
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Rejected"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
