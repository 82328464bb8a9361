import { Plural, Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import type { RoundRecord } from "@/features/ballots/api/rounds.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/ballots/flows/settle-round.tsx").then(({ settleRound }) => settleRound);

/** The way from a closed round to its decisions, open to everyone. */
export function SettlePanel({ round }: { round: RoundRecord }) {
  const waiting = round.entryCount - round.settledCount;
  return (
    <Banner
      tone="info"
      title={<Trans>Voting is over. Anyone may have the round settled now.</Trans>}
      action={
        <ActionButton
          flow={load}
          input={() => ({ roundId: round.number, waiting })}
          flowKey={`settle:${round.number}`}
          who="anyone"
        >
          <Trans>Settle the round</Trans>
        </ActionButton>
      }
    >
      <Plural
        value={waiting}
        one="# idea is decided by its tally and the rules; nobody has a say in it any more."
        other="# ideas are decided by their tallies and the rules; nobody has a say in it any more."
      />
    </Banner>
  );
}
