import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { Member } from "@/features/members/api/membership.ts";
import type { getPilots } from "@/features/pilots/api/pilots.ts";
import { RESULT } from "@/features/pilots/api/step-phase.ts";
import { type Task, tasksFor } from "@/features/pilots/api/tasks.ts";
import { PilotLink } from "@/features/pilots/components/list/pilot-row.tsx";

interface Props {
  data: Awaited<ReturnType<typeof getPilots>>;
  member: Member;
  challengeSeconds: number;
  now: number;
}

/** What waits for me as a lead, payee or verifier. */
export function OwnTasks({ data, member, challengeSeconds, now }: Props) {
  const tasks = tasksFor(data.pilots, member, data.holder, challengeSeconds, now);
  return (
    <Section
      title={<Trans>Waiting for you</Trans>}
      id="own"
      aside={<Plural value={tasks.length} _0="nothing" one="# step" other="# steps" />}
    >
      {tasks.length === 0 ? (
        <p className="text-muted">
          <Trans>No pilot waits for you at the moment. Thank you.</Trans>
        </p>
      ) : (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {tasks.map((task) => (
            <li key={`${task.pilot.number}-${task.place}`} className="grid gap-0.5 py-3.5">
              <PilotLink pilot={task.pilot} />
              <p className="text-sm text-muted">
                <TaskText task={task} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function TaskText({ task: { kind, place, phase } }: { task: Task }): ReactNode {
  const step = place + 1;
  const isResult = place === RESULT;
  const until = phase.until && <CalendarDate seconds={phase.until} />;
  switch (kind) {
    case "handIn":
      if (phase.kind === "again") return <Trans>The evidence was refused: hand in new evidence.</Trans>;
      return isResult ? (
        <Trans>Hand in what was measured, by {until}.</Trans>
      ) : (
        <Trans>
          Hand in the evidence for milestone {step}, promised by {until}.
        </Trans>
      );
    case "judge":
      return isResult ? (
        <Trans>Judge the result that was handed in.</Trans>
      ) : (
        <Trans>Judge the evidence for milestone {step}.</Trans>
      );
    case "release":
      return <Trans>Milestone {step} can be paid now.</Trans>;
    case "conclude":
      return <Trans>The pilot can be concluded now.</Trans>;
  }
}
