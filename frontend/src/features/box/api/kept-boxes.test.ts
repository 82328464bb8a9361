import { describe, expect, it } from "vitest";
import { boxLink, keepBox, keptBoxes } from "@/features/box/api/kept-boxes.ts";

const STORED = "engine.boxes.1";

describe("boxes in this browser", () => {
  it("survive the page, the newest first and each once", () => {
    for (const letter of ["one", "two", "one"]) keepBox(letter);
    expect(JSON.parse(localStorage.getItem(STORED) ?? "")).toEqual(["one", "two"]);
    expect(keptBoxes.get()).toEqual(["one", "two"]);
  });

  it("are at most twenty, also with the longest letters", () => {
    for (let count = 0; count < 25; count++) keepBox(`${count}`.padEnd(3_200, "x"));
    expect(keptBoxes.get()).toHaveLength(20);
  });

  it.each(['{"broken', '["<script>"]', '[{"letter":"x"}]'])("start anew from %s", (content) => {
    localStorage.setItem(STORED, content);
    expect(keptBoxes.get()).toEqual([]);
  });

  it("lead to their page with the letter behind the #", () => {
    expect(boxLink("abc")).toMatch(/\/box#abc$/);
  });
});
