import { OFFICE_NAMES, type Office } from "@engine/protocol/enums";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { MemberLink, Person } from "@/components/vocabulary/person-name.tsx";
import type { OfficeRow } from "@/features/governance/api/trust.ts";

const officeWords: Record<Office, { name: MessageDescriptor; does: MessageDescriptor }> = {
  Verifier: { name: msg`Verifiers`, does: msg`judge the evidence of pilots` },
  Auditor: { name: msg`Auditors`, does: msg`raise flags where something is doubtful` },
  Advisor: { name: msg`Advisors`, does: msg`sit on a board` },
};

/** Who holds which office until when, and who held one. */
export function OfficesSection({ offices, now }: { offices: readonly OfficeRow[]; now: number }) {
  const { i18n } = useLingui();
  const held = offices.filter(({ until }) => Number(until) > now);
  const past = offices.filter(({ until }) => Number(until) <= now);
  return (
    <Section
      title={<Trans>Offices</Trans>}
      id="offices"
      aside={<Plural value={held.length} _0="none is held" one="# is held" other="# are held" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-b border-line">
        {OFFICE_NAMES.map((office) => (
          <li
            key={office}
            className="grid grid-cols-1 gap-x-8 gap-y-2 py-4 sm:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <div>
              <h3 className="font-sans text-base font-semibold">{i18n._(officeWords[office].name)}</h3>
              <p className="text-sm text-muted">{i18n._(officeWords[office].does)}</p>
            </div>
            <Holders terms={held.filter((one) => one.office === office)} />
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer py-1 text-muted hover:text-ink">
            <Plural value={past.length} one="# term is over" other="# terms are over" />
          </summary>
          <ul className="grid gap-1.5 border-l border-line py-2 pl-4">
            {past.map(({ office, member, until, latestTerm }) => (
              <li key={office + member.number}>
                <MemberLink member={member} />: {i18n._(officeWords[office].name)},{" "}
                {latestTerm.endedEarly ? (
                  <Trans>
                    ended early on <CalendarDate seconds={Number(until)} />
                  </Trans>
                ) : (
                  <Trans>
                    until <CalendarDate seconds={Number(until)} />
                  </Trans>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Holders({ terms }: { terms: readonly OfficeRow[] }) {
  if (terms.length === 0) {
    return (
      <p className="text-sm text-muted">
        <Trans>Nobody at the moment.</Trans>
      </p>
    );
  }
  return (
    <ul className="grid content-start gap-1.5">
      {terms.map(({ member, until, latestTerm: { givenAt, givenBy } }) => (
        <li key={member.number} className="flex flex-wrap items-center gap-x-3 text-sm">
          <Person member={member} />
          <span className="text-muted">
            <Trans>
              <CalendarDate seconds={Number(givenAt)} /> to <CalendarDate seconds={Number(until)} />
            </Trans>
            {givenBy && (
              <>
                {", "}
                <Trans>
                  given by <MemberLink member={givenBy} />
                </Trans>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
