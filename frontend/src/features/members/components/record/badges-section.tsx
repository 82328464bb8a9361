import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { badgeDeeds, badgeWords } from "@/features/members/api/badge-words.ts";
import { type EarnedBadge, earnedBadges } from "@/features/members/api/earned-badges.ts";
import type { MemberRecord } from "@/features/members/api/member-record.ts";
import { BadgeCard, BadgeGround } from "@/features/members/components/record/badge-card.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/members/flows/claim-badge.tsx").then(({ claimBadge }) => claimBadge);

/** A member's badges, and, on one's own page, those that wait to be claimed. */
export function BadgesSection({ member, isOwn }: { member: MemberRecord; isOwn: boolean }) {
  const { badges } = member;
  const earned = isOwn ? earnedBadges(member) : [];
  return (
    <Section
      title={<Trans>Badges</Trans>}
      id="badges"
      aside={<Plural value={badges.length} _0="none yet" one="# badge" other="# badges" />}
    >
      {badges.length > 0 ? (
        <ul className="grid grid-cols-2 gap-x-6 gap-y-8 sm:grid-cols-3 xl:grid-cols-4">
          {badges.map((badge) => (
            <li key={badge.kind}>
              <BadgeCard badge={badge} memberId={member.number} />
            </li>
          ))}
        </ul>
      ) : (
        earned.length === 0 && (
          <p className="text-muted">
            <Trans>
              Badges show what somebody did here. They are claimed against the record, and never change hands.
            </Trans>
          </p>
        )
      )}
      {earned.length > 0 && <Earned badges={earned} />}
    </Section>
  );
}

function Earned({ badges }: { badges: readonly EarnedBadge[] }) {
  const { i18n } = useLingui();
  return (
    <div className="grid gap-2 rounded-lg border border-dashed border-edge p-5">
      <h3 className="overline-label font-sans text-muted">
        <Trans>You have earned</Trans>
      </h3>
      <ul className="grid divide-y divide-line">
        {badges.map(({ kind, ref }) => (
          <li key={kind} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="grid min-w-0 flex-1 basis-48">
              <span className="font-semibold">{i18n._(badgeWords[kind])}</span>
              <span className="text-sm text-muted">
                {i18n._(badgeDeeds[kind])} <BadgeGround kind={kind} ground={ref} />
              </span>
            </div>
            <ActionButton
              flow={load}
              input={() => ({ kind, ref })}
              flowKey={`badge:${kind}`}
              variant="secondary"
            >
              <Trans>Claim it</Trans>
            </ActionButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
