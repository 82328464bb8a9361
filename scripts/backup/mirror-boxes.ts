import { join } from "node:path";
import { boxChangeFolder, isForgettable, readBoxChange } from "../../server/src/suggestions/box-change.ts";
import type { MirrorReport } from "./mirror.ts";

/** Copies which boxes were closed early. Whatever was said last wins, and what is over is neither copied nor kept. */
export async function mirrorBoxes(from: string, to: string, report: MirrorReport): Promise<void> {
  const scratch = join(to, "unfinished");
  const [source, copy] = [boxChangeFolder(from, scratch), boxChangeFolder(to, scratch)];
  const sound = async (folder: typeof source, name: string) => {
    const bytes = await folder.readSound(name);
    return bytes && { bytes, change: readBoxChange(bytes) };
  };
  for (const name of await source.names()) {
    if ((await source.inspect(name)) === "damaged") report.damaged.push(`box 0x${name}`);
    const [here, there] = [await sound(source, name), await sound(copy, name)];
    if (!here || isForgettable(here.change, Date.now())) continue;
    const isNews = !there || there.change.at < here.change.at;
    if (isNews) await copy.write(name, here.bytes);
    report[isNews ? "copied" : "kept"]++;
  }
  for (const name of await copy.names()) {
    const there = await sound(copy, name);
    if (there && isForgettable(there.change, Date.now())) await copy.remove(name);
  }
}
