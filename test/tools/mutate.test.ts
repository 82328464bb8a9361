import { describe, expect, it } from "vitest";
import { mutantsOf, sampleOf } from "../../scripts/mutate/mutants.ts";
import { findTarget, importsOf } from "../../scripts/mutate/targets.ts";
import { scoreOf, type Tried, type Verdict } from "../../scripts/mutate/verdict.ts";

function changesOf(body: string, head = ""): string[] {
  const source = `contract A { function f(uint256 a, bool b) external ${head} { ${body} } }`;
  return mutantsOf(source, "a.sol").map(({ original, mutant }) => `${original} => ${mutant}`);
}

describe("mutants", () => {
  it("move and turn comparisons", () => {
    expect(changesOf("return a <= c;")).toEqual(["a <= c => (a < c)", "a <= c => (a > c)"]);
    expect(changesOf("return a == c;")).toEqual(["a == c => (a != c)"]);
  });

  it("change logic, arithmetic, shifts and constants by one", () => {
    expect(changesOf("return b && c;")).toEqual(["b && c => (b || c)"]);
    expect(changesOf("return a * c >> 7;")).toEqual([
      "a * c >> 7 => (a * c << 7)",
      "a * c => (a / c)",
      "7 => (7 + 1)",
      "7 => (7 - 1)",
    ]);
    expect(changesOf("return true;")).toEqual(["true => false"]);
  });

  it("leave out guards, calls, assignments, events and modifiers", () => {
    expect(changesOf("if (b) revert X();")).toEqual(["b => !(b)", "if (b) revert X(); => {}"]);
    expect(changesOf("t.move(); a = c; emit E();")).toEqual([
      "t.move(); => {}",
      "a = c; => {}",
      "emit E(); => {}",
    ]);
    expect(changesOf("", "restricted")).toEqual(["restricted => "]);
  });

  it("swap neighbouring arguments", () => {
    expect(changesOf("return g(a, b, b);")).toEqual(["g(a, b, b) => g(b, a, b)"]);
  });

  it("leave interfaces, imports and types alone", () => {
    const source =
      'pragma solidity 0.8.37; import {A} from "./A.sol"; struct S { uint256[3] a; } interface I { function f() external; }';
    expect(mutantsOf(source, "a.sol")).toEqual([]);
    expect(importsOf(source, "contracts/voting/B.sol")).toEqual(["contracts/voting/A.sol"]);
  });

  it("are planted in a contract and in the parts of its folder, not in what else it imports", () => {
    const files = findTarget("Reviews")?.files ?? [];
    expect(files[0]).toBe("contracts/reviews/Reviews.sol");
    expect(files).toContain("contracts/reviews/Scorecards.sol");
    expect(files).toContain("contracts/reviews/Card.sol");
    expect(files.filter((file) => /IReviews|ReviewTypes|members|ideas/.test(file))).toEqual([]);
    expect(findTarget("Nothing")).toBeUndefined();
  });

  it("are sampled evenly, the same each time", () => {
    expect(sampleOf([0, 1, 2, 3, 4, 5, 6, 7], 3)).toEqual([0, 2, 5]);
    expect(sampleOf([0, 1], 3)).toEqual([0, 1]);
  });
});

it("the score counts what compiles to something else", () => {
  const tried = (status: Verdict["status"]) => ({ status }) as Tried;
  const all = ["killed", "killed", "timed out", "survived", "equivalent", "not compiling"] as const;
  expect(scoreOf(all.map(tried))).toEqual({ mutants: 6, killed: 3, survived: 1, apart: 2, score: 75 });
});
