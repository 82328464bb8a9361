import type { ReportState } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import { useChainTerms } from "@/features/pilots/api/chain-terms.ts";
import { outcomeBar } from "@/features/pilots/api/outcome-bar.ts";
import { kindWords, outcomeBarWords, reportWords } from "@/features/pilots/api/outcome-words.ts";
import type { ReportRecord } from "@/features/pilots/api/pilot.ts";
import { AttestForm } from "@/features/pilots/components/forms/attest-form.tsx";
import { Barred } from "@/features/pilots/components/forms/barred.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { Quoted } from "@/features/pilots/components/record/written.tsx";
import { StatedValues } from "@/features/pilots/components/stated-values.tsx";

const tones: Record<ReportState, Tone> = {
  None: "neutral",
  Open: "info",
  Attested: "positive",
  Disputed: "negative",
};

/** One report: what was measured, what it is worth, its evidence, and who vouches for it. */
export function ReportEntry({ report }: { report: ReportRecord }) {
  const { i18n } = useLingui();
  return (
    <li className="grid grid-cols-1 gap-2 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{i18n._(kindWords[report.kind])}</span>
        <Badge tone={tones[report.state]}>{i18n._(reportWords[report.state])}</Badge>
        {report.kind !== "Satisfaction" && (
          <span className="text-muted">
            <Trans>
              worth <Money amount={report.benefit} />
            </Trans>
          </span>
        )}
      </div>
      <p>
        <StatedValues stated={report} />{" "}
        <span className="text-sm text-muted">
          {report.kind === "Satisfaction" ? (
            <Trans>(before → afterwards)</Trans>
          ) : (
            <Trans>(before → aimed at → measured)</Trans>
          )}
        </span>
      </p>
      <p className="text-sm text-muted">
        <CalendarDate seconds={Number(report.from)} /> – <CalendarDate seconds={Number(report.to)} />
        {report.reporter && (
          <>
            {" · "}
            <Trans>
              reported by <PersonName member={report.reporter} />
            </Trans>
          </>
        )}
      </p>
      <Quoted content={report.evidenceContent} document={report.evidence} />
      <Words report={report} />
      <ChainPlace block={Number(report.block)} transaction={report.transaction} />
      {report.state === "Open" && <Attest report={report} />}
    </li>
  );
}

function Words({ report }: { report: ReportRecord }) {
  const { data: terms } = useChainTerms();
  const missing = (terms?.judgesRequired ?? 0) - report.attestations;
  return (
    <>
      {report.judgements.length > 0 && (
        <ul className="grid grid-cols-1 gap-1">
          {report.judgements.map(({ member, agrees, reason, reasonContent }) => (
            <li key={member.number}>
              {agrees ? (
                <Trans>
                  <PersonName member={member} /> attests it
                </Trans>
              ) : (
                <Trans>
                  <PersonName member={member} /> disputes it
                </Trans>
              )}
              <Quoted content={reasonContent} document={reason} />
            </li>
          ))}
        </ul>
      )}
      {report.state === "Open" && missing > 0 && (
        <p className="text-muted">
          <Plural
            value={missing}
            one="# more member has to attest it."
            other="# more members have to attest it."
          />
        </p>
      )}
    </>
  );
}

function Attest({ report }: { report: ReportRecord }) {
  const { i18n } = useLingui();
  const { pilot, member } = useSituation();
  const bar = member && outcomeBar(member, pilot, report);
  if (bar) return <Barred>{i18n._(outcomeBarWords[bar])}</Barred>;
  return (
    <Disclosure label={<Trans>Attest or dispute</Trans>} variant="primary">
      {(close) => <AttestForm reportId={report.number} pilotId={pilot.number} onSent={close} />}
    </Disclosure>
  );
}
