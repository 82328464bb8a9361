import { readFile } from "node:fs/promises";
import { readColours } from "../../../frontend/src/testing/tokens.ts";
import { table } from "../../lib/markdown-table.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { contrastTable, palettePicture, paletteTable } from "./palette.ts";
import { animationsOf, propertiesOf } from "./style-sheet.ts";

const TOKENS = "frontend/src/app/tokens.css";
const STYLES = "frontend/src/app/styles.css";
const REM_PIXELS = 16;

/** The page of the design's tokens, and its picture of the palette. */
export async function generateDesign(): Promise<GeneratedFile[]> {
  const [tokens, styles] = await Promise.all([readFile(TOKENS, "utf8"), readFile(STYLES, "utf8")]);
  const colours = readColours(tokens);
  const page = [
    `<!-- Generated from ${TOKENS} and ${STYLES} by \`npm run generate\`. Do not edit. -->`,
    "# Design",
    INTRODUCTION,
    `## Typeface\n\n${TYPEFACE}\n\n${familyTable(styles)}\n\n${sizeTable(styles)}`,
    `## Space\n\n${SPACE}\n\n${radiusTable(styles)}`,
    `## Palette\n\n${PALETTE}\n\n![The palette, light above dark](palette.svg)\n\n${paletteTable(colours)}`,
    `## Contrast\n\n${CONTRAST}\n\n${contrastTable(colours)}`,
    `## Icons\n\n${ICONS}`,
    `## Motion\n\n${MOTION}\n\n${motionTable(styles)}`,
  ].join("\n\n");
  return [
    { path: "docs/design.md", content: `${page}\n` },
    { path: "docs/palette.svg", content: palettePicture(colours) },
  ];
}

const INTRODUCTION = `A record that people read: warm paper, one serif for headlines, rules between parts as in a ledger, one green for what
can be done. [Every page in pictures](screens/README.md).`;

const TYPEFACE = `One family in two cuts, Source Sans for text and Source Serif for headlines, cut down to the letters of our languages and
served by the dApp itself. System fonts drawn to the same measure hold their place until they arrive, so that nothing
moves. Figures in tables are lining and of one width.`;

const SPACE = `Steps of a quarter rem (4 pixels): 1, 1.5, 2, 3, 4, 6, 8, 12. Within a line 2, between lines of a part 3 or 4, between
parts 6, between sections 10 or 12. A page is at most 74rem wide, written text at most 68 characters a line. What can be
pressed is 44 pixels high, 32 beside a heading or in a list. Down to 320 pixels nothing has to be scrolled sideways but
tables, within themselves.`;

const PALETTE = `Colours are OKLCH in \`${TOKENS}\`, each once for light and once for dark; the page follows the
system or the reader's choice. Colour never says anything alone: each tone comes with a word.`;

const CONTRAST = `WCAG 2 ratios, rounded down. Text needs 4.5, an edge or a focus ring 3; \`tokens.test.ts\` fails below that.`;

const ICONS = `Lucide, drawn on a square of 24 with lines of 2 and round ends, in the colour of the text beside them; 16 pixels in
buttons, 20 alone. Each stands beside a word, or its button has a name for those who hear the page. Only those in use
are shipped.`;

const MOTION = `Little, and only where something comes: a window rises, a bar grows in half a second. Who asks for less, in the system or
on the settings page, sees none.`;

function familyTable(styles: string): string {
  const rows = propertiesOf(styles, "font").map(([name, value]) => [
    `\`${name}\``,
    value.replaceAll('"', ""),
  ]);
  return table(["token", "fonts, the first there is"], rows);
}

function sizeTable(styles: string): string {
  const properties = new Map(propertiesOf(styles, "text"));
  const sizes = [...properties].filter(([name]) => !name.endsWith("--line-height"));
  const rows = sizes.map(([name, size]) => [
    `\`${name}\``,
    pixels(size),
    pixels(properties.get(`${name}--line-height`) ?? ""),
  ]);
  return table(["token", "pixels", "line"], rows, [1, 2]);
}

function radiusTable(styles: string): string {
  const rows = propertiesOf(styles, "radius").map(([name, value]) => [`\`${name}\``, pixels(value)]);
  return table(["token", "pixels"], rows, [1]);
}

function motionTable(styles: string): string {
  const rows = animationsOf(styles).map(({ name, seconds, curve }) => [`\`${name}\``, seconds, curve]);
  return table(["token", "seconds", "curve"], rows, [1]);
}

function pixels(length: string): string {
  const number = Number.parseFloat(length);
  return String(length.endsWith("rem") ? Math.round(number * REM_PIXELS * 100) / 100 : number);
}
