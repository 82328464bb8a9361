import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { Hash } from "@/components/ui/code.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { ideaNumberOf, ideasCall, stagePatch } from "@/features/ideas/flows/idea-call.ts";
import { ideaDocument, ideaFieldsSchema } from "@/features/ideas/flows/idea-fields.ts";
import { ideaNumberSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const schema = z.object({ ideaId: ideaNumberSchema, fields: ideaFieldsSchema });

/** The author replaces an idea's text by a new version. */
export const reviseIdea: Flow<z.infer<typeof schema>> = {
  name: "revise-idea",
  schema,
  title: ({ ideaId }) => msg`Revise idea ${ideaId}`,
  key: ({ ideaId }) => `author:${ideaId}`,
  document: ({ fields }) => ideaDocument(fields),
  call: ({ ideaId }, context) => ideasCall(context, "revise", [ideaId, sealedHash(context)]),
  preview: (call, { fields }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaNumberOf(call)}</Trans> },
    { label: <Trans>Title</Trans>, value: <UserText text={fields.title} /> },
    { label: <Trans>Its text's hash</Trans>, value: <Hash value={String(call.args[1])} digits={8} /> },
    {
      label: <Trans>What was judged</Trans>,
      value: <Trans>is no longer what stands, so the idea waits for an answer again</Trans>,
    },
  ],
  patch: ({ ideaId }) => stagePatch(ideaId, "Submitted"),
  receipt: (_, { ideaId }) => ({ path: `/ideas/${ideaId}` }),
};
