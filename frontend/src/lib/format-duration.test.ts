import { describe, expect, it } from "vitest";
import { durationParts, formatDuration } from "@/lib/format-duration.ts";

describe("durationParts", () => {
  it.each([
    [
      93_784,
      [
        ["day", 1],
        ["hour", 2],
      ],
    ],
    [86_400, [["day", 1]]],
    [86_459, [["day", 1]]],
    [
      3_660,
      [
        ["hour", 1],
        ["minute", 1],
      ],
    ],
    [59.9, [["second", 59]]],
    [0, [["second", 0]]],
    [-5, [["second", 0]]],
  ])("%d seconds are %j", (seconds, parts) => {
    expect(durationParts(seconds)).toEqual(parts);
  });
});

describe("formatDuration", () => {
  it("speaks the reader's language", () => {
    expect(formatDuration(93_784, "en")).toBe("1 day, 2 hours");
    expect(formatDuration(93_784, "de")).toBe("1 Tag, 2 Stunden");
  });
});
