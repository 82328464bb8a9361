import { wrapText } from "@engine/protocol/text-lines";
import type { FeedSource } from "../feeds/feed-source.ts";
import { xmlText } from "../feeds/xml-text.ts";
import { oneLine } from "./one-line.ts";
import type { SharedIdea } from "./shared-idea.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 90;
const LINE = { letters: 34, height: 80, most: 4 };
const LONGEST_NAME = 50;

/** The picture beside a shared link: the organisation, the idea's number and title, and where it stands. */
export function sharePicture({ organisation }: FeedSource, { number, title, stage }: SharedIdea): string {
  const lines = wrapText(title, LINE.letters, LINE.most).map(
    (line, row) => `<tspan x="${LEFT}" y="${240 + row * LINE.height}">${xmlText(line)}</tspan>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<title>${xmlText(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fcf8f2"/>
<rect width="18" height="${HEIGHT}" fill="#135944"/>
<g font-family="Georgia, 'Times New Roman', serif" fill="#241c17">
<text x="${LEFT}" y="120" font-size="34" fill="#61574e">${xmlText(oneLine(organisation, LONGEST_NAME))} · Idea ${number}</text>
<text font-size="64" font-weight="600">${lines.join("")}</text>
<text x="${LEFT}" y="570" font-size="34" fill="#135944">${xmlText(stage)}</text>
</g>
</svg>
`;
}
