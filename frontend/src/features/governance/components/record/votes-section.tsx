import type { Support } from "@engine/protocol/governor";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { Section } from "@/components/ui/section.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { supportWords } from "@/features/governance/api/state-words.ts";
import { Who } from "@/features/governance/components/who.tsx";

const tones: Record<Support, Tone> = { For: "positive", Against: "negative", Abstain: "neutral" };

/** Who said what, and why; those with the most votes first. */
export function VotesSection({ proposal: { votes } }: { proposal: ProposalRecord }) {
  const { i18n } = useLingui();
  return (
    <Section
      title={<Trans>Who said what</Trans>}
      id="votes"
      aside={<Plural value={votes.length} one="# vote cast" other="# votes cast" />}
    >
      {votes.length === 0 ? (
        <p className="text-muted">
          <Trans>Nobody has voted yet.</Trans>
        </p>
      ) : (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {votes.map(({ voter, member, support, weight, reason, timestamp }) => (
            <li key={voter} className="grid gap-1.5 py-3.5">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Who account={voter} member={member} />
                <Badge tone={tones[support]}>{i18n._(supportWords[support])}</Badge>
                <span className="text-sm text-muted">
                  <Plural value={Number(weight)} one="# vote" other="# votes" />
                  {" · "}
                  <RelativeTime seconds={Number(timestamp)} />
                </span>
              </p>
              {reason && (
                <p className="max-w-2xl">
                  <UserText text={reason} limit={2_000} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
