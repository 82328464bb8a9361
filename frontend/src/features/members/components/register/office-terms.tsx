import { Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { GivenReason } from "@/features/ideas/components/given-reason.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { OfficeWord } from "@/features/members/components/register/office-word.tsx";

type Term = MemberRecord["officeTerms"][number];

/** What a member is and was trusted with, term by term, and why a term ended early. */
export default function OfficeTerms({ member }: { member: MemberRecord }) {
  return (
    <Section title={<Trans>Offices</Trans>} id="offices">
      <ul className="grid gap-4">
        {member.officeTerms.map((term) => (
          <li key={term.id} className="grid gap-1">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">
                <OfficeWord office={term.office} />
              </span>
              <span className="text-sm text-muted">
                <CalendarDate seconds={Number(term.givenAt)} /> –{" "}
                <CalendarDate seconds={Number(term.until)} />
              </span>
            </p>
            {term.endedEarly && <EarlyEnd term={term} holder={member.number} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EarlyEnd({ term: { endedBy, reason, reasonContent }, holder }: { term: Term; holder: number }) {
  if (!reason) {
    return (
      <p className="text-sm text-muted">
        {endedBy?.number === holder ? <Trans>laid down</Trans> : <Trans>ended before its time</Trans>}
      </p>
    );
  }
  return (
    <>
      <p className="text-sm text-muted">
        <Trans>ended before its time by whoever held the identity role:</Trans>
      </p>
      <GivenReason hash={reason.hash} content={reasonContent} />
    </>
  );
}
