import { appendFile, readFile, rename, writeFile } from "node:fs/promises";
import type { PageStore } from "../replay/history.ts";
import type { Page } from "../replay/pages.ts";

/**
 * Keeps pages in a file, one JSON line each, so that a broken-off audit goes on where it stopped.
 * The first line says what it is a history of; a file of another history, or a torn last line, is not used.
 */
export function pageFile(path: string, subject: string): PageStore {
  const header = JSON.stringify({ audit: 1, subject });
  const load = async (): Promise<Page[]> => {
    const [first, ...lines] = (await readFile(path, "utf8").catch(() => "")).split("\n");
    return first === header ? lines.flatMap(readLine) : [];
  };
  return {
    load,
    async add(page) {
      await appendFile(path, `${JSON.stringify(page)}\n`);
    },
    async keep(count) {
      const pages = (await load()).slice(0, count);
      const text = [header, ...pages.map((page) => JSON.stringify(page))].join("\n");
      await writeFile(`${path}.new`, `${text}\n`);
      await rename(`${path}.new`, path);
    },
  };
}

function readLine(line: string): Page[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
