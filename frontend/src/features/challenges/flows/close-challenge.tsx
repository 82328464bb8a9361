import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { ideasCall } from "@/features/ideas/flows/idea-call.ts";
import {
  ideaNumberSchema,
  reasonDocument,
  reasonSchema,
  sealedHash,
} from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ challengeId: ideaNumberSchema, reason: reasonSchema });

/** The curator ends a challenge before its time. */
export const closeChallenge: Flow<z.infer<typeof schema>> = {
  name: "close-challenge",
  schema,
  title: ({ challengeId }) => msg`Close challenge ${challengeId} before its time`,
  key: ({ challengeId }) => `challenge:${challengeId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ challengeId }, context) =>
    ideasCall(context, "closeChallenge", [challengeId, sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Challenge</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>takes no more ideas from now on; those handed in go their way</Trans>,
    },
    {
      label: <Trans>Reason, for everyone to read</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{reason.text}</span>,
    },
  ],
  receipt: (_, { challengeId }) => ({ path: `/ideas?challenge=${challengeId}` }),
};
