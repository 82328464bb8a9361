import { wrapText } from "@engine/protocol/text-lines";
import type { FeedSource } from "../feeds/feed-source.ts";
import { xmlText } from "../feeds/xml-text.ts";
import { oneLine } from "./one-line.ts";
import type { SharedIdea } from "./shared-idea.ts";

/** Pixels, as messengers ask for them. */
export const WIDTH = 1200;
export const HEIGHT = 630;
const LEFT = 90;
const LINE = { letters: 34, height: 80, most: 4 };
const LONGEST_NAME = 50;
/** What the fonts of the picture have no letters for: other scripts, and all the small pictures of telephones. */
const UNKNOWN =
  /[^\u0020-\u017f\u0370-\u03ff\u0400-\u045f\u0490\u0491\u1e80-\u1eff\u2010-\u203a€−≤≥≈←↑→↓]+/gu;

/** The dApp's mark, at the lower right. */
const MARK = `<g transform="translate(1038 498) scale(2.25)" fill="none" stroke="#fcf8f2" stroke-linecap="round" stroke-linejoin="round">
<rect width="32" height="32" rx="6" fill="#135944" stroke="none"/>
<path d="M8 22.5h16M8 9.5h16" stroke-width="1.5"/>
<path d="M8 16h3.2l2.3-3.4 4.4 6.8 2.5-3.4H24" stroke-width="2.4"/>
</g>`;

/** A text in letters that can be drawn; an ellipsis stands for others. */
const drawable = (text: string) => xmlText(text.replace(UNKNOWN, "…"));

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The picture beside a shared link, as SVG for `drawPicture`: the organisation, the idea's number and title, and where
 * it stands.
 */
export function sharePicture({ organisation }: FeedSource, { number, title, stage }: SharedIdea): string {
  const lines = wrapText(title, LINE.letters, LINE.most).map(
    (line, row) => `<tspan x="${LEFT}" y="${240 + row * LINE.height}">${drawable(line)}</tspan>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<title>${xmlText(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fcf8f2"/>
<rect width="18" height="${HEIGHT}" fill="#135944"/>
${MARK}
<g font-family="Source Serif 4" fill="#241c17">
<text x="${LEFT}" y="120" font-size="34" fill="#61574e">${drawable(oneLine(organisation, LONGEST_NAME))} · Idea ${number}</text>
<text font-size="64">${lines.join("")}</text>
<text x="${LEFT}" y="570" font-size="34" fill="#135944">${xmlText(capital(stage))}</text>
</g>
</svg>
`;
}
