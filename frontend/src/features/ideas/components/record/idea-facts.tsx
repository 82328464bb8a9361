import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Hash } from "@/components/ui/code.tsx";
import { Share } from "@/components/ui/number.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { channelWords, sourceWords } from "@/components/vocabulary/people-words.ts";
import { Person } from "@/components/vocabulary/person-name.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { ChallengeName } from "@/features/ideas/components/record/idea-header.tsx";

/** What is on record about an idea besides its text. */
export function IdeaFacts({ idea }: { idea: IdeaRecord }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="idea-facts" className="grid gap-3">
      <h2 id="idea-facts" className="overline-label font-sans text-muted">
        <Trans>On record</Trans>
      </h2>
      <dl className="grid divide-y divide-line border-y border-line text-sm">
        <Fact name={<Trans>Credit</Trans>}>
          {idea.credit.length === 0 ? (
            <Trans>nobody yet: it waits to be claimed</Trans>
          ) : (
            <ul className="grid gap-1.5">
              {idea.credit.map(({ member, shareBps }) => (
                <li key={member.number} className="flex items-center justify-end gap-3">
                  <Person member={member} /> <Share bps={shareBps} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={<Trans>From</Trans>}>{i18n._(sourceWords[idea.source])}</Fact>
        <Fact name={<Trans>Came by</Trans>}>{i18n._(channelWords[idea.channel])}</Fact>
        <Fact name={<Trans>Challenge</Trans>}>
          <TextLink to="/ideas" search={{ challenge: idea.challenge.number }}>
            <ChallengeName challenge={idea.challenge} />
          </TextLink>
        </Fact>
        <Fact name={<Trans>Handed in</Trans>}>
          <CalendarDate seconds={Number(idea.submittedAt)} />
        </Fact>
        <Fact name={<Trans>Decisions on record</Trans>}>
          <Plural value={idea.recordCount} one="# entry" other="# entries" />
        </Fact>
        <Fact name={<Trans>Text's hash</Trans>}>
          <Hash value={idea.contentHash} digits={6} />
        </Fact>
        <Fact name={<Trans>On IPFS</Trans>}>
          <Hash value={idea.document.cid} digits={8} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-2">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 text-right">{children}</dd>
    </div>
  );
}
