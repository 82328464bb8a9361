import { relative } from "node:path";
import type { HardhatPlugin } from "hardhat/types/plugins";
import { repoRoot } from "../lib/paths.ts";
import { writeWhole } from "../lib/source-hash.ts";
import { instrument } from "./instrument.ts";
import { LIBRARY_FILE, librarySource } from "./marker-library.ts";
import { Markers } from "./places.ts";
import { Reached } from "./reached.ts";

/** Hooks of one run: sources are marked before the compiler sees them, and the chain tells which markers it met. */
export function coveragePlugin(outFile: string): HardhatPlugin {
  const markers = new Markers();
  const reached = new Reached();
  // Hardhat asks for a file once for each compilation that it takes part in.
  const sources = new Map<string, string>();
  const marked = (file: string, content: string) => {
    const source =
      sources.get(file) ?? (file.startsWith("contracts/") ? instrument(content, file, markers) : content);
    sources.set(file, source);
    return source;
  };
  return {
    id: "engine-coverage",
    hookHandlers: {
      solidity: async () => ({
        default: async () => ({
          preprocessProjectFileBeforeBuilding: async (context, name, path, content, version, next) => {
            const file = relative(repoRoot, path);
            return next(context, name, path, marked(file, content), version);
          },
          preprocessSolcInputBeforeBuilding: async (context, input, next) => {
            input.sources[LIBRARY_FILE] = { content: librarySource };
            return next(context, input);
          },
        }),
      }),
      network: async () => ({
        default: async () => ({
          onCoverageData: async (_context, tags) =>
            reached.call(
              tags.map((tag) => Number.parseInt(tag, 16)),
              markers.refusals,
            ),
        }),
      }),
      test: async () => ({
        default: async () => ({
          onTestRunDone: async (context, id, next) => {
            await next(context, id);
            const judged = markers.places.map((place) => ({ ...place, reached: reached.has(place) }));
            writeWhole(outFile, JSON.stringify(judged));
          },
        }),
      }),
    },
  };
}
