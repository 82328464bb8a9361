import type { ProposalState } from "@engine/protocol/governor";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Panel } from "@/components/ui/panel.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { useFrame } from "@/features/governance/api/frame.ts";
import { mayCancel } from "@/features/governance/api/may-cancel.ts";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { stateLooks } from "@/features/governance/api/state-words.ts";
import { guardianUntilOf } from "@/features/governance/api/terms.ts";
import {
  CancelButton,
  CloseButton,
  ExecuteButton,
  QueueButton,
} from "@/features/governance/components/record/step-buttons.tsx";
import { VoteForm } from "@/features/governance/components/record/vote-form.tsx";
import { useWallet } from "@/features/wallet/api/wallet.ts";

interface NextProps {
  proposal: ProposalRecord;
  state: ProposalState | undefined;
  now: number;
}

/** Where the proposal stands, and whatever the reader can do about it now. */
export function ProposalNext({ proposal, state, now }: NextProps) {
  const { i18n } = useLingui();
  const engine = useEngine();
  const { data: frame } = useFrame();
  const { address } = useWallet();
  if (!state) return null;
  const guardian = now < guardianUntilOf(engine) ? frame?.governor?.guardian : undefined;
  return (
    <Panel id="next" title={<Trans>Where it stands</Trans>} own>
      <p>{i18n._(stateLooks[state].meaning)}</p>
      <Action proposal={proposal} state={state} now={now} />
      {address && mayCancel({ account: address, proposer: proposal.proposer, guardian, state }) && (
        <CancelButton proposal={proposal} />
      )}
    </Panel>
  );
}

function Action({ proposal, state, now }: NextProps & { state: ProposalState }) {
  switch (state) {
    case "Pending":
      return (
        <p className="text-sm text-muted">
          <Trans>
            Voting begins <RelativeTime seconds={Number(proposal.snapshot)} />.
          </Trans>
        </p>
      );
    case "Active":
      return <VoteForm proposal={proposal} />;
    case "Succeeded":
      return <QueueButton proposal={proposal} />;
    case "Queued":
      return Number(proposal.executableAt) <= now ? (
        <ExecuteButton proposal={proposal} />
      ) : (
        <p className="text-sm text-muted">
          <Trans>
            It can be carried out <RelativeTime seconds={Number(proposal.executableAt)} />, by anyone.
          </Trans>
        </p>
      );
    case "Defeated":
    case "Expired":
      return proposal.closedAt === null ? <CloseButton proposal={proposal} state={state} /> : null;
    default:
      return null;
  }
}
