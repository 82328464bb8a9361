/**
 * Cuts the two cuts of our typeface family (Source Sans for text, Source Serif for headlines) down to the
 * Latin letters of our languages, and the latter to the letters of Europe, for the pictures that the server draws.
 * Run it when the character list or the family changes: `node frontend/scripts/fonts.ts`. Characters outside the list fall back to the system's fonts.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const letters = "ÄÖÜäöüßÀÇÈÉÊÑØÅàáâãçèéêëíîïñóôõøåæœúûý";
const signs = "€£§©°±·×÷–—‘’‚“”„‹›«»…†•←↑→↓−≤≥≈\u00a0\u2009\u202f\u2011";

const cuts = [
  {
    source: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
    target: "source-sans.woff2",
  },
  {
    source: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2",
    axes: { opsz: 36, wght: 580 },
    target: "source-serif.woff2",
  },
];

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, "../src/app/fonts");
await mkdir(folder, { recursive: true });
for (const { source, axes, target } of cuts) {
  const original = await readFile(require.resolve(source));
  const cut = await subsetFont(original, ascii + letters + signs, {
    targetFormat: "woff2",
    variationAxes: axes,
  });
  await writeFile(join(folder, target), cut);
  console.log(`${target}: ${original.length} → ${cut.length} bytes`);
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
const alphabets = {
  latin: ascii + range(0xa0, 0xff) + range(0x2010, 0x203a) + signs,
  "latin-ext": range(0x100, 0x17f) + range(0x1e80, 0x1eff),
  greek: range(0x370, 0x3ff),
  cyrillic: range(0x400, 0x45f) + range(0x490, 0x491),
};
const pictureFolder = join(import.meta.dirname, "../../server/src/share/fonts");
await mkdir(pictureFolder, { recursive: true });
for (const [alphabet, text] of Object.entries(alphabets)) {
  const source = `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-standard-normal.woff2`;
  const original = await readFile(require.resolve(source));
  const options = { targetFormat: "truetype", variationAxes: { opsz: 36, wght: 580 } } as const;
  await writeFile(join(pictureFolder, `${alphabet}.ttf`), await subsetFont(original, text, options));
}
