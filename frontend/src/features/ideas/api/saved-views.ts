import { useSyncExternalStore } from "react";
import { type IdeasSearch, readIdeasSearch } from "@/features/ideas/api/ideas-search.ts";
import { isListOf, isObject, isText } from "@/lib/check.ts";
import { stored } from "@/lib/stored.ts";

export const LONGEST_NAME = 40;
const MOST_VIEWS = 20;

/** Filters and order of the ideas list under a name of the reader's own. */
export interface SavedView {
  name: string;
  search: IdeasSearch;
}

const isSearch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areViews = isListOf(isObject({ name: isText(LONGEST_NAME, /\S/), search: isSearch }), MOST_VIEWS);

/** The reader's views, kept in this browser alone. What is malformed in one of them is dropped, as in an address. */
export const savedViews = stored<readonly SavedView[]>(
  "engine.views",
  (content) =>
    areViews(content)
      ? content.map(({ name, search }) => ({ name, search: readIdeasSearch(search) }))
      : undefined,
  [],
);

/** Keeps a view, in place of one of the same name; the oldest goes when there are too many. */
export function saveView(name: string, search: IdeasSearch): void {
  const view = { name: name.trim().slice(0, LONGEST_NAME), search: readIdeasSearch({ ...search }) };
  const others = savedViews.get().filter((other) => other.name !== view.name);
  savedViews.set([...others, view].slice(-MOST_VIEWS));
}

export function deleteView(name: string): void {
  savedViews.set(savedViews.get().filter((view) => view.name !== name));
}

/** Whether two searches show the same. */
export function isSameView(one: IdeasSearch, other: IdeasSearch): boolean {
  return JSON.stringify(readIdeasSearch({ ...one })) === JSON.stringify(readIdeasSearch({ ...other }));
}

/** The reader's views, live. */
export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore(savedViews.subscribe, savedViews.get);
}
