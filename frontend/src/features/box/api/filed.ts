import { queryOptions } from "@tanstack/react-query";
import type { EngineConfig } from "@/config/engine-config.ts";
import { graphql } from "@/features/box/api/generated/gql.ts";
import type { FiledSuggestionsQuery } from "@/features/box/api/generated/graphql.ts";
import { execute } from "@/lib/graphql/execute.ts";

const FiledSuggestions = graphql(`
  query FiledSuggestions($hashes: [Bytes!]!, $claimKeys: [Bytes!]!) {
    _meta { block { number timestamp } }
    ideas(first: 200, where: { claimKey_in: $claimKeys }) { number claimKey }
    ideaVersions(first: 200, where: { contentHash_in: $hashes, version: 1 }) {
      contentHash
      idea { number claimKey }
    }
  }
`);

/** What names a suggestion on chain once it is filed. */
export interface SuggestionName {
  claimKey: string;
  hash: string;
}

export type FiledFacts = Omit<FiledSuggestionsQuery, "_meta">;

/** What the chain says of suggestions. */
export function filedQueryOptions(engine: EngineConfig, names: readonly SuggestionName[]) {
  const claimKeys = names.map(({ claimKey }) => claimKey.toLowerCase() as `0x${string}`);
  const hashes = names.map(({ hash }) => hash as `0x${string}`);
  return queryOptions({
    queryKey: ["filed-suggestions", engine.graphqlUrl, claimKeys],
    queryFn: ({ signal }): Promise<FiledFacts> =>
      execute(engine.graphqlUrl, FiledSuggestions, { hashes, claimKeys }, signal),
  });
}

/**
 * The number under which a suggestion was filed, if it was. Its claim key vanishes from the chain when it is claimed;
 * then its salted text, which nobody else has, still names it. The same text under another key is somebody else's act.
 */
export function filedNumber({ claimKey, hash }: SuggestionName, facts: FiledFacts): number | undefined {
  const key = claimKey.toLowerCase();
  const unclaimed = facts.ideas.find((idea) => idea.claimKey?.toLowerCase() === key);
  const claimed = facts.ideaVersions.find(
    (version) => version.contentHash === hash && !version.idea.claimKey,
  );
  return (unclaimed ?? claimed?.idea)?.number;
}
