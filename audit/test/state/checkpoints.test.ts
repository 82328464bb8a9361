import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Checkpoints } from "../../src/state/votes/checkpoints.ts";

const pushes = fc
  .array(fc.tuple(fc.nat(20), fc.bigInt(0n, 100n)), { maxLength: 30 })
  .map((all) => all.sort(([a], [b]) => a - b));

describe("checkpoints", () => {
  it("answer as a search through the whole history does", () => {
    fc.assert(
      fc.property(pushes, fc.nat(25), (all, time) => {
        const checkpoints = new Checkpoints();
        for (const [at, value] of all) checkpoints.push(at, value);
        const [, expected = 0n] = all.findLast(([at]) => at <= time) ?? [];
        expect(checkpoints.at(time)).toBe(expected);
        expect(checkpoints.latest()).toBe(all.at(-1)?.[1] ?? 0n);
      }),
    );
  });
});
