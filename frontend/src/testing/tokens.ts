import type { Oklch } from "./contrast.ts";

/** A colour in both themes. */
export interface ColourToken {
  light: Oklch;
  dark: Oklch;
}

/** Each colour of a style sheet whose value is `light-dark(oklch(…), oklch(…))`, by name, in its order. */
export function readColours(css: string): Map<string, ColourToken> {
  const number = "([\\d.]+)";
  const colour = `oklch\\(${number} ${number} ${number}\\)`;
  const declaration = new RegExp(`--([\\w-]+): light-dark\\(${colour}, ${colour}\\)`, "g");
  return new Map(
    [...css.matchAll(declaration)].map(([, name = "", ...parts]) => {
      const [a, b, c, d, e, f] = parts.map(Number) as [number, number, number, number, number, number];
      return [name, { light: [a, b, c], dark: [d, e, f] }];
    }),
  );
}

/** What text and controls stand on. */
export const GROUNDS = ["paper", "surface", "sunken"] as const;

const TONES = ["accent", "positive", "negative", "caution", "info", "plum"] as const;

/** Every pair of text and ground that the app uses. */
export const TEXT_PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...["ink", "muted", ...TONES].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...TONES.map((tone) => [tone, `${tone}-soft`] as const),
  ...TONES.map((tone) => ["ink", `${tone}-soft`] as const),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-negative", "negative"],
  ["paper", "ink"],
];
