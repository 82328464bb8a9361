import { Trans } from "@lingui/react/macro";
import type { IdeaFields } from "@/features/ideas/flows/idea-fields.ts";
import type { Draft } from "@/features/propose/api/draft.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const loadSubmit = () =>
  import("@/features/propose/flows/submit-idea.tsx").then(({ submitIdea }) => submitIdea);
const loadRevise = () =>
  import("@/features/ideas/flows/revise-idea.tsx").then(({ reviseIdea }) => reviseIdea);

/** Hands in a draft: a new idea, or a new version of one. `take` gives nothing while the draft has faults. */
export function HandInButton(props: {
  revised: number | undefined;
  title: string;
  take: () => { draft: Draft; fields: IdeaFields } | undefined;
  onSent: () => void;
}) {
  const { revised, take, onSent } = props;
  if (revised !== undefined) {
    return (
      <ActionButton
        flow={loadRevise}
        input={() => {
          const taken = take();
          return taken && { ideaId: revised, fields: taken.fields };
        }}
        flowKey={`author:${revised}`}
        onSent={onSent}
      >
        <Trans>Hand in the new version</Trans>
      </ActionButton>
    );
  }
  return (
    <ActionButton
      flow={loadSubmit}
      input={() => {
        const taken = take();
        if (!taken) return undefined;
        const { challenge, parents } = taken.draft;
        return { fields: taken.fields, challenge, parents };
      }}
      flowKey={`submit:${props.title}`.slice(0, 200)}
      onSent={onSent}
    >
      <Trans>Hand in the idea</Trans>
    </ActionButton>
  );
}
