import type { PilotRecord } from "@/features/pilots/api/pilot.ts";

/** What was handed in for a step, said of it or objected to, in the order in which it happened. */
export type StepEvent =
  | { kind: "evidence"; id: string; event: PilotRecord["evidence"][number] }
  | { kind: "verdict"; id: string; event: PilotRecord["verdicts"][number] }
  | { kind: "contest"; id: string; event: PilotRecord["contests"][number] };

/** The history of one step: ids of events are in chain order. */
export function stepHistory(pilot: PilotRecord, place: number): StepEvent[] {
  const all: StepEvent[] = [
    ...pilot.evidence.map((event) => ({ kind: "evidence" as const, id: event.id, event })),
    ...pilot.verdicts.map((event) => ({ kind: "verdict" as const, id: event.id, event })),
    ...pilot.contests.map((event) => ({ kind: "contest" as const, id: event.id, event })),
  ];
  return all
    .filter(({ event }) => event.milestone.place === place)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
