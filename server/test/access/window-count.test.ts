import { expect, it } from "vitest";
import { WindowCount } from "../../src/access/window-count.ts";

const MINUTE = 60_000;
const LATER = 7 * MINUTE;

it("counts each key by itself, and begins anew with each window", () => {
  const count = new WindowCount<string>(MINUTE);
  count.add("a", LATER);
  count.add("a", LATER + MINUTE - 1);
  count.add("b", LATER + MINUTE - 1);
  expect([count.of("a", LATER), count.of("b", LATER), count.of("c", LATER)]).toEqual([2, 1, 0]);
  expect([count.rest(LATER), count.rest(LATER + MINUTE - 1)]).toEqual([MINUTE, 1]);
  expect(count.of("a", LATER + MINUTE)).toBe(0);
});

it("takes back in the window in which it was added, and never below nothing", () => {
  const count = new WindowCount<string>(MINUTE);
  count.add("a", LATER);
  count.takeBack("a", LATER);
  count.takeBack("a", LATER);
  expect(count.of("a", LATER)).toBe(0);
  count.add("a", LATER + MINUTE);
  count.takeBack("a", LATER);
  expect(count.of("a", LATER + MINUTE)).toBe(1);
});

it("forgets nothing when the clock is set back", () => {
  const count = new WindowCount<string>(MINUTE);
  count.add("a", LATER);
  expect(count.of("a", LATER - MINUTE)).toBe(1);
});

it("remembers so many keys: the first gives way to another, and none to itself", () => {
  const count = new WindowCount<string>(MINUTE, 2);
  for (const key of ["a", "b", "b", "a", "c"]) count.add(key, LATER);
  expect(["a", "b", "c"].map((key) => count.of(key, LATER))).toEqual([0, 2, 1]);
});
