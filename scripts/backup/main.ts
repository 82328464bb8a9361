/**
 * Keeps a copy of what exists nowhere else, a content store's texts and suggestions, and puts it back:
 * `node scripts/backup/main.ts backup --data DIR --copy DIR` or `restore --copy DIR --data DIR`. The chain keeps the
 * record, and the index is made from it anew.
 */
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Fault, faultText } from "../lib/fault.ts";
import { shownPath } from "../lib/paths.ts";
import { type MirrorReport, mirrorStore } from "./mirror.ts";

const usage = `npm run backup -- --data DIR --copy DIR     copies what is new, removes what was withdrawn or answered since
npm run restore -- --copy DIR --data DIR    puts a copy back

  --data DIR  the content store's folder (its DATA_DIR; of npm start: .data/documents)
  --copy DIR  the copy's folder, best on another machine's disk; it holds suggestions that are not public

Run it as the user whom the content store runs as: nobody else may read what waits in suggestion boxes.`;

const NOT_PUBLIC = `The folder "suggestions" holds what people left in suggestion boxes. It is not public: whoever left it was told
that one member reads it first. Its files are readable by their owner alone; keep it so, also when you copy or archive
this folder. Everything else here is public already.
`;

function readOptions() {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      options: { data: text, copy: text },
      allowPositionals: true,
    });
    const [task] = positionals;
    if (values.data && values.copy && (task === "backup" || task === "restore"))
      return { task, data: resolve(values.data), copy: resolve(values.copy) };
  } catch {
    // An unknown option is answered like a missing one.
  }
  throw new Fault(`Usage:\n${usage}`);
}

function told({ copied, kept, removed, damaged }: MirrorReport, to: string): string {
  const lines = damaged.map((name) => `Damaged, not copied: ${name}`);
  return [
    ...lines,
    `${shownPath(to)}: ${copied} files copied, ${kept} were there, ${removed} withdrawn or answered texts removed.`,
  ].join("\n");
}

try {
  const { task, data, copy } = readOptions();
  const [from, to] = task === "backup" ? [data, copy] : [copy, data];
  if (!existsSync(join(from, "documents")))
    throw new Fault(`${shownPath(from)} holds no content store: there is no folder documents in it.`);
  const report = await mirrorStore(from, to);
  if (task === "backup") await writeFile(join(copy, "NOT-PUBLIC.txt"), NOT_PUBLIC);
  console.log(told(report, to));
  if (report.damaged.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(faultText(error));
  process.exitCode = 1;
}
