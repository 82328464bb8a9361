import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { canExpire, resultOf } from "@/features/pilots/api/situation.ts";
import { StopForm } from "@/features/pilots/components/forms/stop-form.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";

const ends = () => import("@/features/pilots/flows/end-pilot.tsx");

/** What can be done about the pilot as a whole, beside its steps. */
export function PilotActions(): ReactNode {
  const situation = useSituation();
  const { pilot, isLead, returnable } = situation;
  if (pilot.state === "Planned") return isLead && <Drop />;
  if (pilot.state !== "Running") return returnable > 0n && <Return />;
  return canExpire(situation) ? <Expire /> : <Stop />;
}

function Drop() {
  const { pilot } = useSituation();
  return (
    <ActionButton
      flow={() => ends().then(({ dropPlan }) => dropPlan)}
      input={() => ({ pilotId: pilot.number })}
      flowKey={`end:${pilot.number}`}
      variant="secondary"
    >
      <Trans>Take the plan back</Trans>
    </ActionButton>
  );
}

function Return() {
  const { pilot, returnable } = useSituation();
  return (
    <>
      <p>
        <Trans>
          <Money amount={returnable} /> in its pot are needed by no milestone any more. Anyone may send them
          back to the team.
        </Trans>
      </p>
      <ActionButton
        flow={() => ends().then(({ returnRest }) => returnRest)}
        input={() => ({ pilotId: pilot.number, rest: String(returnable) })}
        flowKey={`rest:${pilot.number}`}
        who="anyone"
      >
        <Trans>Return the rest</Trans>
      </ActionButton>
    </>
  );
}

function Expire() {
  const { pilot } = useSituation();
  const leadsTo = pilot.stopIfMissed ? ("Stopped" as const) : ("OnHold" as const);
  return (
    <>
      <p>
        <Trans>Its end is more than thirty days ago and no result stands: anyone may end it as missed.</Trans>
      </p>
      <ActionButton
        flow={() => ends().then(({ expirePilot }) => expirePilot)}
        input={() => ({ pilotId: pilot.number, leadsTo })}
        flowKey={`end:${pilot.number}`}
        who="anyone"
      >
        <Trans>End it without a result</Trans>
      </ActionButton>
    </>
  );
}

/** Once a result was accepted, it decides; nobody stops the pilot then. */
function Stop() {
  const { pilot, isLead, steps } = useSituation();
  const isCurator = useHoldsRole("curator");
  if ((!isLead && !isCurator) || resultOf({ steps })?.step.state === "Accepted") return null;
  return (
    <Disclosure label={<Trans>Stop it early</Trans>}>
      {(close) => <StopForm pilotId={pilot.number} onSent={close} />}
    </Disclosure>
  );
}
