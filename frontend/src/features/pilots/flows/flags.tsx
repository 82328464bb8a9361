import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { reasonDocument, reasonSchema, sealedHash } from "@/features/ideas/flows/reason.tsx";
import { flagsCall, numberSchema } from "@/features/pilots/flows/calls.ts";
import { wordsLines } from "@/features/pilots/flows/evidence.tsx";
import type { ContractCall, Flow, PreviewLine } from "@/lib/transactions/flow.ts";

/** `pilotId`: the page on which it is done. */
const raiseSchema = z.object({ ideaId: numberSchema, pilotId: numberSchema, reason: reasonSchema });
const answerSchema = z.object({ flagId: numberSchema, pilotId: numberSchema, reason: reasonSchema });
const resolveSchema = z.object({
  flagId: numberSchema,
  pilotId: numberSchema,
  upheld: z.boolean(),
  reason: reasonSchema,
});
const escalateSchema = z.object({ flagId: numberSchema, pilotId: numberSchema });

const pathOf = ({ pilotId }: { pilotId: number }) => ({ path: `/pilots/${pilotId}` });

/** An auditor raises a doubt that must be answered in public. */
export const raiseFlag: Flow<z.infer<typeof raiseSchema>> = {
  name: "raise-flag",
  schema: raiseSchema,
  title: ({ ideaId }) => msg`Raise a flag on idea ${ideaId}`,
  key: ({ ideaId }) => `raiseFlag:${ideaId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ ideaId }, context) => flagsCall(context, "raiseFlag", [ideaId, sealedHash(context)]),
  preview: (call, { reason }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {Number(call.args[0])}</Trans> },
    ...wordsLines(reason.text),
    {
      label: <Trans>What it does</Trans>,
      value: (
        <Trans>
          Until it is resolved, no milestone is paid and no result concluded. It is to be answered within
          seven days.
        </Trans>
      ),
    },
  ],
  receipt: (_, input) => pathOf(input),
};

/** A member answers a flag in public. */
export const answerFlag: Flow<z.infer<typeof answerSchema>> = {
  name: "answer-flag",
  schema: answerSchema,
  title: ({ flagId }) => msg`Answer flag ${flagId}`,
  key: ({ flagId }) => `flag:${flagId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ flagId }, context) => flagsCall(context, "answerFlag", [flagId, sealedHash(context)]),
  preview: (call, { reason }) => [
    flagLine(call),
    ...wordsLines(reason.text),
    {
      label: <Trans>What happens then</Trans>,
      value: <Trans>An auditor resolves it within seven days. A flag is answered once.</Trans>,
    },
  ],
  receipt: (_, input) => pathOf(input),
};

/** An auditor decides whether the doubt was right. */
export const resolveFlag: Flow<z.infer<typeof resolveSchema>> = {
  name: "resolve-flag",
  schema: resolveSchema,
  title: ({ flagId, upheld }) => (upheld ? msg`Uphold flag ${flagId}` : msg`Dismiss flag ${flagId}`),
  key: ({ flagId }) => `flag:${flagId}`,
  document: ({ reason }) => reasonDocument(reason),
  call: ({ flagId, upheld }, context) =>
    flagsCall(context, "resolveFlag", [flagId, upheld, sealedHash(context)]),
  preview: (call, { reason }) => [
    flagLine(call),
    {
      label: <Trans>Your decision</Trans>,
      value: call.args[1] ? (
        <Trans>upheld: the doubt was right</Trans>
      ) : (
        <Trans>dismissed: the doubt was wrong, or is settled</Trans>
      ),
    },
    ...wordsLines(reason.text),
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>The flag blocks nothing any more. The record keeps it.</Trans>,
    },
  ],
  receipt: (_, input) => pathOf(input),
};

/** Anyone hands a flag that was left lying to governance. */
export const escalateFlag: Flow<z.infer<typeof escalateSchema>> = {
  name: "escalate-flag",
  schema: escalateSchema,
  title: ({ flagId }) => msg`Escalate flag ${flagId}`,
  key: ({ flagId }) => `flag:${flagId}`,
  call: ({ flagId }, context) => flagsCall(context, "escalateFlag", [flagId]),
  preview: (call) => [
    flagLine(call),
    {
      label: <Trans>What it does</Trans>,
      value: <Trans>Auditors had their time: from now on governance alone resolves it.</Trans>,
    },
  ],
  receipt: (_, input) => pathOf(input),
};

function flagLine({ args }: ContractCall): PreviewLine {
  return { label: <Trans>Flag</Trans>, value: <Trans>No. {Number(args[0])}</Trans> };
}
