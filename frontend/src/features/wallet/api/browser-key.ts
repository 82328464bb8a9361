import { isText } from "@/lib/check.ts";
import { checked, stored } from "@/lib/stored.ts";

/** Connector id of the key that this browser keeps. */
export const BROWSER_KEY_ID = "browser-key";

/** Private key of somebody without a wallet, "" if there is none. Whoever may read this browser's storage has it. */
export const browserKey = stored("engine.browser-key", checked(isText(66, /^(0x[0-9a-f]{64})?$/)), "");

/** Whether this browser keeps a key. */
export function hasBrowserKey(): boolean {
  return browserKey.get() !== "";
}
