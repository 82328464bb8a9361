import { ideasAbi } from "@engine/protocol/abi/ideas";
import { CHANNEL_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import type { Log } from "viem";
import { parseEventLogs } from "viem/utils";
import * as z from "zod/mini";
import { Hash } from "@/components/ui/code.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { ideasCall } from "@/features/ideas/flows/idea-call.ts";
import { ideaDocument, ideaFieldsSchema } from "@/features/ideas/flows/idea-fields.ts";
import { ideaNumberSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import type { ContractCall, Flow } from "@/lib/transactions/flow.ts";

const MOST_PARENTS = 4;

const schema = z.object({
  fields: ideaFieldsSchema,
  challenge: z.int().check(z.nonnegative()),
  parents: z.array(ideaNumberSchema).check(z.maxLength(MOST_PARENTS)),
});

/** A member proposes an idea. */
export const submitIdea: Flow<z.infer<typeof schema>> = {
  name: "submit-idea",
  schema,
  title: ({ fields }) => msg`Propose “${fields.title}”`,
  key: ({ fields }) => `submit:${fields.title}`.slice(0, 200),
  document: ({ fields }) => ideaDocument(fields),
  call: ({ challenge, parents }, context) =>
    ideasCall(context, "submit", [
      {
        challengeId: challenge,
        channel: CHANNEL_NAMES.indexOf("App"),
        contentHash: sealedHash(context),
        parents,
      },
    ]),
  preview: (call, { fields }) => [
    { label: <Trans>Title</Trans>, value: <UserText text={fields.title} /> },
    ...submissionLines(call),
  ],
  patch: ({ fields, challenge }) => ({ kind: "newIdea", title: fields.title, challenge }),
  receipt: (logs) => {
    const number = submittedNumber(logs);
    return number === undefined ? {} : { path: `/ideas/${number}` };
  },
};

function submissionLines(call: ContractCall) {
  const [{ challengeId, contentHash, parents }] = call.args as [
    { challengeId: number; contentHash: string; parents: number[] },
  ];
  const lines = [
    {
      label: <Trans>Where it goes</Trans>,
      value:
        challengeId === 0 ? <Trans>Idea box, always open</Trans> : <Trans>Challenge no. {challengeId}</Trans>,
    },
    { label: <Trans>Its text's hash</Trans>, value: <Hash value={contentHash} digits={8} /> },
  ];
  if (parents.length === 0) return lines;
  return [
    ...lines,
    { label: <Trans>Builds on</Trans>, value: parents.map((parent) => `#${parent}`).join(", ") },
  ];
}

/** The number that the new idea got. */
function submittedNumber(logs: readonly Log[]): number | undefined {
  const [event] = parseEventLogs({ abi: ideasAbi, eventName: "IdeaSubmitted", logs: [...logs] });
  return event?.args.ideaId;
}
