import { GROUND_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { StagePill } from "@/components/vocabulary/stage-pill.tsx";
import { ideaNumberOf, ideasCall, stagePatch } from "@/features/ideas/flows/idea-call.ts";
import {
  groundNumber,
  ideaNumberSchema,
  reasonDocument,
  reasonLines,
  reasonSchema,
  sealedHash,
} from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: ideaNumberSchema, reason: reasonSchema });

/** The curator lets an idea go to ballot or team, and says why. */
export const makeReady: Flow<z.infer<typeof schema>> = {
  name: "make-ready",
  schema,
  title: ({ ideaId }) => msg`Make idea ${ideaId} ready`,
  key: ({ ideaId }) => `answer:${ideaId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ ideaId }, context) =>
    ideasCall(context, "makeReady", [ideaId, groundNumber("MeetsGate"), sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="Ready" /> },
    ...reasonLines(GROUND_NAMES[Number(call.args[1])], reason),
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Ready"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
