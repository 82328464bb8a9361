import { Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Share } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { type IdeaRewardView, useIdeaReward } from "@/features/pilots/api/idea-reward.ts";
import { type RewardStep, rewardStep, sumShares } from "@/features/pilots/api/reward-step.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/pilots/flows/credit-reward.tsx").then(({ creditReward }) => creditReward);

/** What an implemented idea earns those behind it: the formula, what was credited to whom, and what can be done now. */
export function IdeaReward({ ideaId }: { ideaId: number }) {
  const { data, error, refetch } = useIdeaReward(ideaId);
  const title = <Trans>Its reward</Trans>;
  if (!data && error) {
    return (
      <Section title={title} id="reward">
        <FailureBanner error={error} onRetry={() => refetch()} />
      </Section>
    );
  }
  const step = data ? rewardStep(data) : "none";
  if (!data || step === "none") return null;
  const [last] = data.rewards;
  return (
    <Section title={title} id="reward">
      {last && (
        <p className="font-serif text-3xl tracking-tight">
          <Money amount={last.total} />
        </p>
      )}
      <Formula policy={data.organisation?.rewardPolicy} />
      {last && <Credited last={last} shares={data.rewardShares} />}
      <NextStep step={step} ideaId={ideaId} />
    </Section>
  );
}

function Formula({
  policy,
}: {
  policy: NonNullable<IdeaRewardView["organisation"]>["rewardPolicy"] | undefined;
}) {
  if (!policy) return null;
  return (
    <p className="max-w-2xl text-muted">
      <Trans>
        An implemented idea earns <Money amount={policy.base} /> and <Share bps={policy.rateBps} /> of what it
        brought beyond its cost, at most <Money amount={policy.cap} /> in all.{" "}
        <Share bps={policy.lineageBps} /> of that goes to the authors of ideas it builds on.
      </Trans>
    </p>
  );
}

function Credited(props: {
  last: IdeaRewardView["rewards"][number];
  shares: IdeaRewardView["rewardShares"];
}) {
  const { last, shares } = props;
  return (
    <>
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {sumShares(shares).map(({ member, amount }) => (
          <li key={member.number} className="flex items-center justify-between gap-4 py-3">
            <Person member={member} />
            <Money amount={amount} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        <Trans>
          Credited on <CalendarDate seconds={Number(last.timestamp)} />, when it had brought{" "}
          <Money amount={last.benefit} /> for <Money amount={last.spent} />
        </Trans>
        {" · "}
        <ChainPlace block={Number(last.block)} transaction={last.transaction} />
      </p>
    </>
  );
}

function NextStep({ step, ideaId }: { step: Exclude<RewardStep, "none">; ideaId: number }) {
  switch (step) {
    case "due":
      return (
        <div className="grid justify-items-start gap-3">
          <p className="max-w-2xl">
            <Trans>What was attested is not credited yet. Anyone may have that done.</Trans>
          </p>
          <ActionButton flow={load} input={() => ({ ideaId })} flowKey={`reward:idea:${ideaId}`} who="anyone">
            <Trans>Have the reward credited</Trans>
          </ActionButton>
        </div>
      );
    case "credited":
      return (
        <p className="max-w-2xl">
          <Trans>
            All that is attested so far is credited. Each has their part paid out on their own page.
          </Trans>
        </p>
      );
    case "full":
      return (
        <p className="max-w-2xl">
          <Trans>
            It has earned as much as one idea can. Each has their part paid out on their own page.
          </Trans>
        </p>
      );
    case "flagged":
      return (
        <p className="max-w-2xl">
          <Trans>A flag is open on the idea: nothing is credited until it is resolved.</Trans>
        </p>
      );
    case "unclaimed":
      return (
        <p className="max-w-2xl">
          <Trans>Nobody is credited yet: whoever left the idea has to claim it with their code.</Trans>
        </p>
      );
    case "unattested":
      return (
        <p className="max-w-2xl">
          <Trans>It is credited once members who had no part in it have attested what it brought.</Trans>
        </p>
      );
  }
}
