import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contrast, type Oklch } from "@/testing/contrast.ts";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const number = "([\\d.]+)";
const color = `oklch\\(${number} ${number} ${number}\\)`;
const declaration = new RegExp(`--([\\w-]+): light-dark\\(${color}, ${color}\\)`, "g");

/** Each token in both themes, read from the style sheet itself. */
const tokens = new Map(
  [...css.matchAll(declaration)].map(([, name, ...parts]) => {
    const [a, b, c, d, e, f] = parts.map(Number) as [number, number, number, number, number, number];
    return [name ?? "", { light: [a, b, c] as Oklch, dark: [d, e, f] as Oklch }];
  }),
);

const grounds = ["paper", "surface", "sunken"];
const tones = ["accent", "positive", "negative", "caution", "info", "plum"];

const texts: [text: string, ground: string][] = [
  ...["ink", "muted", ...tones].flatMap((text) =>
    grounds.map((ground) => [text, ground] as [string, string]),
  ),
  ...tones.map((tone) => [tone, `${tone}-soft`] as [string, string]),
  ...tones.map((tone) => ["ink", `${tone}-soft`] as [string, string]),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-negative", "negative"],
  ["paper", "ink"],
];

function ratio(one: string, other: string, theme: "light" | "dark"): number {
  const [a, b] = [tokens.get(one), tokens.get(other)];
  if (!a || !b) throw new Error(`no token ${one} or ${other}`);
  return contrast(a[theme], b[theme]);
}

describe.each(["light", "dark"] as const)("colours, %s", (theme) => {
  it.each(texts)("%s on %s is readable (AA, 4.5:1)", (text, ground) => {
    expect(ratio(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)("the edge of a control stands out from %s (3:1)", (ground) => {
    expect(ratio("edge", ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)("the focus ring stands out from %s (3:1)", (ground) => {
    expect(ratio("accent", ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
