import { Trans } from "@lingui/react/macro";
import { titleOf } from "@/features/governance/api/description.ts";
import type { ProposalRecord } from "@/features/governance/api/proposal.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

type Props = { proposal: ProposalRecord };

const steps = () => import("@/features/governance/flows/step-proposal.tsx");

function inputOf({ id, description, calls }: ProposalRecord) {
  return { id, description: description ?? "", title: titleOf(description), calls: [...calls] };
}

/** Passes on to the timelock what the voters accepted. */
export function QueueButton({ proposal }: Props) {
  const load = () => steps().then(({ queueProposal }) => queueProposal);
  return <Step load={load} proposal={proposal} words={<Trans>Queue it in the timelock</Trans>} />;
}

/** Carries out what has waited long enough. */
export function ExecuteButton({ proposal }: Props) {
  const load = () => steps().then(({ executeProposal }) => executeProposal);
  return <Step load={load} proposal={proposal} words={<Trans>Carry it out</Trans>} />;
}

/** For the proposer before the vote, and the guardian while the term lasts. */
export function CancelButton({ proposal }: Props) {
  const load = () => steps().then(({ cancelProposal }) => cancelProposal);
  return <Step load={load} proposal={proposal} isQuiet words={<Trans>Call it off</Trans>} />;
}

/** Puts on record that a proposal came to nothing. */
export function CloseButton({ proposal, state }: Props & { state: "Defeated" | "Expired" }) {
  return (
    <div>
      <ActionButton
        flow={() => import("@/features/governance/flows/close-proposal.tsx").then((it) => it.closeProposal)}
        input={() => ({ id: proposal.id, title: titleOf(proposal.description), state })}
        flowKey={`proposal:${proposal.id}`}
        who="anyone"
        variant="secondary"
      >
        <Trans>Put its end on record</Trans>
      </ActionButton>
    </div>
  );
}

type StepFlow = Awaited<ReturnType<typeof steps>>["queueProposal"];

function Step(props: Props & { load: () => Promise<StepFlow>; words: React.ReactNode; isQuiet?: boolean }) {
  const { proposal, load, words, isQuiet } = props;
  if (proposal.description === null) {
    return (
      <p className="text-sm text-muted">
        <Trans>
          To go on, the contract wants the proposal's words to the letter, and the index does not have them.
          The audit command reads them from the chain.
        </Trans>
      </p>
    );
  }
  return (
    <div>
      <ActionButton
        flow={load}
        input={() => inputOf(proposal)}
        flowKey={`proposal:${proposal.id}`}
        who="anyone"
        variant={isQuiet ? "secondary" : "primary"}
      >
        {words}
      </ActionButton>
    </div>
  );
}
