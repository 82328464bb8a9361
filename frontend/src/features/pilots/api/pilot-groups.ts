/** Under which heading a pilot stands in the list: by what it waits for. */
export const PILOT_GROUPS = ["evidence", "verdict", "window", "planned", "ended"] as const;
export type PilotGroup = (typeof PILOT_GROUPS)[number];

/** The screen of pilots as its address describes it. */
export interface PilotsSearch {
  state?: PilotGroup | undefined;
  /** Idea for which a pilot is planned, in place of the list. */
  plan?: number | undefined;
}
