import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Num, Share } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { useEngine } from "@/config/engine-context.ts";
import type { GovernanceFrame } from "@/features/governance/api/frame.ts";
import { quorumNow } from "@/features/governance/api/quorum.ts";
import { formatDuration } from "@/lib/format-duration.ts";

/** The way of a proposal, with the numbers in force. */
export function HowItWorks({ frame }: { frame: GovernanceFrame }) {
  const { i18n } = useLingui();
  const { governor, organisation } = frame;
  const needed = quorumNow(useEngine(), frame);
  if (!governor || !organisation) return null;
  const words = (seconds: string) => formatDuration(Number(seconds), i18n.locale);
  const steps = [
    {
      name: <Trans>Make the proposal</Trans>,
      text: (
        <Trans>
          whoever has <Num value={Number(governor.proposalThreshold)} /> votes, of their own or handed to them
        </Trans>
      ),
    },
    {
      name: <Trans>Read</Trans>,
      text: <Trans>{words(governor.votingDelaySeconds)} before voting begins</Trans>,
    },
    {
      name: <Trans>Vote</Trans>,
      text: (
        <Trans>
          {words(governor.votingPeriodSeconds)}; at least {words(governor.lateExtensionSeconds)} from the vote
          that reaches the quorum
        </Trans>
      ),
    },
    {
      name: <Trans>Pass</Trans>,
      text: (
        <Trans>
          more for than against, and <Num value={needed ?? 0} /> votes (
          <Share bps={governor.quorumBps} /> of all) take part
        </Trans>
      ),
    },
    {
      name: <Trans>Wait</Trans>,
      text: (
        <Trans>
          {words(organisation.minDelaySeconds)} in the timelock, where everyone can see what is coming
        </Trans>
      ),
    },
    { name: <Trans>Carry out</Trans>, text: <Trans>anyone, with one transaction</Trans> },
  ];
  return (
    <Section title={<Trans>The way of a proposal</Trans>} id="way">
      <ol className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {steps.map(({ name, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: six fixed steps
          <li key={index} className="grid grid-cols-[2rem_1fr] gap-x-2">
            <span aria-hidden="true" className="figures font-serif text-2xl text-muted">
              {index + 1}
            </span>
            <p>
              <strong className="block font-semibold">{name}</strong>
              <span className="text-sm text-muted">{text}</span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
