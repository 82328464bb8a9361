import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";

/** Whether the owner of a letter's box closed it before its last day; false for what is no letter. */
export function isClosedQueryOptions({ contentUrl }: EngineConfig, letter: string) {
  return queryOptions({
    queryKey: ["closed-box", contentUrl, letter],
    queryFn: async ({ signal }): Promise<boolean> => {
      const [{ decodeSuggestionBox, hashSuggestionBox }, { fetchIsClosed }] = await Promise.all([
        import("@engine/protocol/suggestion-box"),
        import("@engine/protocol/box-client"),
      ]);
      const decoded = decodeSuggestionBox(letter);
      return decoded ? fetchIsClosed({ url: contentUrl, signal }, hashSuggestionBox(decoded.box)) : false;
    },
    staleTime: 30_000,
  });
}
