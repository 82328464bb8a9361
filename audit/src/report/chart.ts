import { type Html, html } from "./html.ts";

export interface Bar {
  label: string;
  value: number;
  /** As it is written beside the bar and in the table. */
  shown: string;
}

const WIDTH = 640;
const LABELS = 230;
const VALUES = 110;
const ROW = 26;
const THICKNESS = 14;

/** Bars as inline SVG, and the same as a table, for who reads numbers or cannot see the picture. */
export function barChart(title: string, unit: string, bars: readonly Bar[]): Html {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * ROW;
  return html`<figure>
<figcaption>${title}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">${bars.map((bar, index) => barOf(bar, index, most))}</svg>
<details><summary>As a table</summary>
<table><thead><tr><th scope="col">What</th><th scope="col" class="number">${unit}</th></tr></thead>
<tbody>${bars.map(({ label, shown }) => html`<tr><th scope="row">${label}</th><td class="number">${shown}</td></tr>`)}</tbody></table>
</details>
</figure>`;
}

function barOf({ label, value, shown }: Bar, index: number, most: number): Html {
  const length = Math.round((Math.max(0, value) / most) * (WIDTH - LABELS - VALUES));
  const middle = index * ROW + ROW / 2;
  return html`<text x="${LABELS - 10}" y="${middle}" class="label">${label}</text>
<rect x="${LABELS}" y="${middle - THICKNESS / 2}" width="${Math.max(1, length)}" height="${THICKNESS}" rx="2"/>
<text x="${LABELS + length + 8}" y="${middle}" class="value">${shown}</text>`;
}
