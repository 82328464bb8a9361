import { GROUND_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
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

const schema = z.object({
  ideaId: ideaNumberSchema,
  ground: groundSchema,
  reason: reasonSchema,
  /** Unix seconds. */
  revisitAt: z.int().check(z.positive()),
});

/** The curator puts an idea on hold until a date. */
export const holdIdea: Flow<z.infer<typeof schema>> = {
  name: "hold-idea",
  schema,
  title: ({ ideaId }) => msg`Put idea ${ideaId} on hold`,
  key: ({ ideaId }) => `answer:${ideaId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ ideaId, ground, revisitAt }, context) =>
    ideasCall(context, "hold", [ideaId, groundNumber(ground), sealedHash(context), revisitAt]),
  preview: (call, { reason }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>It will be</Trans>, value: <StagePill stage="OnHold" /> },
    {
      label: <Trans>Anyone may take it up again from</Trans>,
      value: <CalendarDate seconds={Number(call.args[3])} />,
    },
    ...reasonLines(GROUND_NAMES[Number(call.args[1])], reason),
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "OnHold"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
