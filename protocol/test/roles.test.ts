import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROLES, roleName } from "../src/roles.ts";

const source = readFileSync(new URL("../../contracts/governance/Roles.sol", import.meta.url), "utf8");

describe("roles", () => {
  it("are the contracts' own numbers", () => {
    const declared = [...source.matchAll(/uint64 internal constant (\w+) = (\d+);/g)];
    const expected = Object.fromEntries(
      declared.map(([, name = "", number = ""]) => [name.toLowerCase(), BigInt(number)]),
    );
    expect(ROLES).toEqual({ admin: 0n, ...expected });
  });

  it("have a name only when we use them", () => {
    expect(roleName(2n)).toBe("curator");
    expect(roleName(99n)).toBeUndefined();
  });
});
