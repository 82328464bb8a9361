import type { Support } from "@engine/protocol/governor";
import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Badge } from "@/components/ui/badge.tsx";
import { Choice } from "@/components/ui/choice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { titleOf } from "@/features/governance/api/description.ts";
import { useOwnVotes } from "@/features/governance/api/own-votes.ts";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { supportWords } from "@/features/governance/api/state-words.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useWallet } from "@/features/wallet/api/wallet.ts";

const load = () => import("@/features/governance/flows/vote-on-proposal.tsx").then((it) => it.voteOnProposal);

/** The most that a reason may say: what the index keeps. */
const LONGEST_REASON = 2_000;

/** Votes on a proposal, once; or what one said, or why one cannot. */
export function VoteForm({ proposal }: { proposal: ProposalRecord }) {
  const { i18n } = useLingui();
  const { address } = useWallet();
  const votes = useOwnVotes(Number(proposal.snapshot));
  const own = proposal.votes.find(({ voter }) => voter.toLowerCase() === address?.toLowerCase());
  if (own) {
    return (
      <p className="flex flex-wrap items-center gap-2">
        <Trans>
          You have voted: <Badge tone="accent">{i18n._(supportWords[own.support])}</Badge>
        </Trans>
      </p>
    );
  }
  if (votes === 0) {
    return (
      <p className="text-sm text-muted">
        <Trans>This account held no votes when voting began, so it has no say in this one.</Trans>
      </p>
    );
  }
  return <Form proposal={proposal} votes={votes} />;
}

function Form({ proposal, votes }: { proposal: ProposalRecord; votes: number | undefined }) {
  const [support, setSupport] = useState<Support>();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  function input() {
    setMissing(!support);
    return support && { id: proposal.id, title: titleOf(proposal.description), support, reason, votes };
  }

  return (
    <div className="grid gap-4">
      {votes !== undefined && (
        <p className="text-sm">
          <Plural value={votes} one="You have # vote in this." other="You have # votes in this." />
        </p>
      )}
      <div className="grid gap-1.5">
        <Choice
          label={<Trans>Your vote</Trans>}
          options={[
            { value: "For", label: <Trans>For</Trans> },
            { value: "Against", label: <Trans>Against</Trans> },
            { value: "Abstain", label: <Trans>Abstain</Trans> },
          ]}
          value={support}
          onChange={(next) => {
            setSupport(next);
            setMissing(false);
          }}
        />
        {isMissing && (
          <p role="alert" className="text-sm font-semibold text-negative">
            <Trans>Choose one of the three.</Trans>
          </p>
        )}
      </div>
      <Field label={<Trans>Why</Trans>} optional={<Trans>not required</Trans>}>
        <Textarea
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <div>
        <ActionButton flow={load} input={input} flowKey={`vote:${proposal.id}`} who="anyone">
          <Trans>Cast your vote</Trans>
        </ActionButton>
      </div>
    </div>
  );
}
