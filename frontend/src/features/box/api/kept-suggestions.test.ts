import { generatePrivateKey } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { forgetSuggestion, keepSuggestion, keptSuggestions } from "@/features/box/api/kept-suggestions.ts";

const STORED = "engine.suggestions.1";

describe("codes in this browser", () => {
  it("survive the page, the newest first, and can be forgotten", () => {
    const [first, second] = [generatePrivateKey(), generatePrivateKey()];
    keepSuggestion(first, "One");
    keepSuggestion(second, "Two");
    expect(JSON.parse(localStorage.getItem(STORED) ?? "")).toHaveLength(2);
    expect(keptSuggestions.get().map(({ code }) => code)).toEqual([second, first]);
    forgetSuggestion(second);
    expect(keptSuggestions.get().map(({ title }) => title)).toEqual(["One"]);
  });

  it("are at most twenty", () => {
    for (let count = 0; count < 25; count++) keepSuggestion(generatePrivateKey(), "x".repeat(300));
    expect(keptSuggestions.get()).toHaveLength(20);
  });

  it.each(['{"broken', '[{"code":"0x12","title":"x","at":1}]', '"text"'])("start anew from %s", (content) => {
    localStorage.setItem(STORED, content);
    expect(keptSuggestions.get()).toEqual([]);
  });
});
