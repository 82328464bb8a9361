/** Who is trusted with what: when the running or last term of each office ends or ended, by member (seconds). */
export interface OfficesState {
  until: Map<number, Map<number, number>>;
}

export function emptyOffices(): OfficesState {
  return { until: new Map() };
}

/** When a member's running or last term of an office ends or ended, 0 if there never was one. */
export function officeUntil({ until }: OfficesState, memberId: number, office: number): number {
  return until.get(memberId)?.get(office) ?? 0;
}

/** Numbers of the offices that rules ask for. */
export const OFFICE = { verifier: 0, auditor: 1 } as const;
