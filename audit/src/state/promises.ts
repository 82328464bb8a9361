import type { Place } from "../contracts.ts";
import { accuse, type Context } from "./context.ts";

/** What one log announces and another one of the same transaction must do. */
export interface Promised {
  /** Whom the log that announced it is about. */
  subject: string;
  /** What must be done, in words that say all of it: two deeds are the same if their words are. */
  deed: string;
}

/** Notes that a log demands another one, later in its transaction. */
export function promise({ state }: Context, subject: string, deed: string): void {
  state.promises.push({ subject, deed });
}

/** Whether a deed was announced; it is used up. */
export function isKept({ state }: Context, deed: string): boolean {
  const index = state.promises.findIndex((promised) => promised.deed === deed);
  if (index >= 0) state.promises.splice(index, 1);
  return index >= 0;
}

/** Uses up the announcement of a deed; a difference if nothing announced it. */
export function keep(context: Context, subject: string, at: Place, deed: string): void {
  accuse(context, subject, at, !isKept(context, deed) && `${deed} without a decision that leads to it`);
}

/** Reports what was announced and not done. */
export function reportBroken({ state, report }: Context, at: Place | undefined): void {
  for (const { subject, deed } of state.promises.splice(0)) {
    report.unlawful(subject, `it should have followed that ${deed}: a log is missing`, at);
  }
}
