import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const COMPRESSIBLE = /\.(js|css|svg|json)$/;
const SMALLEST_WORTH_IT_BYTES = 1024;

/** Vite plugin: writes a .gz and a .br beside each text asset, so that the static server compresses nothing. */
export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    writeBundle({ dir }) {
      if (!dir) return;
      for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
        const file = join(dir, path);
        if (!COMPRESSIBLE.test(path) || statSync(file).size < SMALLEST_WORTH_IT_BYTES) continue;
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes));
      }
    },
  };
}
