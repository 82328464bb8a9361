import { Trans } from "@lingui/react/macro";
import { KeyValue, KeyValues } from "@/components/ui/key-values.tsx";
import { Panel } from "@/components/ui/panel.tsx";
import { IdeaLink } from "@/components/vocabulary/idea-link.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { useMeans } from "@/features/members/api/means.ts";
import type { MemberRecord, MemberRewards } from "@/features/members/api/member-record.ts";
import { usePoolShares } from "@/features/members/api/pool-shares.ts";
import { PoolShares } from "@/features/members/components/record/pool-shares.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () => import("@/features/members/flows/pull-reward.tsx").then(({ pullReward }) => pullReward);

/** What a member was credited for, and what of it waits; on one's own page it can be pulled. */
export function RewardsPanel(props: { member: MemberRecord; rewards: MemberRewards; isOwn: boolean }) {
  const { member, rewards, isOwn } = props;
  const means = useMeans();
  const poolShares = usePoolShares(member.number) ?? [];
  if (!rewards && poolShares.length === 0) return null;
  const owed = isOwn && means ? means.rewardOwed : BigInt(rewards?.owed ?? 0);
  return (
    <Panel id="rewards" title={<Trans>Rewards</Trans>}>
      <KeyValues>
        <KeyValue name={<Trans>Earned</Trans>}>
          <Money amount={BigInt(rewards?.earned ?? 0)} />
        </KeyValue>
        <KeyValue name={<Trans>Not paid out yet</Trans>}>
          <Money amount={owed} />
        </KeyValue>
      </KeyValues>
      <ul className="grid gap-2 text-sm">
        {member.rewardShares.map(({ id, amount, idea }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <span className="min-w-0">
              <IdeaLink idea={idea} />
            </span>
            <Money amount={BigInt(amount)} />
          </li>
        ))}
      </ul>
      {poolShares.length > 0 && <PoolShares shares={poolShares} memberId={member.number} isOwn={isOwn} />}
      {isOwn && owed > 0n && (
        <ActionButton
          flow={load}
          input={() => ({ memberId: member.number, account: member.account.id })}
          flowKey={`reward:${member.number}`}
        >
          <Trans>Have it paid out</Trans>
        </ActionButton>
      )}
    </Panel>
  );
}
