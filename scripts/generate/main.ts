/**
 * Writes every file that is derived from another: `node scripts/generate/main.ts`.
 * With `--check` it writes nothing and exits 1 naming each file that is out of date.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generateAbis } from "./abis.ts";
import { generateDesign } from "./design/design.ts";
import { generateEnums } from "./enums.ts";
import { generateParameters } from "./parameters.ts";

const checking = process.argv.includes("--check");
const files = [
  ...(await generateAbis()),
  await generateEnums(),
  ...(await generateDesign()),
  await generateParameters(),
];
const stale: string[] = [];

for (const { path, content } of files) {
  const current = await readFile(path, "utf8").catch(() => "");
  if (current === content) continue;
  stale.push(path);
  if (checking) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (stale.length === 0) console.log(`${files.length} generated files are fresh`);
else if (checking) {
  console.error(`Out of date: ${stale.join(", ")}. Run: npm run generate`);
  process.exitCode = 1;
} else console.log(`Wrote ${stale.join(", ")}`);
