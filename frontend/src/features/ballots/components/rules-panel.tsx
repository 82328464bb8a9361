import { quorumOf } from "@engine/audit/state/rounds/settlement";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Num, Share } from "@/components/ui/number.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { RoundPhase } from "@/features/ballots/api/round-phase.ts";
import type { RoundRecord } from "@/features/ballots/api/rounds.ts";
import { formatMoment } from "@/lib/format.ts";
import { formatDuration } from "@/lib/format-duration.ts";

/**
 * The rules this round copied at its opening, in plain words. They cannot change any more. Small screens show them in
 * one line, and all of them on request, so that the ballot begins in view.
 */
export function RulesPanel(props: { round: RoundRecord; phase: RoundPhase }) {
  return (
    <section aria-labelledby="rules" className="grid gap-4 rounded-lg border border-line bg-surface p-5">
      <h2 id="rules" className="overline-label font-sans text-muted">
        <Trans>The rules of this round</Trans>
      </h2>
      <div className="max-lg:hidden">
        <RuleList {...props} />
      </div>
      <details className="text-sm lg:hidden">
        <summary className="text-muted hover:text-ink">
          <RulesInShort rules={props.round.rules} />
        </summary>
        <div className="mt-4">
          <RuleList {...props} />
        </div>
      </details>
    </section>
  );
}

function RulesInShort({ rules }: { rules: RoundRecord["rules"] }) {
  return (
    <>
      <Trans>
        Quorum <Share bps={rules.quorumBps} />, more than <Share bps={rules.approvalBps} /> for, no ballot
        above <Share bps={rules.capBps} />
      </Trans>
      {rules.memberMajority && (
        <>
          {", "}
          <Trans>more members for than against</Trans>
        </>
      )}
    </>
  );
}

function RuleList({ round, phase }: { round: RoundRecord; phase: RoundPhase }) {
  const { i18n } = useLingui();
  const { rules, supply } = round;
  const closesAt = Number(round.closesAt);
  return (
    <dl className="grid gap-3 text-sm">
      <Rule
        name={phase === "open" || phase === "announced" ? <Trans>Closes on</Trans> : <Trans>Closed on</Trans>}
      >
        {formatMoment(closesAt, i18n.locale)}
      </Rule>
      <Rule name={<Trans>Who votes</Trans>}>
        {phase === "announced" ? (
          <Trans>
            Whoever holds vote tokens on <CalendarDate seconds={Number(round.snapshot)} />, with what they
            hold then.
          </Trans>
        ) : (
          <Trans>
            Whoever held vote tokens on <CalendarDate seconds={Number(round.snapshot)} />, with what they held
            then.
          </Trans>
        )}
      </Rule>
      <Rule name={<Trans>Quorum</Trans>}>
        <Trans>
          <Share bps={rules.quorumBps} /> of all tokens must take part in an idea. For, against and abstain
          all count.
        </Trans>
        {supply !== null && (
          <>
            {" "}
            <Trans>
              That is <Num value={quorumOf(BigInt(supply), rules)} /> of <Num value={BigInt(supply)} />.
            </Trans>
          </>
        )}
      </Rule>
      <Rule name={<Trans>Approval</Trans>}>
        <Trans>
          More than <Share bps={rules.approvalBps} /> of the tokens for and against must be for.
        </Trans>
      </Rule>
      {rules.memberMajority && (
        <Rule name={<Trans>Members</Trans>}>
          <Trans>
            More members must be for than against, each counted once. If only the tokens agree, the idea waits{" "}
            {formatDuration(rules.revisitHours * 3_600, i18n.locale)} for a second reading.
          </Trans>
        </Rule>
      )}
      <Rule name={<Trans>Cap</Trans>}>
        <Trans>
          No ballot weighs more than <Share bps={rules.capBps} /> of all tokens.
        </Trans>
      </Rule>
      {rules.lateWindowSeconds > 0 && (
        <Rule name={<Trans>Extension</Trans>}>
          {round.extendedFor ? (
            <Trans>The round was extended once, because an idea reached its quorum late.</Trans>
          ) : (
            <Trans>
              A quorum first reached in the last {formatDuration(rules.lateWindowSeconds, i18n.locale)}{" "}
              extends the round once, by {formatDuration(rules.extensionSeconds, i18n.locale)}.
            </Trans>
          )}
        </Rule>
      )}
      <Rule name={<Trans>Opened by</Trans>}>
        {round.openedByMember ? (
          <PersonName member={round.openedByMember} />
        ) : (
          <Trans>a role holder who is no member</Trans>
        )}
        <span className="block">
          <ChainPlace block={Number(round.block)} transaction={round.transaction} />
        </span>
      </Rule>
    </dl>
  );
}

function Rule({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd className="text-muted">{children}</dd>
    </div>
  );
}
