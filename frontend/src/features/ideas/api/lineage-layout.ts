import { wrapText } from "@engine/protocol/text-lines";
import type { Descent, Family, Relative } from "@/features/ideas/api/lineage.ts";

export const BOX = { width: 172, height: 74 };
const GAP = { across: 18, down: 46 };
const LONGEST_LINE = 23;
const MOST_LINES = 2;

/** Where an idea stands in the picture: its upper left corner. */
export interface Placed extends Relative {
  x: number;
  y: number;
}

/** A line of descent, as an SVG path. */
export interface Drawn extends Descent {
  path: string;
}

export interface Drawing {
  width: number;
  height: number;
  places: Placed[];
  lines: Drawn[];
}

/** A family tree, the oldest generation at the top; each row in order of number, in the middle. */
export function drawFamily({ relatives, descents }: Family): Drawing {
  const generations = [...new Set(relatives.map(({ generation }) => generation))].sort((a, b) => a - b);
  const rows = generations.map((each) => relatives.filter(({ generation }) => generation === each));
  const width = Math.max(...rows.map(widthOf));
  const places = rows.flatMap((row, depth) => {
    const left = (width - widthOf(row)) / 2;
    return row.map((relative, place) => ({
      ...relative,
      x: left + place * (BOX.width + GAP.across),
      y: depth * (BOX.height + GAP.down),
    }));
  });
  const height = rows.length * (BOX.height + GAP.down) - GAP.down;
  return { width, height, places, lines: descents.flatMap((descent) => drawLine(descent, places)) };
}

function widthOf(row: readonly unknown[]): number {
  return row.length * (BOX.width + GAP.across) - GAP.across;
}

/** Down from the older idea into the younger; sideways in an arch where both stand in one row. */
function drawLine(descent: Descent, places: readonly Placed[]): Drawn[] {
  const from = places.find(({ number }) => number === descent.from);
  const to = places.find(({ number }) => number === descent.to);
  if (!from || !to) return [];
  const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const [y1, y2] = from.y <= to.y ? [from.y + BOX.height, to.y] : [from.y, to.y + BOX.height];
  const bend = from.y === to.y ? y1 + GAP.down / 2 : (y1 + y2) / 2;
  const end = from.y === to.y ? y1 : y2;
  return [{ ...descent, path: `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${end}` }];
}

/** A title in lines that fit into a box; what does not fit ends with an ellipsis. */
export function linesOf(title: string): string[] {
  return wrapText(title, LONGEST_LINE, MOST_LINES);
}
