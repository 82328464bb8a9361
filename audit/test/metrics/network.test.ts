import { describe, expect, it } from "vitest";
import { computeMetrics } from "../../src/metrics/register.ts";
import { card, DAY, idea, member, NO_FACTS, on, review, round, vote } from "../support/facts.ts";

const people = (count: number) => Array.from({ length: count }, (_, index) => member(index + 1, "Employee"));
const thanks = (fromId: number, toId: number, day = 50) => ({ fromId, toId, amount: 1, at: day * DAY });

describe("the network of who took up whose work", () => {
  it("links whoever built on, judged, voted for or thanked, to the author", () => {
    const { N1 } = computeMetrics({
      ...NO_FACTS,
      members: people(6),
      ideas: [idea(1, 20), idea(2, 30, [], { parents: [1] })],
      reviews: [review(1, 300, [card(3), card(1)])],
      rounds: [round(1, [[vote(4, "For", 10), vote(5, "Against", 10)]])],
      kudos: [thanks(6, 1), thanks(6, 1), thanks(2, 2), thanks(5, 6, 1)],
    });
    // 2, 3, 4 and 6 point to member 1; member 5 was against, and thanked before the window.
    expect(N1?.parts).toMatchObject({ members: { value: 6 }, links: { value: 4 } });
    // Members 2 to 6 have x each. Of d = 0.85, member 1 and 5 end nowhere: x = 0.15/6 + 0.85·(r + x)/6, r = x + 3.4·x.
    const x = 0.025 / (1 - (0.85 * 5.4) / 6);
    expect(N1?.value).toBeCloseTo(4.4 * x, 4);
    expect(Object.keys(N1?.parts ?? {})[2]).toBe("member.1");
  });

  it("counts an idea that was merged for the author of the one that lives on", () => {
    const ideas = [idea(1, 20, [on(40, "Merged")]), idea(2, 30, [], { merged: [1] })];
    const { N1, D3 } = computeMetrics({ ...NO_FACTS, members: people(2), ideas });
    expect(N1?.parts?.links).toMatchObject({ value: 1 });
    expect(D3?.denominator).toBe(1);
  });

  it("is n/a where nobody took up anything", () => {
    const { N1, N2, N3 } = computeMetrics({ ...NO_FACTS, members: people(2) });
    expect([N1?.value, N2?.value]).toEqual(["n/a", "n/a"]);
    expect(N3).toMatchObject({ value: 10_000, numerator: 1, denominator: 1 });
    expect(computeMetrics({ ...NO_FACTS, members: people(1) }).N3?.value).toBe("n/a");
    expect(computeMetrics(NO_FACTS).N3?.value).toBe("n/a");
  });

  it("names brokers, equal ones by number, and falls apart without them", () => {
    // A path 1 – 2 – 3 – 4: members 2 and 3 carry 4 of 6 ordered pairs of three others each.
    const kudos = [thanks(1, 2), thanks(3, 2), thanks(3, 4)];
    const { N2, N3, D7 } = computeMetrics({ ...NO_FACTS, members: people(5), kudos });
    expect(N2?.value).toBe(0.3333);
    expect(N2?.parts).toMatchObject({
      constraint: { value: 0.5 },
      "member.2": { value: 0.3333 },
      "member.3": { value: 0.3333 },
    });
    expect(N3).toMatchObject({ value: 5000, numerator: 2, denominator: 4 });
    expect(N3?.parts).toMatchObject({
      whole: { value: 8000, numerator: 4, denominator: 5 },
      withoutThree: { numerator: 1, denominator: 2 },
    });
    expect(D7?.parts?.fragmentation).toMatchObject({ value: 2000, numerator: 1, denominator: 5 });
  });
});

describe("information (D3) and what goes wrong (D7)", () => {
  const ideas = [
    idea(1, 20, [on(21, "InReview"), on(25, "Ready"), on(26, "InBallot")]),
    idea(2, 30, [on(31, "Rejected")], { source: "Customer", parents: [1] }),
    idea(3, 40, [on(45, "Merged")], { parents: [1] }),
  ];

  it("flows between sources, and through hands before an answer", () => {
    const { D3 } = computeMetrics({ ...NO_FACTS, ideas });
    expect(D3).toMatchObject({ value: 5000, numerator: 1, denominator: 2 });
    expect(D3?.parts?.handOffs).toMatchObject({ value: 0.3333, numerator: 1, denominator: 3 });
  });

  it("shows in duplicates and in flags that stood", () => {
    const flag = (raised: number, resolved: number | undefined, upheld: boolean) => ({
      ...{ raisedAt: raised * DAY, upheld },
      resolvedAt: resolved === undefined ? undefined : resolved * DAY,
    });
    const flags = [flag(1, 50, true), flag(40, 60, false), flag(70, undefined, false)];
    const { D7 } = computeMetrics({ ...NO_FACTS, ideas, flags });
    expect(D7).toMatchObject({ value: 3333, numerator: 1, denominator: 3 });
    expect(D7?.parts).toMatchObject({ flagsRaised: { value: 2 }, flagsUpheld: { value: 1 } });
  });
});
