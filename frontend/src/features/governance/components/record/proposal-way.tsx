import type { ProposalState } from "@engine/protocol/governor";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ChainPlace } from "@/components/ui/chain-place.tsx";
import { Hash } from "@/components/ui/code.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Timeline, TimelineEntry } from "@/components/ui/timeline.tsx";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { stateLooks } from "@/features/governance/api/state-words.ts";
import { formatDuration } from "@/lib/format-duration.ts";

interface WayProps {
  proposal: ProposalRecord;
  state: ProposalState | undefined;
  now: number;
}

/** A proposal's way so far, and the dates ahead of it. */
export function ProposalWay({ proposal, state, now }: WayProps) {
  const { i18n } = useLingui();
  const [snapshot, deadline] = [Number(proposal.snapshot), Number(proposal.deadline)];
  const later = deadline - Number(proposal.endsAt);
  const isOver = proposal.standing === "Canceled";
  const isUnsuccessful = state === "Defeated" || state === "Expired" || state === "Canceled";
  return (
    <Section title={<Trans>Its way</Trans>} id="way">
      <Timeline>
        <Step at={Number(proposal.timestamp)} now={now} title={<Trans>Proposed</Trans>}>
          <ChainPlace block={Number(proposal.block)} transaction={proposal.transaction} />
        </Step>
        {!(isOver && Number(proposal.canceledAt) < snapshot) && (
          <>
            <Step at={snapshot} now={now} title={<Trans>Voting begins; votes held then count</Trans>} />
            <Step at={deadline} now={now} title={<Trans>Voting ends</Trans>}>
              {later > 0 && (
                <p className="text-sm text-muted">
                  <Trans>
                    {formatDuration(later, i18n.locale)} later than planned, because the quorum was reached
                    late
                  </Trans>
                </p>
              )}
            </Step>
          </>
        )}
        {proposal.queuedAt && (
          <Step at={Number(proposal.queuedAt)} now={now} title={<Trans>Passed on to the timelock</Trans>}>
            {proposal.operation && <Hash value={proposal.operation.transaction} />}
          </Step>
        )}
        {proposal.executableAt && !proposal.executedAt && !isUnsuccessful && (
          <Step
            at={Number(proposal.executableAt)}
            now={now}
            title={<Trans>Can be carried out from then on</Trans>}
          />
        )}
        {proposal.executedAt && (
          <Step at={Number(proposal.executedAt)} now={now} title={<Trans>Carried out</Trans>}>
            {proposal.operation?.finishedIn && <Hash value={proposal.operation.finishedIn} />}
          </Step>
        )}
        {proposal.canceledAt && (
          <Step at={Number(proposal.canceledAt)} now={now} title={<Trans>Called off</Trans>} />
        )}
        {proposal.closedAt && state && (
          <Step at={Number(proposal.closedAt)} now={now} title={i18n._(stateLooks[state].words)} />
        )}
      </Timeline>
    </Section>
  );
}

function Step(props: { at: number; now: number; title: ReactNode; children?: ReactNode }) {
  const isPast = props.at <= props.now;
  return (
    <TimelineEntry
      mark={
        <span
          className={isPast ? "size-2 rounded-full bg-accent" : "size-2 rounded-full border border-edge"}
        />
      }
      title={<span className={isPast ? "" : "text-muted"}>{props.title}</span>}
    >
      <p className="text-sm text-muted">
        <CalendarDate seconds={props.at} />
      </p>
      {props.children}
    </TimelineEntry>
  );
}
