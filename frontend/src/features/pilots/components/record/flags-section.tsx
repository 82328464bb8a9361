import { Trans } from "@lingui/react/macro";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { Section } from "@/components/ui/section.tsx";
import { RaiseForm } from "@/features/pilots/components/forms/flag-forms.tsx";
import { FlagEntry } from "@/features/pilots/components/record/flag-entry.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";

/** Doubts about the idea: open ones keep money and result back. Nothing where there is none and none can be raised. */
export function FlagsSection() {
  const { pilot, isAuditor, tookPart } = useSituation();
  const { idea } = pilot;
  const mayRaise = isAuditor && !tookPart;
  if (idea.flags.length === 0 && !mayRaise) return null;
  return (
    <Section title={<Trans>Flags</Trans>} id="flags">
      <p className="max-w-2xl text-muted">
        <Trans>
          An auditor's doubt about the idea, answered in public. While one is open, nothing is paid and
          nothing is concluded.
        </Trans>
      </p>
      {idea.flags.length > 0 && (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {idea.flags.map((flag) => (
            <FlagEntry key={flag.number} flag={flag} />
          ))}
        </ul>
      )}
      {mayRaise && (
        <Disclosure label={<Trans>Raise a flag</Trans>}>
          {(close) => <RaiseForm ideaId={idea.number} pilotId={pilot.number} onSent={close} />}
        </Disclosure>
      )}
    </Section>
  );
}
