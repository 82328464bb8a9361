import { useSyncExternalStore } from "react";
import { type CheckedFields, isObject, isOneOf, isOptional, isWebAddress, keepValid } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

const fields = {
  theme: isOneOf(["system", "light", "dark"]),
  motion: isOneOf(["system", "reduced"]),
  language: isOneOf(["auto", "en", "de", "pseudo"]),
  endpoints: isObject({
    rpcUrl: isOptional(isWebAddress),
    graphqlUrl: isOptional(isWebAddress),
    contentUrl: isOptional(isWebAddress),
  }),
};

/** What a reader chose on the settings page. Kept in this browser alone. */
export type Preferences = CheckedFields<typeof fields>;

/** Endpoints a reader put in place of the page's own. */
export type EndpointOverrides = Preferences["endpoints"];

const DEFAULTS: Preferences = { theme: "system", motion: "system", language: "auto", endpoints: {} };

/** The stored preferences; `first-paint.js` reads the same key before the first paint. */
export const preferences = stored<Preferences>(
  "engine.preferences",
  (content) => ({ ...DEFAULTS, ...keepValid(fields, content) }),
  DEFAULTS,
);

/** Changes some preferences and applies theme and motion at once. */
export function setPreferences(change: Partial<Preferences>): void {
  preferences.set({ ...preferences.get(), ...change });
  applyAppearance();
}

/** Puts the chosen theme and motion on `<html>`. */
export function applyAppearance(): void {
  const { theme, motion } = preferences.get();
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (motion === "system") delete dataset.motion;
  else dataset.motion = motion;
}

/** The current preferences, live. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.subscribe, preferences.get);
}
