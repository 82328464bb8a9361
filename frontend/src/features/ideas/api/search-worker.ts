import { IdeaIndex, type SearchText } from "@/features/ideas/api/idea-index.ts";

/** What the page asks of the search worker. */
export type SearchRequest =
  | { kind: "add"; texts: readonly SearchText[] }
  | { kind: "search"; id: number; query: string }
  | { kind: "similar"; id: number; query: string; limit: number };

const index = new IdeaIndex();

globalThis.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === "add") return index.add(data.texts);
  const hits = data.kind === "search" ? index.search(data.query) : index.similar(data.query, data.limit);
  globalThis.postMessage({ id: data.id, hits });
});
