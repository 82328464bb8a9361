import type { SuggestionBoxLetter } from "@engine/protocol/suggestion-box";
import { queryOptions } from "@tanstack/react-query";

/** What an address says behind its `#`; null if that is no box's letter. */
export function letterQueryOptions(fragment: string) {
  return queryOptions({
    queryKey: ["suggestion-box", fragment],
    queryFn: async (): Promise<SuggestionBoxLetter | null> => {
      const { decodeSuggestionBox } = await import("@engine/protocol/suggestion-box");
      return decodeSuggestionBox(fragment) ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
