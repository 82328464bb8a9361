import { Plural, Trans } from "@lingui/react/macro";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { tookPart } from "@/features/pilots/api/outcome-bar.ts";
import { OutcomeForm } from "@/features/pilots/components/forms/outcome-form.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { ReportEntry } from "@/features/pilots/components/record/report-entry.tsx";

/** What the idea brought: each report with who vouches for it, and what the attested ones add up to. */
export function OutcomesSection() {
  const { pilot, member } = useSituation();
  const { idea } = pilot;
  if (idea.outcomeReports.length === 0 && idea.stage !== "Implemented") return null;
  const mayReport = !member || (tookPart(pilot, member.id) && member.source !== "Agent");
  return (
    <Section
      title={<Trans>What it brought</Trans>}
      id="outcomes"
      aside={
        <Plural
          value={idea.attestedReports}
          _0="no attested report"
          one="# attested report"
          other="# attested reports"
        />
      }
    >
      <p className="font-serif text-3xl tracking-tight">
        <Money amount={idea.benefit} />
      </p>
      <p className="max-w-2xl text-muted">
        <Trans>
          What attested reports add up to. Whoever took part reports; a report counts when others, who had no
          part in it, attest it.
        </Trans>
      </p>
      {idea.outcomeReports.length > 0 && (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {idea.outcomeReports.map((report) => (
            <ReportEntry key={report.number} report={report} />
          ))}
        </ul>
      )}
      {idea.stage === "Implemented" && mayReport && (
        <Disclosure label={<Trans>Report an outcome</Trans>}>
          {(close) => <OutcomeForm pilot={pilot} onSent={close} />}
        </Disclosure>
      )}
    </Section>
  );
}
