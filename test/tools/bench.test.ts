import { describe, expect, it } from "vitest";
import { queriesOfDapp, variablesFor } from "../../scripts/bench/queries.ts";

describe("the bench of the dApp's queries", () => {
  it("has a value for each variable of each query", async () => {
    const queries = await queriesOfDapp();
    expect(queries.size).toBeGreaterThan(10);
    for (const query of queries.values()) expect(() => variablesFor(query, 1)).not.toThrow();
  });

  it("names a variable that it has no value for", () => {
    expect(() => variablesFor("query Odd($wish: ID!) { idea(id: $wish) { id } }", 1)).toThrow("$wish");
  });
});
