import { Trans } from "@lingui/react/macro";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { useChallenges } from "@/features/challenges/api/challenges.ts";
import { ChallengeCard } from "@/features/challenges/components/challenge-card.tsx";
import { CloseForm } from "@/features/challenges/components/close-form.tsx";
import { PublishForm } from "@/features/challenges/components/publish-form.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";
import { useChainNow } from "@/lib/chain-clock.ts";

/** Above the list of ideas: the challenge that it is narrowed to, and what a curator can do about challenges. */
export default function ChallengeArea({ number }: { number: number | undefined }) {
  const { data } = useChallenges();
  const now = useChainNow();
  const isCurator = useHoldsRole("curator");
  const challenge = number ? data?.find((each) => each.number === number) : undefined;
  if (!challenge) return isCurator && !number ? <Publish now={now} /> : null;
  const mayClose = isCurator && now < (challenge.closesAt ?? 0);
  return (
    <section
      aria-labelledby="challenge"
      className="grid max-w-3xl grid-cols-1 gap-3 rounded-lg border border-line bg-surface p-5"
    >
      <ChallengeCard challenge={challenge} now={now} />
      {mayClose && (
        <Disclosure label={<Trans>Close it before its time</Trans>}>
          {(close) => <CloseForm challengeId={challenge.number} onSent={close} />}
        </Disclosure>
      )}
    </section>
  );
}

function Publish({ now }: { now: number }) {
  return (
    <div className="max-w-3xl">
      <Disclosure label={<Trans>Publish a challenge</Trans>}>
        {(close) => <PublishForm now={now} onSent={close} />}
      </Disclosure>
    </div>
  );
}
