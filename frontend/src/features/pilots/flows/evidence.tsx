import { LIMITS } from "@engine/protocol/documents";
import type { DocumentFields } from "@engine/protocol/seal";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { UserText } from "@/components/ui/user-text.tsx";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import type { PreviewLine } from "@/lib/transactions/flow.ts";

const required = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));

/** Evidence as it is typed, in the language it is written in. */
export const evidenceSchema = z.object({
  title: required(LIMITS.title),
  text: required(LIMITS.text),
  language: z.string(),
});

/** Typed evidence that will be stored and named on chain. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** Evidence as a document. */
export function evidenceDocument(evidence: Evidence): DocumentFields {
  return { kind: "evidence", ...evidence };
}

/** The preview's lines on evidence. */
export function evidenceLines({ title, text, language }: Evidence): PreviewLine[] {
  return [
    { label: <Trans>Evidence</Trans>, value: <UserText text={title} language={language} /> },
    {
      label: <Trans>For everyone to read, for good</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{text}</span>,
    },
  ];
}

/** The preview's lines on words that somebody gives: a reason, an answer. */
export function wordsLines(text: string | undefined): PreviewLine[] {
  if (text === undefined) return [];
  return [
    {
      label: <Trans>Your words, for everyone to read</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{text}</span>,
    },
  ];
}

/** Which step of which pilot a call is about. */
export function stepLines(pilotId: number, place: number): PreviewLine[] {
  return [
    { label: <Trans>Pilot</Trans>, value: <Trans>No. {pilotId}</Trans> },
    {
      label: <Trans>Step</Trans>,
      value: place === RESULT ? <Trans>The result</Trans> : <Trans>Milestone {place + 1}</Trans>,
    },
  ];
}
