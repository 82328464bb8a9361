import type { Hex, TransactionReceipt } from "viem";
import type { Ending, Errand, KindName } from "./errand.ts";
import type { Place } from "./kinds/kind.ts";
import { kindOf } from "./kinds/kinds.ts";

/** How each errand of a shipment ended, by its id. */
export async function endingsOf(
  errands: readonly Errand[],
  kind: KindName,
  receipt: TransactionReceipt,
  place: Place,
): Promise<Record<Hex, Ending>> {
  const letters = errands.map(({ letter }) => letter);
  const endings = await kindOf(kind).endingsOf(letters, receipt, place);
  return Object.fromEntries(errands.map(({ id }, index) => [id, endings[index] ?? { done: true }]));
}
