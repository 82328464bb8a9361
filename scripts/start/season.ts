import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { writeWhole } from "../lib/source-hash.ts";
import { seedAll } from "../seed/seed-all.ts";

/** The demonstration: a season of a bakery with fifty people, as real transactions. */
export const bakeryScenario = join(repoRoot, "scripts", "seed", "scenarios", "bakery.json");

/** What became of the season on this chain: none wanted, not finished yet, over. */
export type SeasonProgress = "empty" | "begun" | "played";

/** The season lasts 91 days, begins at a midnight and ends today; the day before is for the deployment. */
export const seasonSeconds = 93 * 86_400;

interface Marker {
  genesisHash: string;
  progress: SeasonProgress;
}

function markerFile(dataDir: string): string {
  return join(dataDir, "season.json");
}

/** Undefined on a chain that was never asked; a marker left from another chain does not count. */
export function seasonProgress(dataDir: string, genesisHash: string): SeasonProgress | undefined {
  const file = markerFile(dataDir);
  if (!existsSync(file)) return undefined;
  const marker = JSON.parse(readFileSync(file, "utf8")) as Marker;
  return marker.genesisHash === genesisHash ? marker.progress : undefined;
}

export function noteSeason(dataDir: string, genesisHash: string, progress: SeasonProgress): void {
  writeWhole(markerFile(dataDir), JSON.stringify({ genesisHash, progress } satisfies Marker));
}

export interface SeasonOptions {
  dataDir: string;
  scenario: string;
  rpcUrl: string;
  deploymentFile: string;
  contentUrl: string;
  /** Called with what has just happened in the season. */
  detail?: (text: string) => void;
}

/** Plays the scenario; one that was interrupted goes on where the chain stands. @throws Fault with the reason. */
export async function playSeason({ detail, ...options }: SeasonOptions): Promise<void> {
  await seedAll({
    ...options,
    report: ({ number, of, action }) => detail?.(`${number}/${of}, day ${action.moment.day}`),
  });
}
