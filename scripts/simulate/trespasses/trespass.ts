import type { Scene } from "../scene.ts";

/** What a trespass resolves to if nothing refused it. */
export const ALLOWED = "allowed";

/** Something that a rule forbids, done on purpose where everything else about it is lawful. */
export interface Trespass {
  /** The error that must refuse it. */
  refusedBy: string;
  /** Resolves to the error that did, {@link ALLOWED} if none did, undefined if there was no occasion for it. */
  commit: (scene: Scene) => Promise<string | undefined>;
}

export type Trespasses = Record<string, Trespass>;

/** Sends the forbidden call itself. */
export async function dare(
  { engine }: Scene,
  ...call: Parameters<Scene["engine"]["attempt"]>
): Promise<string> {
  return (await engine.attempt(...call)) ?? ALLOWED;
}
