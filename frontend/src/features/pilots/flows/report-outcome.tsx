import { OUTCOME_KIND_NAMES, type OutcomeKind } from "@engine/protocol/enums";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import * as z from "zod/mini";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { sealedHash } from "@/features/ideas/flows/reason.tsx";
import { kindRules, kindWords } from "@/features/pilots/api/outcome-words.ts";
import { worthOf } from "@/features/pilots/api/outcome-worth.ts";
import { StatedValues } from "@/features/pilots/components/stated-values.tsx";
import { numberSchema, outcomesCall } from "@/features/pilots/flows/calls.ts";
import { evidenceDocument, evidenceLines, evidenceSchema } from "@/features/pilots/flows/evidence.tsx";
import type { Flow } from "@/lib/transactions/flow.ts";

const count = z.int().check(z.gte(0));

/** What a reporter states; what a kind does not use is 0. Money in the smallest unit, hours in hundredths. */
const statementSchema = z.object({
  kind: z.enum(OUTCOME_KIND_NAMES),
  from: count,
  to: count,
  baseline: z.bigint(),
  target: z.bigint(),
  actual: z.bigint(),
  rate: z.bigint(),
  positiveBefore: count,
  askedBefore: count,
  positiveAfter: count,
  askedAfter: count,
});

const schema = z.object({
  ideaId: numberSchema,
  pilotId: numberSchema,
  statement: statementSchema,
  evidence: evidenceSchema,
});

/** What a reporter states. */
export type Statement = z.infer<typeof statementSchema>;

/** Who took part reports what an implemented idea brought. */
export const reportOutcome: Flow<z.infer<typeof schema>> = {
  name: "report-outcome",
  schema,
  title: ({ ideaId }) => msg`Report what idea ${ideaId} brought`,
  key: ({ ideaId, statement }) => `reportOutcome:${ideaId}:${statement.kind}`,
  document: ({ evidence }) => evidenceDocument(evidence),
  call: ({ ideaId, statement: { kind, ...values } }, context) =>
    outcomesCall(context, "reportOutcome", [
      { ...values, ideaId, kind: OUTCOME_KIND_NAMES.indexOf(kind), evidenceHash: sealedHash(context) },
    ]),
  preview: (_, { ideaId, statement, evidence }) => [
    { label: <Trans>Idea</Trans>, value: <Trans>No. {ideaId}</Trans> },
    { label: <Trans>Measured</Trans>, value: <KindWords kind={statement.kind} /> },
    {
      label: <Trans>Period</Trans>,
      value: (
        <>
          <CalendarDate seconds={statement.from} /> – <CalendarDate seconds={statement.to} />
        </>
      ),
    },
    { label: <Trans>Before, aimed at, measured</Trans>, value: <StatedValues stated={statement} /> },
    {
      label: <Trans>Worth, once attested</Trans>,
      value:
        statement.kind === "Satisfaction" ? (
          <Trans>counted, not priced</Trans>
        ) : (
          <Money amount={worthOf(statement)} />
        ),
    },
    ...evidenceLines(evidence),
  ],
  receipt: (_, { pilotId }) => ({ path: `/pilots/${pilotId}` }),
};

function KindWords({ kind }: { kind: OutcomeKind }) {
  const { i18n } = useLingui();
  return (
    <>
      {i18n._(kindWords[kind])} <span className="text-muted">· {i18n._(kindRules[kind])}</span>
    </>
  );
}
