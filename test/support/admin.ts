import { type Engine, impersonate } from "./engine.ts";

/** The permission book in the hands of its admin, the timelock. */
export async function adminOf({ manager, timelock }: Engine) {
  return manager.connect(await impersonate(await timelock.getAddress()));
}
