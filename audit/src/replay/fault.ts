/** The audit could not be made: an unreachable or limited source, or a chain that changed underneath. */
export class AuditFault extends Error {
  override readonly name: string = "AuditFault";
}

/** The first line of an error, without the request that viem appends. */
export function firstLine(error: unknown): string {
  const { shortMessage, details } = error as { shortMessage?: unknown; details?: unknown };
  const text =
    typeof shortMessage === "string" ? shortMessage : error instanceof Error ? error.message : String(error);
  const line = text.split("\n")[0] ?? text;
  return typeof details === "string" && !line.includes(details) ? `${line} (${details})` : line;
}

/** Waits for an answer. @throws {@link AuditFault} that names what was asked for. */
export async function ask<Answer>(what: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw new AuditFault(`Cannot read ${what} from the RPC: ${firstLine(error)}`, { cause: error });
  }
}
