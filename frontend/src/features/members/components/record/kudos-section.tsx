import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { FirstFew } from "@/components/ui/first-few.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { MemberLink, type NamedMember } from "@/components/vocabulary/person-name.tsx";
import type { MemberRecord } from "@/features/members/api/member-record.ts";

const FIRST = 6;

interface Gift {
  id: string;
  amount: number;
  timestamp: string;
  other: NamedMember;
  note: { text: string | null; language: string | null } | null;
}

/** What others thank a member for, in their words; and whom the member thanked. */
export function KudosSection({ member }: { member: MemberRecord }) {
  const received = member.kudosReceived.map(({ from, noteContent, ...gift }) => ({
    ...{ ...gift, other: from, note: noteContent },
  }));
  const given = member.kudosGiven.map(({ to, noteContent, ...gift }) => ({
    ...{ ...gift, other: to, note: noteContent },
  }));
  return (
    <Section
      title={<Trans>Thanked for</Trans>}
      id="kudos"
      aside={<Plural value={received.length} _0="nothing yet" one="one note" other="# notes" />}
    >
      {received.length === 0 ? (
        <p className="text-muted">
          <Trans>Nobody has thanked this member yet.</Trans>
        </p>
      ) : (
        <Gifts gifts={received}>{(gift) => <MemberLink member={gift.other} />}</Gifts>
      )}
      {given.length > 0 && (
        <details className="group border-b border-line pb-3">
          <summary className="text-sm font-semibold text-muted hover:text-ink">
            <Plural value={given.length} one="Thanked somebody once" other="Thanked others # times" />
          </summary>
          <div className="pt-3">
            <Gifts gifts={given}>
              {(gift) => (
                <Trans>
                  to <MemberLink member={gift.other} />
                </Trans>
              )}
            </Gifts>
          </div>
        </details>
      )}
    </Section>
  );
}

function Gifts({ gifts, children }: { gifts: readonly Gift[]; children: (gift: Gift) => ReactNode }) {
  return (
    <div className="grid gap-3">
      <FirstFew of={gifts} most={FIRST}>
        {(shown) => (
          <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
            {shown.map((gift) => (
              <li key={gift.id} className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 py-4">
                <Note gift={gift} />
                <span className="figures row-span-2 text-right font-serif text-2xl leading-none">
                  {gift.amount}
                  <span className="block pt-1 font-sans text-xs text-muted">
                    <Plural value={gift.amount} one="kudos" other="kudos" />
                  </span>
                </span>
                <p className="flex flex-wrap gap-x-2 text-sm text-muted">
                  <span>{children(gift)}</span>
                  <span aria-hidden="true">·</span>
                  <CalendarDate seconds={Number(gift.timestamp)} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </div>
  );
}

/** What somebody wrote, as they wrote it. */
function Note({ gift: { note } }: { gift: Gift }) {
  if (!note?.text) {
    return (
      <p className="text-muted italic">
        <Trans>The note is not here, or not yet.</Trans>
      </p>
    );
  }
  return (
    <blockquote className="max-w-prose font-serif text-lg leading-snug">
      <Markdown text={note.text} language={note.language} />
    </blockquote>
  );
}
