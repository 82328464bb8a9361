import { Plural, Trans } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import Hourglass from "lucide-react/icons/hourglass";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { turnoutOf } from "@/features/governance/api/proposal-state.ts";
import { VoteBar } from "@/features/governance/components/vote-bar.tsx";
import { classNames } from "@/lib/class-names.ts";

interface TallyProps {
  proposal: ProposalRecord;
  quorum: number | undefined;
  /** Before the vote it is not yet certain how many must take part. */
  isGuess: boolean;
  now: number;
}

/** How the vote stands against its two conditions. */
export function TallySection({ proposal, quorum, isGuess, now }: TallyProps) {
  const turnout = turnoutOf(proposal);
  const [inFavour, against] = [Number(proposal.forVotes), Number(proposal.againstVotes)];
  const isRunning = now <= Number(proposal.deadline) && proposal.standing === "Proposed";
  return (
    <Section
      title={<Trans>The vote</Trans>}
      id="vote"
      aside={<Plural value={proposal.voterCount} one="# voter" other="# voters" />}
    >
      <VoteBar proposal={proposal} quorum={quorum} />
      <dl className="grid grid-cols-3 gap-x-4 text-sm">
        <Side label={<Trans>For</Trans>} tone="text-positive" votes={inFavour} />
        <Side label={<Trans>Against</Trans>} tone="text-negative" votes={against} />
        <Side label={<Trans>Abstained</Trans>} tone="text-muted" votes={Number(proposal.abstainVotes)} />
      </dl>
      <ul className="grid gap-1.5 text-sm">
        {quorum !== undefined && (
          <Condition isMet={turnout >= quorum && turnout > 0} isRunning={isRunning}>
            {isGuess ? (
              <Trans>
                Quorum: about <Num value={quorum} /> votes must take part; it is fixed when voting begins
              </Trans>
            ) : (
              <Trans>
                Quorum: <Num value={turnout} /> votes took part, <Num value={quorum} /> are needed
              </Trans>
            )}
          </Condition>
        )}
        <Condition isMet={inFavour > against} isRunning={isRunning}>
          <Trans>
            Majority: <Num value={inFavour} /> for, <Num value={against} /> against; more must be for
          </Trans>
        </Condition>
      </ul>
    </Section>
  );
}

function Side({ label, tone, votes }: { label: ReactNode; tone: string; votes: number }) {
  return (
    <div>
      <dt className={classNames("font-semibold", tone)}>{label}</dt>
      <dd className="figures font-serif text-2xl">
        <Num value={votes} />
      </dd>
    </div>
  );
}

function Condition(props: { isMet: boolean; isRunning: boolean; children: ReactNode }) {
  const { isMet, isRunning } = props;
  const Icon = isMet ? Check : isRunning ? Hourglass : X;
  const tone = isMet ? "text-positive" : isRunning ? "text-muted" : "text-negative";
  return (
    <li className="flex items-start gap-2">
      <Icon className={classNames("mt-0.5 size-4 shrink-0", tone)} aria-hidden="true" />
      <span>
        <VisuallyHidden>
          {isMet ? (
            <Trans>Met.</Trans>
          ) : isRunning ? (
            <Trans>Not met yet.</Trans>
          ) : (
            <Trans>Not met.</Trans>
          )}{" "}
        </VisuallyHidden>
        {props.children}
      </span>
    </li>
  );
}
