/** A failure whose message is written for the person at the terminal: it names the cause and the next step. */
export class Fault extends Error {
  override readonly name = "Fault";
}

/** The text to print for anything that was thrown: a fault's own message, otherwise the stack. */
export function faultText(thrown: unknown): string {
  if (thrown instanceof Fault) return thrown.message;
  if (thrown instanceof Error) return thrown.stack ?? thrown.message;
  return String(thrown);
}
