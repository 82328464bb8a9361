import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Where a bundled server finds what it draws with; `scripts/build/server-part.ts` puts it there. */
const BESIDE = new URL("./picture/", import.meta.url);

/** The drawing program's code, and where the fonts lie, for whoever bundles the server. */
export const pictureSources = () => ({
  program: createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"),
  fonts: new URL("./fonts/", import.meta.url),
});

/** One cut of the dApp's serif for each alphabet; `frontend/scripts/fonts.ts` makes them. */
export const FONTS = ["latin", "latin-ext", "greek", "cyrillic"].map((alphabet) => `${alphabet}.ttf`);
export const PROGRAM = "resvg.wasm";

/** @throws if a file is missing: the server was not installed or bundled whole. */
export async function readPictureParts(): Promise<{ program: Uint8Array; fonts: Uint8Array[] }> {
  const isBundled = existsSync(BESIDE);
  const { program, fonts } = isBundled
    ? { program: new URL(PROGRAM, BESIDE), fonts: BESIDE }
    : pictureSources();
  const files = [program, ...FONTS.map((name) => new URL(name, fonts))];
  const [code = new Uint8Array(), ...cuts] = await Promise.all(files.map((file) => readFile(file)));
  return { program: code, fonts: cuts };
}
