import type { Figure, Part } from "../metrics/figure.ts";
import { type Bar, barChart } from "./chart.ts";
import { type Html, html } from "./html.ts";

const WHOLE_BPS = 100;
/** The unit of a number between 0 and 1, which says nothing to a reader. */
const BARE = "0–1";

/** One metric: name, value, formula, what it was made of, and its breakdown as a chart. */
export function figureArticle(figure: Figure): Html {
  const { id, name, formula, version, block, numerator, denominator, parts } = figure;
  const made =
    numerator === undefined || denominator === undefined ? [] : [html` · ${numerator} ÷ ${denominator}`];
  return html`<article id="${id}">
<header><h3>${id} · ${name}</h3><span class="figure">${valueText(figure)}</span></header>
<p><code>${formula}</code></p>
<p><small>Formula version ${version}, block ${block}${made}</small></p>
${parts ? chartsOf(name, parts) : []}
</article>`;
}

/** A value as people read it: shares in percent, what cannot be given as such. */
export function valueText(part: Part): string {
  const { value, unit } = part;
  return value === "n/a" || unit === "bps" || unit === BARE ? numberText(part) : `${value} ${unit}`;
}

/** The same without its unit, for where the unit stands above. */
function numberText({ value, unit }: Part): string {
  if (value === "n/a") return "not available";
  return unit === "bps" ? `${value / WHOLE_BPS} %` : String(value);
}

/** One chart for each unit, since bars of different units say nothing beside one another; a single value needs none. */
function chartsOf(name: string, parts: Record<string, Part>): Html[] {
  const byUnit = Map.groupBy(Object.entries(parts), ([, { unit }]) => unit);
  return [...byUnit].map(([unit, entries]) => {
    const [only, ...others] = entries;
    if (only && others.length === 0) return html`<p>${only[0]}: ${valueText(only[1])}</p>`;
    const bars = entries.map(
      ([label, part]): Bar => ({
        label,
        value: part.value === "n/a" ? 0 : part.value,
        shown: numberText(part),
      }),
    );
    const title = unit === BARE ? name : `${name}, in ${unit === "bps" ? "percent" : unit}`;
    return barChart(title, unit === "bps" ? "%" : unit, bars);
  });
}
