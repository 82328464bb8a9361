import { Trans } from "@lingui/react/macro";
import { ReasonField } from "@/features/members/components/register/reason-field.tsx";
import type { RegisterFormProps } from "@/features/members/components/register/register-form.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useTextDraft } from "@/lib/text-draft.ts";

type Step = "suspend" | "reinstate" | "end";

const flows = () => import("@/features/members/flows/register/standing.tsx");
const loads = {
  suspend: () => flows().then(({ suspendMember }) => suspendMember),
  reinstate: () => flows().then(({ reinstateMember }) => reinstateMember),
  end: () => flows().then(({ endMember }) => endMember),
};

/** Suspends a member. */
export function SuspendForm(props: RegisterFormProps) {
  return <StandingForm step="suspend" {...props} />;
}

/** Lifts a suspension. */
export function ReinstateForm(props: RegisterFormProps) {
  return <StandingForm step="reinstate" {...props} />;
}

/** Ends a membership. */
export function EndForm(props: RegisterFormProps) {
  return <StandingForm step="end" {...props} />;
}

function StandingForm({ step, person, onSent }: RegisterFormProps & { step: Step }) {
  const draft = useTextDraft();
  function input() {
    const reason = draft.take();
    return reason && { ...person, reason };
  }
  return (
    <div className="grid gap-4">
      <p className="text-sm">
        <Meaning step={step} />
      </p>
      <ReasonField draft={draft} />
      <div>
        <ActionButton
          flow={loads[step]}
          input={input}
          flowKey={`standing:${person.memberId}`}
          who="anyone"
          variant={step === "reinstate" ? "primary" : "danger"}
          onSent={onSent}
        >
          <Verb step={step} />
        </ActionButton>
      </div>
    </div>
  );
}

function Meaning({ step }: { step: Step }) {
  switch (step) {
    case "suspend":
      return (
        <Trans>
          A suspended member can propose nothing and judge nothing until reinstated. Their votes stay:
          nobody's vote can be silenced.
        </Trans>
      );
    case "reinstate":
      return <Trans>The member can then do again what all members can.</Trans>;
    case "end":
      return (
        <Trans>
          This is for good. Nobody can undo it, and the member's wallet can never be a member's again. If you
          are not sure, suspend the member instead.
        </Trans>
      );
  }
}

function Verb({ step }: { step: Step }) {
  switch (step) {
    case "suspend":
      return <Trans>Suspend the member</Trans>;
    case "reinstate":
      return <Trans>Reinstate the member</Trans>;
    case "end":
      return <Trans>End the membership for good</Trans>;
  }
}
