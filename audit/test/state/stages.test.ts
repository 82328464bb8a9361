import { readFileSync } from "node:fs";
import { STAGE_NAMES } from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { canFollow, demandsReason, isClosed, isOpen } from "../../src/state/ideas/stages.ts";

const source = readFileSync(new URL("../../../contracts/ideas/Stages.sol", import.meta.url), "utf8");

/** Constants of the contract by name: the stages that each set holds. */
const sets = new Map<string, string[]>();
for (const [, name = "", value = ""] of source.matchAll(/uint256 private constant (\w+) = ([^;]+);/g)) {
  const single = /^1 << uint256\(Stage\.(\w+)\)$/.exec(value);
  sets.set(name, single ? [single[1] ?? ""] : membersOf(value));
}

function membersOf(expression: string): string[] {
  return expression.split("|").flatMap((name) => sets.get(name.trim()) ?? []);
}

const successors = new Map(
  [...source.matchAll(/from == Stage\.(\w+)\) return ([^;]+);/g)].map(([, from = "", to = ""]) => [
    from,
    membersOf(to),
  ]),
);

describe("the stage table", () => {
  it("was read from the contract", () => {
    expect(successors.size).toBe(8);
    expect(successors.get("Approved")).toEqual(["InPilot", "OnHold", "Stopped"]);
  });

  it("allows what the contract allows, and nothing else", () => {
    for (const [from, fromName] of STAGE_NAMES.entries()) {
      for (const [to, toName] of STAGE_NAMES.entries()) {
        const allowed = successors.get(fromName)?.includes(toName) ?? false;
        expect(canFollow(from, to), `${fromName} to ${toName}`).toBe(allowed);
      }
    }
  });

  it("agrees on which stages are open, final, or demand a reason", () => {
    for (const [stage, name] of STAGE_NAMES.entries()) {
      expect(isOpen(stage), name).toBe(sets.get("OPEN")?.includes(name));
      expect(demandsReason(stage), name).toBe(sets.get("ANSWERS")?.includes(name));
      expect(isClosed(stage), name).toBe(sets.get("FINAL")?.includes(name));
    }
  });
});
