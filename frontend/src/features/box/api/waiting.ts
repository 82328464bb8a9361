import type { IdeaDocument } from "@engine/protocol/documents";
import type { SignedHead } from "@engine/protocol/store-request";
import type { WaitingSuggestion } from "@engine/protocol/suggestion-client";
import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";

/** A suggestion whose text was read and is what its hash says. */
export interface ReadableSuggestion extends WaitingSuggestion {
  document: IdeaDocument;
}

/** What waits for whoever signed. A text that is not what it says it is cannot be filed and is left out. */
export function waitingQueryOptions({ contentUrl }: EngineConfig, head: SignedHead | undefined) {
  return queryOptions({
    queryKey: ["suggestions", contentUrl, head?.account, head?.signature],
    queryFn: async ({ signal }): Promise<ReadableSuggestion[]> => {
      const { fetchSuggestions } = await import("@engine/protocol/suggestion-client");
      const waiting = await fetchSuggestions({ url: contentUrl, signal }, head as SignedHead);
      return (await Promise.all(waiting.map(readSuggestion))).flat();
    },
    enabled: head !== undefined,
    staleTime: 30_000,
  });
}

async function readSuggestion(waiting: WaitingSuggestion): Promise<ReadableSuggestion[]> {
  const [{ unsealDocument }, { verifyContent }] = await Promise.all([
    import("@engine/protocol/seal"),
    import("@engine/protocol/content-hash"),
  ]);
  try {
    const bytes = new TextEncoder().encode(waiting.text);
    const document = unsealDocument(bytes);
    const fits = document.kind === "idea" && (await verifyContent(bytes, waiting.hash));
    return fits ? [{ ...waiting, document }] : [];
  } catch {
    return [];
  }
}
