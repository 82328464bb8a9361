import type { Hit, SearchText } from "@/features/ideas/api/idea-index.ts";
import type { SearchRequest } from "@/features/ideas/api/search-worker.ts";

/** The ideas' search, which runs beside the page so that typing never waits for it. */
export interface IdeaSearch {
  add(texts: readonly SearchText[]): void;
  search(query: string): Promise<Hit[]>;
  similar(query: string, limit: number): Promise<Hit[]>;
}

let running: IdeaSearch | undefined;

/** The page's one search, started on first use. */
export function ideaSearch(): IdeaSearch {
  running ??= startSearch();
  return running;
}

function startSearch(): IdeaSearch {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (hits: Hit[]) => void>();
  let nextId = 1;
  worker.addEventListener("message", ({ data }: MessageEvent<{ id: number; hits: Hit[] }>) => {
    waiting.get(data.id)?.(data.hits);
    waiting.delete(data.id);
  });
  function ask(request: (id: number) => SearchRequest): Promise<Hit[]> {
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage(request(id));
    });
  }
  return {
    add: (texts) => worker.postMessage({ kind: "add", texts } satisfies SearchRequest),
    search: (query) => ask((id) => ({ kind: "search", id, query })),
    similar: (query, limit) => ask((id) => ({ kind: "similar", id, query, limit })),
  };
}
