import { toFunctionSelector } from "viem";
import { describe, expect, it } from "vitest";
import { SELECTORS } from "@/features/pilots/api/chain-terms.ts";

describe("SELECTORS", () => {
  it("are those of the functions they are named after", () => {
    for (const [name, selector] of Object.entries(SELECTORS)) {
      expect(selector).toBe(toFunctionSelector(`${name}()`));
    }
  });
});
