import { ideasAbi } from "@engine/protocol/abi/ideas";
import { documentIssues, type IdeaDocument } from "@engine/protocol/documents";
import { CHANNEL_NAMES, SOURCE_NAMES } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { Address, Hex } from "viem";
import { parseEventLogs } from "viem/utils";
import * as z from "zod/mini";
import { Hash } from "@/components/ui/code.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { ideasCall } from "@/features/ideas/flows/idea-call.ts";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

/** The idea box; a suggestion answers no challenge. */
const IDEA_BOX = 0;

const schema = z.object({
  /** Exactly as its author sealed it, so that the hash on chain is the one they know. */
  document: z.custom<IdeaDocument>(
    (value) => documentIssues(value).length === 0 && (value as IdeaDocument).kind === "idea",
  ),
  source: z.int().check(z.nonnegative(), z.maximum(SOURCE_NAMES.length - 1)),
  claimKey: z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value)),
});

/** A member files what somebody without a wallet left in their box. */
export const fileSuggestion: Flow<z.infer<typeof schema>> = {
  name: "file-suggestion",
  schema,
  title: ({ document }) => msg`File “${document.title}”`,
  key: ({ claimKey }) => `file:${claimKey}`,
  document: ({ document: { salt: _, ...fields } }) => fields,
  documentSalt: ({ document }) => document.salt as Hex,
  call: ({ source, claimKey }, context) =>
    ideasCall(context, "submitFor", [
      {
        challengeId: IDEA_BOX,
        channel: CHANNEL_NAMES.indexOf("SuggestionBox"),
        contentHash: sealedHash(context),
        parents: [],
      },
      source,
      claimKey,
    ]),
  preview: (call, { document, source }) => [
    { label: <Trans>Title</Trans>, value: <UserText text={document.title} language={document.language} /> },
    { label: <Trans>It comes from</Trans>, value: <SourceWord source={source} /> },
    { label: <Trans>Its author will be</Trans>, value: <Trans>whoever has its code, once they join</Trans> },
    {
      label: <Trans>Its text's hash</Trans>,
      value: <Hash value={(call.args[0] as { contentHash: Hex }).contentHash} digits={8} />,
    },
  ],
  receipt: (logs) => {
    const [event] = parseEventLogs({ abi: ideasAbi, eventName: "IdeaFiled", logs: [...logs] });
    return event ? { path: `/ideas/${event.args.ideaId}` } : {};
  },
};

function SourceWord({ source }: { source: number }) {
  const { i18n } = useLingui();
  return i18n._(sourceWords[SOURCE_NAMES[source] ?? "Community"]);
}
