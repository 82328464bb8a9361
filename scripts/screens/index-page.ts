import { table } from "../lib/markdown-table.ts";
import { LOOKS, pictureName } from "./looks.ts";
import type { NamedPage } from "./pages.ts";

/** The page that shows all pictures, in Markdown. */
export function indexPage(pages: readonly NamedPage[]): string {
  const shown = pages.map(([name, path]) => {
    const address = path.replace(/0x[0-9a-f]{64}/, "0x…");
    return [`## ${sentence(name)}`, "", `\`${address}\``, "", tableOf(name)].join("\n");
  });
  return `${[INTRODUCTION, ...shown].join("\n\n")}\n`;
}

const INTRODUCTION = `# Every page, in pictures

The dApp over the bakery's season: light, dark, and on a telephone of 375 pixels. \`npm run screens\` takes them anew on a
stack of its own, \`npm run screens -- --url http://localhost:3000\` on one that runs already; this page is written with
them. Long pages are cut off below.`;

function tableOf(name: string): string {
  const pictures = LOOKS.map((look) => `![${name}, ${look.name}](${pictureName(name, look)})`);
  return table(
    LOOKS.map((look) => look.name),
    [pictures],
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
