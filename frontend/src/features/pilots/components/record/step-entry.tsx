import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import Flag from "lucide-react/icons/flag";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { TimelineEntry } from "@/components/ui/timeline.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { phaseWords } from "@/features/pilots/api/pilot-words.ts";
import type { StandingStep } from "@/features/pilots/api/situation.ts";
import { RESULT, type StepPhaseKind } from "@/features/pilots/api/step-phase.ts";
import { PhaseText } from "@/features/pilots/components/record/phase-text.tsx";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { StepActions } from "@/features/pilots/components/record/step-actions.tsx";
import { StepHistory } from "@/features/pilots/components/record/step-history.tsx";

const tones: Record<StepPhaseKind, Tone> = {
  planned: "neutral",
  evidence: "neutral",
  judging: "info",
  contested: "plum",
  acceptedWindow: "positive",
  refusedWindow: "negative",
  due: "positive",
  again: "negative",
  paid: "positive",
  decided: "positive",
  over: "neutral",
};

/** One milestone, or the result. */
export function StepEntry({ step, phase }: StandingStep) {
  const { i18n } = useLingui();
  const isResult = step.place === RESULT;
  return (
    <TimelineEntry
      mark={<Mark place={step.place} done={phase.kind === "paid" || phase.kind === "decided"} />}
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StepName place={step.place} />
          <Badge tone={tones[phase.kind]}>{i18n._(phaseWords[phase.kind])}</Badge>
        </span>
      }
      aside={!isResult && <Money amount={step.amount} />}
    >
      <p className="max-w-2xl text-muted">
        <PhaseText step={step} phase={phase} />
      </p>
      <StepHistory place={step.place} />
      <StepActions step={step} phase={phase} />
    </TimelineEntry>
  );
}

function Mark({ place, done }: { place: number; done: boolean }) {
  if (done) return <Check className="size-4 text-positive" />;
  if (place === RESULT) return <Flag className="size-3.5" />;
  return <span className="figures text-xs font-semibold">{place + 1}</span>;
}

/** What a step delivers, as the plan says it. */
export function StepName({ place }: { place: number }) {
  const { pilot } = useSituation();
  if (place === RESULT) return <Trans>The result</Trans>;
  const name = pilot.planContent?.steps?.[place];
  return name ? (
    <UserText text={name} language={pilot.planContent?.language} />
  ) : (
    <Trans>Milestone {place + 1}</Trans>
  );
}
