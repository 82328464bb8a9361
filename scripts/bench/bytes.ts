import { join } from "node:path";
import { repoRoot, toolsDir } from "../lib/paths.ts";
import { runCommand } from "../lib/run-command.ts";
import { buildFrontend } from "../start/frontend-build.ts";
import type { Figures } from "./figures.ts";

/** Gzipped JavaScript of a first visit, as the byte budget counts it. */
export async function measureBytes(): Promise<Figures> {
  await buildFrontend();
  const budget = join(repoRoot, "frontend/scripts/bytes.ts");
  const table = await runCommand(join(toolsDir, "node"), [budget], { what: "counting the dApp's bytes" });
  return { "bytes.shellGzip": bytesOf(table, "shell"), "bytes.ideasGzip": bytesOf(table, "/ideas") };
}

/** A row's figure. @throws Error if the table has no such row. */
function bytesOf(table: string, page: string): number {
  const row = table.split("\n").find((line) => line.split(/\s+/)[1] === page);
  const kilobytes = row?.match(/([\d.]+) kB of/)?.[1];
  if (!kilobytes) throw new Error(`the byte budget printed no figure for ${page}:\n${table}`);
  return Math.round(Number(kilobytes) * 1000);
}
