import type { ReasonDocument } from "@engine/protocol/documents";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { filedNumber, filedQueryOptions } from "@/features/box/api/filed.ts";
import { hasName } from "@/lib/errors/error-chain.ts";

/** What became of one's own suggestion. Whether it was filed is read from the chain alone. */
export type OwnAnswer =
  | { kind: "badCode" | "unknown" }
  | { kind: "waiting"; place: string; at: number }
  | { kind: "declined"; place: string; reason: ReasonDocument | undefined; at: number }
  | { kind: "unproven"; place: string }
  | { kind: "filed"; number: number; claimKey: string };

const NO_HASH = `0x${"0".repeat(64)}`;

/** What became of the suggestion with this code. The code stays here; its public half is asked after. */
export function ownAnswerQueryOptions(engine: EngineConfig, code: string, client: QueryClient) {
  return queryOptions({
    queryKey: ["own-answer", engine.contentUrl, engine.graphqlUrl, code],
    queryFn: async ({ signal }): Promise<OwnAnswer> => {
      if (!/^0x[0-9a-fA-F]{64}$/.test(code)) return { kind: "badCode" };
      const [{ privateKeyToAddress }, { fetchSuggestionAnswer }] = await Promise.all([
        import("@/lib/keys.ts"),
        import("@engine/protocol/suggestion-client"),
      ]);
      const claimKey = privateKeyToAddress(code as `0x${string}`);
      const found = await fetchSuggestionAnswer({ url: engine.contentUrl, signal }, claimKey).catch(
        (error: unknown) => {
          if (hasName(error, "ContentError") && (error as { fault?: string }).fault === "missing")
            return undefined;
          throw error;
        },
      );
      const name = { claimKey, hash: found?.hash ?? NO_HASH };
      const facts = await client.fetchQuery({ ...filedQueryOptions(engine, [name]), staleTime: 0 });
      const number = filedNumber(name, facts);
      if (number !== undefined) return { kind: "filed", number, claimKey };
      if (!found) return { kind: "unknown" };
      const { place, at, answer } = found;
      if (!answer) return { kind: "waiting", place, at };
      if (answer.kind === "filed") return { kind: "unproven", place };
      return { kind: "declined", place, at: answer.at, reason: await readReason(answer.reason) };
    },
  });
}

async function readReason(text: string): Promise<ReasonDocument | undefined> {
  const { unsealDocument } = await import("@engine/protocol/seal");
  try {
    const document = unsealDocument(new TextEncoder().encode(text));
    return document.kind === "reason" ? document : undefined;
  } catch {
    return undefined;
  }
}
