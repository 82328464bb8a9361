import { vi } from "vitest";

export interface BoxStore {
  closed: boolean;
  /** What was asked of it, such as `POST /boxes/close`. */
  asked: string[];
  /** The status and code of its refusal, while it refuses. */
  refuses?: [status: number, code: string];
}

/** Stands in for a content store that has one box and whose owner's signature it believes. */
export function stubBoxStore(start: Partial<BoxStore> = {}): BoxStore {
  const store: BoxStore = { closed: false, asked: [], ...start };
  vi.stubGlobal("fetch", async (address: string, { method = "GET" }: RequestInit = {}) => {
    const { pathname } = new URL(address);
    store.asked.push(`${method} ${pathname}`);
    if (store.refuses) {
      const [status, code] = store.refuses;
      return Response.json({ error: { code, title: "t", reason: "r", next: "n" } }, { status });
    }
    if (method === "GET") return Response.json({ closed: store.closed });
    store.closed = pathname.endsWith("close");
    return new Response(null, { status: 204 });
  });
  return store;
}
