import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { Timeline } from "@/components/ui/timeline.tsx";
import { progressOf } from "@/features/pilots/api/pilot-group.ts";
import { useSituation } from "@/features/pilots/components/record/pilot-context.ts";
import { StepEntry } from "@/features/pilots/components/record/step-entry.tsx";

/** The milestones in their order, and the result: what is due, what came in, what was said of it, what comes next. */
export function StepsSection() {
  const { pilot, steps } = useSituation();
  const { done, all } = progressOf(pilot.milestones);
  return (
    <Section
      title={<Trans>Milestones and result</Trans>}
      id="milestones"
      aside={
        <Trans>
          {done} of <Plural value={all} one="# milestone" other="# milestones" /> accepted
        </Trans>
      }
    >
      <Timeline>
        {steps.map((standing) => (
          <StepEntry key={standing.step.place} {...standing} />
        ))}
      </Timeline>
    </Section>
  );
}
