import { LIMITS } from "@engine/protocol/documents";
import { GROUND_NAMES, type Ground } from "@engine/protocol/enums";
import type { DocumentFields } from "@engine/protocol/seal";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { groundWords } from "@/components/decisions/ground-words.ts";
import type { FlowContext, PreviewLine } from "@/lib/transactions/flow.ts";

/** Stands for "no reason" on chain. */
export const NO_REASON: `0x${string}` = `0x${"0".repeat(64)}`;

/** Number of an idea on chain. */
export const ideaNumberSchema = z.int().check(z.positive());

/** A reason as it is typed, in the language it is written in. */
export const reasonSchema = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.text)),
  language: z.string(),
});

/** A typed reason that will be stored and named on chain. */
export type Reason = z.infer<typeof reasonSchema>;

/** Grounds a curator may give. */
export const groundSchema = z.enum(GROUND_NAMES);

/** A reason as a document. */
export function reasonDocument({ text, language }: Reason): DocumentFields {
  return { kind: "reason", language, text };
}

/** Hash of the flow's sealed text; the contract's zero if there is none. */
export function sealedHash({ document }: FlowContext): `0x${string}` {
  return document?.hash ?? NO_REASON;
}

/** Position of a ground in the contract's enum. */
export function groundNumber(ground: Ground): number {
  return GROUND_NAMES.indexOf(ground);
}

/** The preview's lines on ground and reason. */
export function reasonLines(ground: Ground | undefined, reason: Reason | undefined): PreviewLine[] {
  const lines: PreviewLine[] = [];
  if (ground) lines.push({ label: <Trans>Ground</Trans>, value: <GroundWord ground={ground} /> });
  if (reason) {
    lines.push({
      label: <Trans>Reason, for everyone to read</Trans>,
      value: <span className="line-clamp-4 whitespace-pre-wrap">{reason.text}</span>,
    });
  }
  return lines;
}

/** A ground in words. */
export function GroundWord({ ground }: { ground: Ground }) {
  const { i18n } = useLingui();
  return i18n._(groundWords[ground]);
}
