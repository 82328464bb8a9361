import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate, RelativeTime } from "@/components/ui/time.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { contractWords } from "@/features/governance/api/contract-words.ts";
import { guardianUntilOf } from "@/features/governance/api/terms.ts";
import type { TrustView } from "@/features/governance/api/trust.ts";
import { AccountName } from "@/features/governance/components/account-name.tsx";
import { Who } from "@/features/governance/components/who.tsx";

/** Who can stop something for a while: the guardian of proposals, and what is paused. */
export function GuardianSection({ trust, now }: { trust: TrustView; now: number }) {
  const { i18n } = useLingui();
  const until = guardianUntilOf(useEngine());
  const guardian = trust.governor?.guardian;
  const nameOf = (name: string) => (contractWords[name] ? i18n._(contractWords[name]) : name);
  const paused = trust.modules.filter(({ pausedUntil }) => Number(pausedUntil) > now);
  return (
    <Section title={<Trans>Brakes</Trans>} id="brakes">
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-2">
          <h3 className="text-lg">
            <Trans>Guardian of proposals</Trans>
          </h3>
          {guardian && now < until ? (
            <>
              <p>
                <AccountName account={guardian} />
              </p>
              <p className="text-sm text-muted">
                <Trans>
                  may call off a proposal that is not yet decided against, until{" "}
                  <CalendarDate seconds={until} /> and never after
                </Trans>
              </p>
            </>
          ) : (
            <p className="text-muted">
              <Trans>Nobody can call off other people's proposals.</Trans>
            </p>
          )}
        </div>
        <div className="grid content-start gap-2">
          <h3 className="text-lg">
            <Trans>Pauses</Trans>
          </h3>
          {paused.length === 0 ? (
            <p className="text-muted">
              <Trans>Nothing is paused. Voting, settling and claiming never can be.</Trans>
            </p>
          ) : (
            <ul className="grid gap-1.5">
              {paused.map(({ id, name, pausedUntil }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-3">
                  <strong className="font-semibold">{nameOf(name)}</strong>
                  <Badge tone="caution">
                    <Trans>
                      paused, ends <RelativeTime seconds={Number(pausedUntil)} />
                    </Trans>
                  </Badge>
                </li>
              ))}
            </ul>
          )}
          {trust.pauses.length > 0 && (
            <ul className="grid gap-1 text-sm text-muted">
              {trust.pauses.map(({ module, resumed, by, timestamp }) => (
                <li key={module.name + timestamp}>
                  {nameOf(module.name)}: {resumed ? <Trans>went on</Trans> : <Trans>was paused</Trans>},{" "}
                  <CalendarDate seconds={Number(timestamp)} />, <Who account={by.id} member={by.member} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Section>
  );
}
