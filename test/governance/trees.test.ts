import { join } from "node:path";
import { expect } from "chai";
import type { Suite } from "mocha";
import { branchesOfTests, branchesOfTrees, headingOf } from "../support/tree.ts";

const rootOf = (suite: Suite): Suite => (suite.parent ? rootOf(suite.parent) : suite);

describe("The trees beside the tests", () => {
  it("name every branch that a test names, and no other", function () {
    const trees = branchesOfTrees(join(import.meta.dirname, ".."));
    const suite = this.test?.parent;
    if (!suite) throw new Error("the test stands in no suite");
    for (const [file, branches] of branchesOfTests(rootOf(suite))) {
      expect(trees.get(file), headingOf(file)).to.deep.equal(branches);
    }
  });
});
