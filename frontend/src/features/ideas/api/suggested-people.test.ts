import { describe, expect, it } from "vitest";
import { suggestPeople } from "@/features/ideas/api/suggested-people.ts";
import { ideaRow } from "@/testing/idea-rows.ts";

const by = (authorNumber: number | undefined, number: number) => ideaRow({ number, authorNumber });
const namesOf = (people: readonly { memberId: number }[]) => people.map(({ memberId }) => memberId);

describe("suggestPeople", () => {
  it("ranks authors by how near their ideas are, and names those ideas", () => {
    // 4 has the nearest: 1. 5 has the second, third and fourth: 1/2 + 1/3 + 1/4 > 1.
    const people = suggestPeople([by(4, 40), by(5, 50), by(5, 51), by(5, 52)], new Set(), 5);
    expect(namesOf(people)).toEqual([5, 4]);
    expect(people[0]?.ideas.map(({ number }) => number)).toEqual([50, 51, 52]);
  });

  it("leaves out whose idea it is, ideas that nobody has claimed, and algorithms", () => {
    const similar = [by(1, 10), by(undefined, 11), ideaRow({ number: 12, authorNumber: 2, source: "Agent" })];
    expect(suggestPeople([...similar, by(3, 13)], new Set([1]), 5).map(({ memberId }) => memberId)).toEqual([
      3,
    ]);
  });

  it("names so many at most", () => {
    expect(namesOf(suggestPeople([by(1, 1), by(2, 2), by(3, 3)], new Set(), 2))).toEqual([1, 2]);
  });
});
