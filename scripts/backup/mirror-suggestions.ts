import { join } from "node:path";
import { readSuggestion, suggestionFolder } from "../../server/src/suggestions/suggestion-folder.ts";
import type { MirrorReport } from "./mirror.ts";

/**
 * Copies what was left in boxes, waiting or answered: the chain names none of it. An answer is final, so whichever side
 * has one wins, and with it the waiting text disappears.
 */
export async function mirrorSuggestions(from: string, to: string, report: MirrorReport): Promise<void> {
  const scratch = join(to, "unfinished");
  const [source, copy] = [suggestionFolder(from, scratch), suggestionFolder(to, scratch)];
  for (const name of await source.names()) {
    if ((await source.inspect(name)) === "damaged") {
      report.damaged.push(`suggestion 0x${name}`);
      continue;
    }
    const [bytes, there] = [await source.readSound(name), await copy.readSound(name)];
    if (!bytes) continue;
    if (there && (readSuggestion(there).answer || !readSuggestion(bytes).answer)) {
      report.kept++;
      continue;
    }
    await copy.write(name, bytes);
    report[there ? "removed" : "copied"]++;
  }
}
