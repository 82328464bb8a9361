import type { Member } from "@/features/members/api/membership.ts";
import type { PilotRecord, PilotView, Step } from "@/features/pilots/api/pilot.ts";
import { reserveOf } from "@/features/pilots/api/reserve.ts";
import { RESULT, type StepPhase, stepPhase } from "@/features/pilots/api/step-phase.ts";
import { holdsOffice } from "@/features/pilots/api/verifier-bar.ts";

/** A step with where it stands now. */
export interface StandingStep {
  step: Step;
  phase: StepPhase;
}

/** A pilot as it stands at a moment, for a member or for nobody in particular. */
export interface Situation {
  pilot: PilotRecord;
  steps: readonly StandingStep[];
  /** Where evidence is asked for next; undefined if nowhere. */
  nextPlace: number | undefined;
  /** What its pot could give back to the team now. */
  returnable: bigint;
  member: Member | undefined;
  isVerifier: boolean;
  isAuditor: boolean;
  isLead: boolean;
  /** Whether the member is credited, or leads the pilot or is paid by it once it has started. */
  tookPart: boolean;
  now: number;
}

/** Works out where a pilot and each of its steps stand. */
export function situationOf(
  { holder }: Pick<PilotView, "holder">,
  pilot: PilotRecord,
  member: Member | undefined,
  challengeSeconds: number,
  now: number,
): Situation {
  const steps = pilot.milestones.map((step) => ({
    step,
    phase: stepPhase(step, pilot, challengeSeconds, now),
  }));
  const reserved = steps.reduce((sum, { step, phase }) => sum + reserveOf(step, phase), 0n);
  const spare = BigInt(pilot.pot?.balance ?? 0) - reserved;
  return {
    ...{ pilot, steps, member, now },
    nextPlace: steps.find(({ phase }) => phase.kind === "evidence" || phase.kind === "again")?.step.place,
    returnable: pilot.endedAt === null || spare < 0n ? 0n : spare,
    isVerifier: holdsOffice(holder, "Verifier", now),
    isAuditor: holdsOffice(holder, "Auditor", now),
    isLead: member?.id === pilot.lead.number,
    tookPart: partiesOf(pilot).includes(member?.id ?? 0),
  };
}

/** Numbers of those who stand too near to its idea to judge flags on it. */
function partiesOf({ idea, startedAt, lead, payee }: PilotRecord): number[] {
  const runners = startedAt === null ? [] : [lead, payee];
  return [...idea.creditedMembers, ...runners].map(({ number }) => number);
}

/** The pilot's result among its steps. */
export function resultOf({ steps }: Pick<Situation, "steps">): StandingStep | undefined {
  return steps.find(({ step }) => step.place === RESULT);
}

/** After a pilot's end this long is left for its result: `GRACE` of the contract. */
const GRACE_SECONDS = 30 * 86_400;

/** Whether anyone may end the pilot as missed: time is over, and no verdict on its result stands or is awaited anew. */
export function canExpire({ pilot, steps, now }: Pick<Situation, "pilot" | "steps" | "now">): boolean {
  if (pilot.state !== "Running" || now <= Number(pilot.endsAt) + GRACE_SECONDS) return false;
  const result = resultOf({ steps });
  switch (result?.phase.kind) {
    case "acceptedWindow":
    case "refusedWindow":
    case "due":
      return false;
    case "contested":
      return now > Number(result.step.contestedAt) + GRACE_SECONDS;
    default:
      return true;
  }
}
