import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { ideaNumberOf, ideasCall } from "@/features/ideas/flows/idea-call.ts";
import { ideaNumberSchema } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({
  ideaId: ideaNumberSchema,
  memberId: z.int().check(z.positive()),
  /** By the claim code's key, over idea and member. */
  keySignature: z.custom<`0x${string}`>(
    (value) => typeof value === "string" && /^0x[0-9a-f]{130}$/i.test(value),
  ),
});

/** The person behind a filed idea becomes its author, with the code handed out when it was written down. */
export const claimIdea: Flow<z.infer<typeof schema>> = {
  name: "claim-idea",
  schema,
  title: ({ ideaId }) => msg`Claim idea ${ideaId}`,
  key: ({ ideaId }) => `claim:${ideaId}`,
  call: ({ ideaId, keySignature }, context) => ideasCall(context, "claim", [ideaId, keySignature]),
  preview: (call, { memberId }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>Its author will be</Trans>, value: <Trans>you, member no. {memberId}</Trans> },
    { label: <Trans>Your code</Trans>, value: <Trans>stays with you; only its signature is sent</Trans> },
  ],
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
