import { createStore } from "@/lib/store.ts";
import type { Flow } from "@/lib/transactions/flow.ts";

/** A flow someone has begun. */
export interface OpenedFlow {
  load: () => Promise<Flow<never>>;
  input: unknown;
  onSent: ((record: { id: string }) => void) | undefined;
}

/**
 * The flow in its dialog. It belongs to the shell, not to the button that began it: what the flow changes on the page
 * may take the button away.
 */
export const openedFlow = createStore<OpenedFlow | undefined>(undefined);
