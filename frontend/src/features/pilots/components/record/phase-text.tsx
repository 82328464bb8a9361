import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Share } from "@/components/ui/number.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { Money } from "@/components/vocabulary/money.tsx";
import { dueOf } from "@/features/pilots/api/reserve.ts";
import type { StandingStep } from "@/features/pilots/api/situation.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";

/** Where a step stands in a sentence, and what happens next until when. */
export function PhaseText({ step, phase }: StandingStep): ReactNode {
  const { now } = useSituation();
  const isResult = step.place === RESULT;
  const until = phase.until !== undefined && <CalendarDate seconds={phase.until} />;
  switch (phase.kind) {
    case "planned":
      return <Trans>Promised by {until}. It begins when the team has granted the money.</Trans>;
    case "evidence":
      if (isResult) return <Trans>The lead hands in what was measured, by {until}.</Trans>;
      return now <= (phase.until ?? 0) ? (
        <Trans>The lead hands in evidence, promised by {until}.</Trans>
      ) : (
        <Trans>Evidence was promised by {until}. It can still come.</Trans>
      );
    case "judging":
      return until ? (
        <Trans>It waits for a verifier, until {until} at the latest.</Trans>
      ) : (
        <Trans>It waits for a verifier who is independent of the pilot.</Trans>
      );
    case "contested":
      return until ? (
        <Trans>A second verifier has the last word, until {until} at the latest.</Trans>
      ) : (
        <Trans>The verdict was contested. A second verifier has the last word.</Trans>
      );
    case "acceptedWindow":
      return <Accepted step={step} phase={phase} />;
    case "refusedWindow":
      return step.contestedAt === null ? (
        <Trans>Until {until} any member may contest the verdict; after that new evidence may come.</Trans>
      ) : (
        <Trans>The second verdict stands. After {until} new evidence may come.</Trans>
      );
    case "due":
      return isResult ? (
        <Trans>Nobody can contest it any more: anyone may conclude the pilot.</Trans>
      ) : (
        <Trans>
          Nobody can contest it any more: anyone may have <Money amount={dueOf(step)} /> paid.
        </Trans>
      );
    case "again":
      return <Trans>The lead may hand in new evidence.</Trans>;
    case "paid":
      return (
        <Trans>
          <Money amount={step.paid ?? "0"} /> paid on <CalendarDate seconds={Number(step.paidAt)} />.
        </Trans>
      );
    case "decided":
      return <Trans>It decided how the pilot ended.</Trans>;
    case "over":
      return isResult ? (
        <Trans>The pilot ended without it.</Trans>
      ) : (
        <Trans>The pilot ended before. The money for it went back to the team.</Trans>
      );
  }
}

function Accepted({ step, phase }: StandingStep) {
  const until = <CalendarDate seconds={phase.until ?? 0} />;
  if (step.contestedAt !== null)
    return <Trans>The second verdict stands. It takes effect after {until}.</Trans>;
  if (step.place === RESULT) {
    return (
      <Trans>Until {until} any member may contest the verdict; after that the pilot can be concluded.</Trans>
    );
  }
  return (
    <Trans>
      Until {until} any member may contest the verdict; after that <Share bps={step.qualityBps ?? 0} /> of the
      amount can be paid.
    </Trans>
  );
}
