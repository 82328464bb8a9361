import type { Collaboration } from "@engine/audit/metrics/collaboration";
import { describe, expect, it } from "vitest";
import { drawNetwork, RADIUS } from "@/features/metrics/api/network-layout.ts";

const link = (one: number, other: number): Collaboration => ({ members: [one, other], kinds: ["credit"] });
const links = [link(1, 2), link(2, 3), link(2, 4), link(7, 8)];

describe("drawNetwork", () => {
  it("begins at the top with who worked with most, and puts those they worked with beside them", () => {
    const { knots } = drawNetwork(links, 60);
    expect(knots.map(({ memberId }) => memberId)).toEqual([2, 1, 3, 4, 7, 8]);
    expect(knots[0]).toMatchObject({ degree: 3, x: 0, y: -RADIUS });
  });

  it("draws the same picture whatever the order of the links", () => {
    expect(drawNetwork([...links].reverse(), 60)).toEqual(drawNetwork(links, 60));
  });

  it("leaves out those with the fewest links, and says how many", () => {
    const { knots, left } = drawNetwork(links, 2);
    expect(knots.map(({ memberId }) => memberId)).toEqual([2, 1]);
    expect(left).toBe(4);
  });

  it("is empty where nobody worked with anybody", () => {
    expect(drawNetwork([], 60)).toEqual({ knots: [], left: 0 });
  });
});
