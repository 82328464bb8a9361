import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/plain-text.ts";

describe("plainText", () => {
  it.each([
    ["Bake **two trays** on _Friday_.", "Bake two trays on Friday."],
    ["# Head\n\n- one\n- two\n\n1. three", "Head one two three"],
    ["> quoted `code` and ~~gone~~", "quoted code and gone"],
    ["[the mill](https://example.org) and ![sacks](x.png)", "the mill and sacks"],
    ["```js\nlet x\n```", "let x"],
    ["above\n\n---\n\nbelow", "above below"],
  ])("reads %j as %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it.each(["2 * 3 * 4", "snake_case_name", "a < b > c", "5 - 3", "**", "[not a link]"])(
    "leaves %j alone",
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );
});
