import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

interface Chunk {
  file: string;
  isDynamicEntry?: boolean;
  imports?: string[];
}

/** What a build consists of: which script is fetched together with which. */
export interface BuildGraph {
  /** Names of all chunks, as in Vite's manifest. */
  names: readonly string[];
  /** Names of the chunks that the page itself fetches, before anything is asked for. */
  initial: readonly string[];
  /** Names of the chunks that are fetched on demand. */
  onDemand: readonly string[];
  /** File of a named chunk. */
  fileOf: (name: string) => string;
  /** The named chunks with everything they import, as file names. */
  closure: (names: readonly string[]) => ReadonlySet<string>;
  /** Gzipped bytes of files together, each counted once. */
  gzip: (files: Iterable<string>) => number;
  /** Source text of a file. */
  read: (file: string) => string;
}

/** Reads a build's manifest. @throws when there is no build. */
export function readBuildGraph(dist: string): BuildGraph {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const sizes = new Map<string, number>();
  const read = (file: string) => readFileSync(join(dist, file), "utf8");

  function collect(name: string, files: Set<string>): void {
    const chunk = manifest[name];
    if (!chunk?.file.endsWith(".js") || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) collect(imported, files);
  }

  function sizeOf(file: string): number {
    const size = sizes.get(file) ?? gzipSync(read(file), { level: 9 }).length;
    sizes.set(file, size);
    return size;
  }

  const page = read("index.html");
  return {
    names: Object.keys(manifest),
    initial: Object.keys(manifest).filter((name) => page.includes(`/${manifest[name]?.file}"`)),
    onDemand: Object.keys(manifest).filter((name) => manifest[name]?.isDynamicEntry),
    fileOf: (name) => manifest[name]?.file ?? "",
    closure(names) {
      const files = new Set<string>();
      for (const name of names) collect(name, files);
      return files;
    },
    gzip: (files) => [...files].reduce((total, file) => total + sizeOf(file), 0),
    read,
  };
}
