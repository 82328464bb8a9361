import type { Plugin } from "vite";

const CALL = /\bgraphql\(\s*(`[^`]*`)\s*,?\s*\)/g;
const IMPORT = /^import \{ graphql \} from "[^"]*\/generated\/gql\.ts";$/m;

/**
 * Vite plugin: leaves the text of a GraphQL document where it is written. Code generation gives it its types; at run
 * time its generated module would bring every document of the feature along, twice.
 */
export function inlineDocuments(): Plugin {
  return {
    name: "inline-documents",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/features\/[^/]+\/api\/[^/]+\.ts$/, code: "graphql(" },
      handler(code) {
        // A document that spreads another's fragment is whole only as generated.
        if (/\.\.\.\s*[A-Za-z](?!n\b)/.test([...code.matchAll(CALL)].join())) return undefined;
        return {
          code: code.replace(CALL, (_, text: string) => text.replace(/\s+/g, " ")).replace(IMPORT, ""),
          map: null,
        };
      },
    },
  };
}
