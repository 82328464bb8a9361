import { describe, expect, it } from "vitest";
import { meetsTarget } from "@/features/pilots/api/target.ts";

describe("meetsTarget", () => {
  it("counts the target's own value as met, on either side", () => {
    expect([399n, 400n, 401n].map((actual) => meetsTarget("AtLeast", 400n, actual))).toEqual([
      false,
      true,
      true,
    ]);
    expect([-4n, -3n, -2n].map((actual) => meetsTarget("AtMost", -3n, actual))).toEqual([true, true, false]);
  });
});
