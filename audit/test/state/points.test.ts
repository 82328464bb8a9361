import { POINTS_EVENT_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { NO_HASH } from "../../src/state/context.ts";
import { altered, expectFinding, folded, History, hash, without } from "../support/history.ts";

const weights = POINTS_EVENT_NAMES.map((_, index) => index);

const published = () =>
  new History()
    .log("Points", "PointsPolicySet", { version: 1, weights, documentHash: hash(1) })
    .log("Points", "PointsPolicySet", { version: 2, weights: weights.toReversed(), documentHash: hash(2) });

describe("points policies", () => {
  it("are kept with their history", () => {
    const { state, differences } = folded(published().events);
    expect(differences).toEqual([]);
    expect(state.points.policies.map(({ version, weights: [first] }) => [version, first])).toEqual([
      [1, 0],
      [2, weights.length - 1],
    ]);
  });

  it("have a number each, a weight for each kind of event, and a document", () => {
    const { events } = published();
    const change = (args: object) => altered(events, "Points", "PointsPolicySet", args, 1);
    expectFinding(without(events, "PointsPolicySet"), "points policy 2: was set, but policy 1 is next");
    expectFinding(change({ weights: [1] }), `has 1 weights; there are ${weights.length} kinds`);
    expectFinding(change({ documentHash: NO_HASH }), "was set without a document");
  });
});
