import { Plural, Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { Stat, StatStrip } from "@/components/ui/stat.tsx";
import { equalHolders, useVotingPower } from "@/features/governance/api/voting-power.ts";
import { OwnVotes } from "@/features/governance/components/own-votes.tsx";
import { VoterRow } from "@/features/governance/components/voter-row.tsx";

/** Who votes for how many: their own tokens, and those that others handed to them. */
export default function DelegatesView() {
  const { data, error, refetch } = useVotingPower();
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (!data) return <SkeletonRows rows={6} />;
  const { organisation, accounts } = data;
  if (!organisation || accounts.length === 0) {
    return (
      <EmptyState title={<Trans>Nobody holds votes yet</Trans>}>
        <Trans>Votes are issued by whoever holds that role.</Trans>
      </EmptyState>
    );
  }
  const delegated = accounts.filter(({ id, delegators }) => delegators.some((one) => one.id !== id)).length;
  return (
    <>
      <StatStrip>
        <Stat
          label={<Trans>Votes in all</Trans>}
          value={<Num value={Number(organisation.supply)} />}
          detail={<Trans>one for each vote token</Trans>}
        />
        <Stat
          label={<Trans>Voters</Trans>}
          value={<Num value={organisation.voters} />}
          detail={
            <Plural
              value={delegated}
              _0="nobody votes for others"
              one="# votes for others too"
              other="# vote for others too"
            />
          }
        />
        <Stat
          label={<Trans>As concentrated as</Trans>}
          value={
            <Num
              value={equalHolders(organisation.votesSum, organisation.votesSquares)}
              options={{ maximumFractionDigits: 1 }}
            />
          }
          detail={<Trans>voters with equal votes</Trans>}
        />
      </StatStrip>
      <OwnVotes accounts={accounts} />
      <Section
        title={<Trans>Who votes for how many</Trans>}
        id="voters"
        aside={<Plural value={accounts.length} one="# voter" other="# voters" />}
      >
        <p className="max-w-2xl text-muted">
          <Trans>
            Everybody votes with their own tokens until they hand the vote to somebody else. The tokens stay
            theirs, and they can take the vote back at any time.
          </Trans>
        </p>
        <ol className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {accounts.map((account) => (
            <li key={account.id}>
              <VoterRow account={account} supply={Number(organisation.supply)} />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
