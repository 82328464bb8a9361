import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contrast } from "@/testing/contrast.ts";
import { GROUNDS, readColours, TEXT_PAIRS } from "@/testing/tokens.ts";

/** Each token in both themes, read from the style sheet itself. */
const tokens = readColours(readFileSync(join(import.meta.dirname, "tokens.css"), "utf8"));

function ratio(one: string, other: string, theme: "light" | "dark"): number {
  const [a, b] = [tokens.get(one), tokens.get(other)];
  if (!a || !b) throw new Error(`no token ${one} or ${other}`);
  return contrast(a[theme], b[theme]);
}

describe.each(["light", "dark"] as const)("colours, %s", (theme) => {
  it.each(TEXT_PAIRS)("%s on %s is readable (AA, 4.5:1)", (text, ground) => {
    expect(ratio(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)("the edge of a control stands out from %s (3:1)", (ground) => {
    expect(ratio("edge", ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(GROUNDS)("the focus ring stands out from %s (3:1)", (ground) => {
    expect(ratio("accent", ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
