import type { ContentDocument } from "@engine/protocol/documents";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { useEngine } from "@/config/engine-context.ts";
import { hasName } from "@/lib/errors/error-chain.ts";

const MOST_RETRIES = 2;

/**
 * A text by its hash, from the content store, for when the index does not have it. Its bytes are verified here.
 * The reader for it is fetched with it, since lists rarely need it.
 */
export function documentQueryOptions({ contentUrl }: EngineConfig, hash: string | undefined) {
  return queryOptions({
    queryKey: ["document", contentUrl, hash],
    queryFn: async ({ signal }): Promise<ContentDocument> => {
      const { getDocument } = await import("@engine/protocol/content-client");
      const { document } = await getDocument({ url: contentUrl, hash: hash as `0x${string}`, signal });
      return document;
    },
    enabled: hash !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failures, error) => failures < MOST_RETRIES && isUnreachable(error),
  });
}

/** A text by its hash; give no hash while it is not needed. */
export function useDocument(hash: string | undefined) {
  return useQuery(documentQueryOptions(useEngine(), hash));
}

/** Whether asking again may help: the store did not answer, so nothing is known of the text. */
function isUnreachable(error: unknown): boolean {
  return hasName(error, "ContentError") && (error as { fault?: unknown }).fault === "unreachable";
}

/** Why a text cannot be shown: what the content store's client said of it. */
export function faultOf(error: unknown): string {
  return String((error as { fault?: unknown } | null)?.fault ?? "unreachable");
}
