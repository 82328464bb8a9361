import { expect, it } from "vitest";
import { collaborationsIn } from "../../src/metrics/collaboration.ts";
import { windowBefore } from "../../src/metrics/facts.ts";
import { DAY, idea, NO_FACTS, NOW, on, pilot } from "../support/facts.ts";

const WINDOW = windowBefore(NOW, 90 * DAY);
const shared = (...members: number[]) =>
  members.map((memberId) => ({ memberId, shareBps: 10_000 / members.length }));

it("joins who shared credit, built on another's idea, or worked in one pilot, each pair once", () => {
  const ideas = [
    idea(1, 20, [on(40, "InPilot")], { credits: shared(1, 2) }),
    idea(2, 30, [], { parents: [1] }),
    idea(5, 5, [], { credits: shared(5, 6) }),
  ];
  const pilots = [pilot(1, 80, { leadId: 3, verdicts: [{ memberId: 4, at: 70 * DAY }] })];
  expect(collaborationsIn({ ...NO_FACTS, ideas, pilots }, WINDOW)).toEqual([
    { members: [1, 2], kinds: ["credit", "lineage", "pilot"] },
    { members: [1, 3], kinds: ["pilot"] },
    { members: [1, 4], kinds: ["pilot"] },
    { members: [2, 3], kinds: ["pilot"] },
    { members: [2, 4], kinds: ["pilot"] },
    { members: [3, 4], kinds: ["pilot"] },
  ]);
});

it("joins nobody with themselves, with an author who is not known, or before the window", () => {
  const ideas = [
    idea(1, 20, [], { authorId: 0, credits: [] }),
    idea(2, 30, [], { parents: [1] }),
    idea(3, 30, [], { authorId: 2, parents: [2] }),
    idea(4, 5, [on(8, "InPilot")], { credits: shared(4, 5) }),
  ];
  expect(collaborationsIn({ ...NO_FACTS, ideas, pilots: [pilot(4, 20)] }, WINDOW)).toEqual([]);
});
