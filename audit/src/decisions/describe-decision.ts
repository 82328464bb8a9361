import type { Decider, Subject } from "./decision.ts";

/** The place at which a pilot's result stands among its milestones. */
const RESULT = 255;

/** What was decided on, as a spreadsheet names it. */
export function describeSubject(subject: Subject): string {
  switch (subject.type) {
    case "entry":
      return `round ${subject.number}, idea ${subject.ideaId}`;
    case "step":
      return `pilot ${subject.number}, ${subject.place === RESULT ? "result" : `milestone ${subject.place}`}`;
    case "proposal":
      return `proposal ${subject.id}`;
    case "parameter":
      return `parameter ${subject.event}`;
    default:
      return `${subject.type} ${subject.number}`;
  }
}

export function describeDecider(decider: Decider): string {
  return decider.by === "member" ? `member ${decider.memberId}` : decider.by;
}

/** Numbers as `name=value`, one after the other. */
export function describeNumbers(numbers: Record<string, string>): string {
  return Object.entries(numbers)
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");
}
