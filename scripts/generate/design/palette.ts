import { contrast, hexOf } from "../../../frontend/src/testing/contrast.ts";
import { type ColourToken, GROUNDS, TEXT_PAIRS } from "../../../frontend/src/testing/tokens.ts";
import { table } from "../../lib/markdown-table.ts";

type Colours = ReadonlyMap<string, ColourToken>;

/** What each colour is for. A colour without a purpose stops the generator. */
const PURPOSES: Record<string, string> = {
  paper: "the page",
  surface: "boxes, windows",
  sunken: "what lies below: code, empty bars",
  line: "rules between rows; decoration only",
  edge: "edges of controls",
  ink: "text",
  muted: "text beside the text",
  accent: "links, the main button, the focus ring",
  "accent-strong": "the main button under the pointer",
  "accent-soft": "what is chosen",
  "on-accent": "text on the main button",
  positive: "went well",
  "positive-soft": "its ground",
  negative: "refused, failed",
  "negative-soft": "its ground",
  "on-negative": "text on a button that ends something",
  caution: "waits for somebody",
  "caution-soft": "its ground",
  info: "under way",
  "info-soft": "its ground",
  plum: "at the vote",
  "plum-soft": "its ground",
};

/** Every colour with its purpose and how it looks in both themes. @throws Error for a colour without a purpose. */
export function paletteTable(colours: Colours): string {
  const rows = [...colours].map(([name, { light, dark }]) => {
    const purpose = PURPOSES[name];
    if (!purpose) throw new Error(`scripts/generate/design/palette.ts does not say what --${name} is for`);
    return [`\`${name}\``, purpose, hexOf(light), hexOf(dark)];
  });
  return table(["token", "for", "light", "dark"], rows);
}

/** Every pair of text and ground in use, and the edges of controls, with their contrast in both themes. */
export function contrastTable(colours: Colours): string {
  const pairs = [...TEXT_PAIRS, ...GROUNDS.map((ground) => ["edge", ground] as const)];
  const rows = pairs.map(([text, ground]) => [
    `\`${text}\` on \`${ground}\``,
    ratio(colours, text, ground, "light"),
    ratio(colours, text, ground, "dark"),
  ]);
  return table(["pair", "light", "dark"], rows, [1, 2]);
}

function ratio(colours: Colours, one: string, other: string, theme: "light" | "dark"): string {
  const [a, b] = [colours.get(one), colours.get(other)];
  if (!a || !b) throw new Error(`tokens.css has no --${one} or no --${other}`);
  // Rounded down: a table must not promise more than there is.
  return (Math.floor(contrast(a[theme], b[theme]) * 10) / 10).toFixed(1);
}

/** The palette as a picture: a row for each theme. */
export function palettePicture(colours: Colours): string {
  const [width, height] = [46, 64];
  const row = (theme: "light" | "dark", top: number) =>
    [...colours].map(
      ([name, colour], place) =>
        `<rect x="${place * width}" y="${top}" width="${width}" height="${height}" fill="${hexOf(colour[theme])}"><title>${name}, ${theme}</title></rect>`,
    );
  const size = `viewBox="0 0 ${colours.size * width} ${height * 2}" width="${colours.size * width}" height="${height * 2}"`;
  const rects = [...row("light", 0), ...row("dark", height)].join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>The palette, light above dark</title>\n${rects}\n</svg>\n`;
}
