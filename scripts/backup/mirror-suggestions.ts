import { join } from "node:path";
import type { Suggestion } from "../../server/src/suggestions/suggestion.ts";
import { readSuggestion, suggestionFolder } from "../../server/src/suggestions/suggestion-folder.ts";
import type { MirrorReport } from "./mirror.ts";

/**
 * Copies what was left in boxes, waiting or answered: the chain names none of it. An answer is final, so whichever side
 * has one wins, and with it the waiting text disappears.
 */
export async function mirrorSuggestions(from: string, to: string, report: MirrorReport): Promise<void> {
  const [source, copy] = [from, to].map((root) => suggestionFolder(root, join(to, "unfinished")));
  if (!source || !copy) return;
  for (const name of await source.names()) {
    if ((await source.inspect(name)) === "damaged") {
      report.damaged.push(`suggestion 0x${name}`);
      continue;
    }
    const bytes = await source.read(name);
    if (!bytes) continue;
    const there = await soundOne(copy, name);
    if (there && (there.answer || !readSuggestion(bytes).answer)) {
      report.kept++;
      continue;
    }
    await copy.write(name, bytes);
    report[there ? "removed" : "copied"]++;
  }
}

async function soundOne(
  folder: ReturnType<typeof suggestionFolder>,
  name: string,
): Promise<Suggestion | undefined> {
  const bytes = (await folder.inspect(name)) === "sound" ? await folder.read(name) : undefined;
  return bytes && readSuggestion(bytes);
}
