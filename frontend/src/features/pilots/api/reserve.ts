import { RESULT, type StepPhase } from "@/features/pilots/api/step-phase.ts";

const WHOLE_BPS = 10_000n;

interface PricedStep {
  place: number;
  amount: string;
  qualityBps: number | null;
}

/** What an accepted milestone is paid: its amount times the quality, rounded down. */
export function dueOf({ amount, qualityBps }: Pick<PricedStep, "amount" | "qualityBps">): bigint {
  return (BigInt(amount) * BigInt(qualityBps ?? 0)) / WHOLE_BPS;
}

/** What an ended pilot's pot must still hold for a step: all while a verdict can come or change, then what is due. */
export function reserveOf(step: PricedStep, { kind }: StepPhase): bigint {
  if (step.place === RESULT) return 0n;
  switch (kind) {
    case "judging":
    case "contested":
    case "acceptedWindow":
    case "refusedWindow":
      return BigInt(step.amount);
    case "due":
      return dueOf(step);
    default:
      return 0n;
  }
}
