import type { Member } from "@/features/members/api/membership.ts";
import { hasEnded } from "@/features/pilots/api/pilot-group.ts";
import type { Holder, ListedPilot } from "@/features/pilots/api/pilots.ts";
import { RESULT, type StepPhase, stepPhase } from "@/features/pilots/api/step-phase.ts";
import { holdsOffice, verifierBar } from "@/features/pilots/api/verifier-bar.ts";

/** What a pilot asks of a member: evidence, a verdict, or only a click by which money moves or the pilot ends. */
export interface Task {
  pilot: ListedPilot;
  place: number;
  phase: StepPhase;
  kind: "handIn" | "judge" | "release" | "conclude";
}

/** What waits for a member as a lead, payee or verifier, the longest promised first. */
export function tasksFor(
  pilots: readonly ListedPilot[],
  member: Member,
  holder: Holder,
  challengeSeconds: number,
  now: number,
): Task[] {
  const isVerifier = holdsOffice(holder, "Verifier", now);
  const tasks = pilots.flatMap((pilot) =>
    pilot.milestones.flatMap((step) => {
      const phase = stepPhase(step, pilot, challengeSeconds, now);
      const kind = taskKind(pilot, step, phase, member, isVerifier);
      return kind ? [{ pilot, place: step.place, phase, kind }] : [];
    }),
  );
  return tasks
    .filter((task, index) => isFirstToHandIn(task, tasks, index))
    .sort((a, b) => (a.phase.until ?? 0) - (b.phase.until ?? 0));
}

/** Of the evidence that one pilot still lacks, only the next is asked for. */
function isFirstToHandIn(task: Task, tasks: readonly Task[], index: number): boolean {
  if (task.kind !== "handIn") return true;
  return tasks.findIndex(({ kind, pilot }) => kind === "handIn" && pilot === task.pilot) === index;
}

function taskKind(
  pilot: ListedPilot,
  step: ListedPilot["milestones"][number],
  { kind }: StepPhase,
  member: Member,
  isVerifier: boolean,
): Task["kind"] | undefined {
  if (kind === "judging" || kind === "contested") {
    return verifierBar(member, isVerifier, pilot, step) ? undefined : "judge";
  }
  const leads = pilot.lead.number === member.id;
  if (!leads && pilot.payee.number !== member.id) return undefined;
  if (kind === "due" && pilot.idea.openFlags === 0) return step.place === RESULT ? "conclude" : "release";
  const awaited = kind === "evidence" || kind === "again";
  return leads && awaited && !hasEnded(pilot.state) ? "handIn" : undefined;
}
