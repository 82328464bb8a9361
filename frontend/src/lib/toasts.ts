import { createStore } from "@/lib/store.ts";

/** A short message at the edge of the screen. */
export interface Toast {
  id: number;
  tone: "neutral" | "positive" | "negative";
  text: string;
}

const SHOWN_MILLISECONDS = 6_000;

let nextId = 1;

/** The messages on screen. */
export const toasts = createStore<readonly Toast[]>([]);

/** Shows a message for a few seconds. Anything a reader must not miss belongs in the page instead. */
export function toast(text: string, tone: Toast["tone"] = "neutral"): void {
  const id = nextId++;
  toasts.set([...toasts.get().slice(-2), { id, tone, text }]);
  setTimeout(() => dismissToast(id), SHOWN_MILLISECONDS);
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((one) => one.id !== id));
}
