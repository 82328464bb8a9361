import type { Messages } from "@lingui/core";

/** Every catalog, by its path. A file of its own: a page that knows its catalogs' files has no need of the list. */
export const catalogs = import.meta.glob<{ messages: Messages }>("../locales/*/*.po");
