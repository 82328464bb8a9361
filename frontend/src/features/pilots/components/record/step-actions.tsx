import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure.tsx";
import { barWords } from "@/features/pilots/api/pilot-words.ts";
import { dueOf } from "@/features/pilots/api/reserve.ts";
import type { StandingStep } from "@/features/pilots/api/situation.ts";
import { isContestable, RESULT } from "@/features/pilots/api/step-phase.ts";
import { meetsTarget } from "@/features/pilots/api/target.ts";
import { verifierBar } from "@/features/pilots/api/verifier-bar.ts";
import { Barred } from "@/features/pilots/components/forms/barred.tsx";
import { ContestForm } from "@/features/pilots/components/forms/contest-form.tsx";
import { EvidenceForm } from "@/features/pilots/components/forms/evidence-form.tsx";
import { ResultForm } from "@/features/pilots/components/forms/result-form.tsx";
import { VerdictForm } from "@/features/pilots/components/forms/verdict-form.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const loadRelease = () =>
  import("@/features/pilots/flows/release-milestone.tsx").then(({ releaseMilestone }) => releaseMilestone);
const loadConclude = () =>
  import("@/features/pilots/flows/conclude-pilot.tsx").then(({ concludePilot }) => concludePilot);

/** What whoever is here can do about a step now; for those who cannot, why not. */
export function StepActions({ step, phase }: StandingStep): ReactNode {
  switch (phase.kind) {
    case "evidence":
    case "again":
      return <HandIn step={step} phase={phase} />;
    case "judging":
    case "contested":
      return <Judge step={step} phase={phase} />;
    case "acceptedWindow":
    case "refusedWindow":
      return isContestable(phase, step) && <Contest step={step} phase={phase} />;
    case "due":
      return <Due step={step} phase={phase} />;
    default:
      return null;
  }
}

/** The lead can hand in at any place; to others only the next one says whose turn it is. */
function HandIn({ step }: StandingStep) {
  const { pilot, member, isLead, nextPlace } = useSituation();
  if (!isLead && step.place !== nextPlace && step.place !== RESULT) return null;
  if (member && !isLead) {
    if (step.place === RESULT && nextPlace !== RESULT) return null;
    return (
      <Barred>
        <Trans>The lead hands this in</Trans>
      </Barred>
    );
  }
  if (step.place === RESULT) {
    return (
      <Disclosure
        label={<Trans>Hand in the result</Trans>}
        variant={nextPlace === RESULT ? "primary" : "secondary"}
      >
        {(close) => <ResultForm pilot={pilot} onSent={close} />}
      </Disclosure>
    );
  }
  return (
    <Disclosure
      label={<Trans>Hand in evidence</Trans>}
      variant={step.place === nextPlace ? "primary" : "secondary"}
    >
      {(close) => <EvidenceForm pilotId={pilot.number} place={step.place} onSent={close} />}
    </Disclosure>
  );
}

function Judge({ step }: StandingStep) {
  const { i18n } = useLingui();
  const { pilot, member, isVerifier } = useSituation();
  const bar = member && verifierBar(member, isVerifier, pilot, step);
  if (bar) return <Barred>{i18n._(barWords[bar])}</Barred>;
  return (
    <Disclosure label={<Trans>Give a verdict</Trans>} variant="primary">
      {(close) => <VerdictForm pilotId={pilot.number} step={step} onSent={close} />}
    </Disclosure>
  );
}

function Contest({ step }: StandingStep) {
  const { pilot, member } = useSituation();
  if (member?.source === "Agent") return null;
  return (
    <Disclosure label={<Trans>Contest the verdict</Trans>}>
      {(close) => <ContestForm pilotId={pilot.number} place={step.place} onSent={close} />}
    </Disclosure>
  );
}

function Due({ step }: StandingStep) {
  const { pilot } = useSituation();
  if (pilot.idea.openFlags > 0) {
    return (
      <Barred>
        {step.place === RESULT ? (
          <Trans>An open flag keeps it from being concluded</Trans>
        ) : (
          <Trans>An open flag keeps it from being paid</Trans>
        )}
      </Barred>
    );
  }
  return <div>{step.place === RESULT ? <Conclude /> : <Release step={step} />}</div>;
}

function Release({ step }: Pick<StandingStep, "step">) {
  const { pilot } = useSituation();
  const { number, payee } = pilot;
  const input = () => ({ pilotId: number, place: step.place, due: String(dueOf(step)), payee });
  return (
    <ActionButton flow={loadRelease} input={input} flowKey={`step:${number}:${step.place}`} who="anyone">
      <Trans>Have it paid</Trans>
    </ActionButton>
  );
}

function Conclude() {
  const { pilot, steps } = useSituation();
  const actual = BigInt(steps.find(({ step }) => step.place === RESULT)?.step.actual ?? 0);
  const met = meetsTarget(pilot.comparison, BigInt(pilot.targetValue), actual);
  const leadsTo = met ? "Implemented" : pilot.stopIfMissed ? "Stopped" : "OnHold";
  return (
    <ActionButton
      flow={loadConclude}
      input={() => ({ pilotId: pilot.number, leadsTo: leadsTo as "Implemented" | "Stopped" | "OnHold" })}
      flowKey={`end:${pilot.number}`}
      who="anyone"
    >
      <Trans>Conclude the pilot</Trans>
    </ActionButton>
  );
}
