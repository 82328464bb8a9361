import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as enums from "@engine/protocol/enums";
import { describe, expect, it } from "vitest";
import { DATA_SOURCES, handledEvents } from "../../../subgraph/scripts/data-sources.ts";

const subgraphDir = fileURLToPath(new URL("../../../subgraph/", import.meta.url));
const sourceDir = join(subgraphDir, "src");
const sources = readdirSync(sourceDir, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(join(sourceDir, name), "utf8") }));
const schema = readFileSync(join(subgraphDir, "schema.graphql"), "utf8");

/** The values of an enum of the schema, in order. */
function schemaEnum(name: string): string[] {
  const [, body = ""] = schema.match(new RegExp(`^enum ${name} \\{([^}]*)\\}`, "m")) ?? [];
  return body
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^[A-Z]\w*$/.test(line));
}

/** Lines of the mappings that match, as `file: line`. */
const linesLike = (pattern: RegExp) =>
  sources.flatMap(({ name, text }) =>
    text.split("\n").flatMap((line) => (pattern.test(line) ? [`${name}: ${line.trim()}`] : [])),
  );

/** Enums of contracts whose events are not indexed. */

describe("the mappings' sources", () => {
  it("threat 56: cut no string, for half a character would stop the index for good", () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(linesLike(/\.(slice|substr|substring|charAt|split)\(/)).toEqual([]);
  });

  it("threat 59: take nothing for granted: no assertion that something is there", () => {
    expect(linesLike(/\w!\.|\w!;|\)!|\bassert\(|\bunreachable\(|\bthrow\b|\babort\(/)).toEqual([]);
  });

  it("call no contract", () => {
    expect(linesLike(/\.bind\(|\btry_(?!fromBytes)/)).toEqual([]);
  });

  it("divide by constants alone", () => {
    const divisions = linesLike(/[^/*] \/ (?!\/)/);
    expect(divisions.filter((line) => !/\/ (DAY_SECONDS|SEASON_SECONDS|BIN_WIDTH|64)\b/.test(line))).toEqual(
      [],
    );
    expect(linesLike(/\.div\(|\.mod\(/)).toEqual([]);
  });

  it("know every event of the contracts by the schema's name for it", () => {
    const events = new Set(DATA_SOURCES.flatMap((source) => handledEvents(source).map(({ name }) => name)));
    expect(schemaEnum("EventName").toSorted()).toEqual([...events].toSorted());
  });

  it("spell the contracts' enums as the contracts do, in their order", () => {
    const lists = Object.entries(enums) as [string, readonly string[]][];
    expect(lists.length).toBeGreaterThan(18);
    for (const [list, names] of lists) {
      const words = list.replace(/_NAMES$/, "").split("_");
      const name = words.map((word) => `${word[0]}${word.slice(1).toLowerCase()}`).join("");
      expect(schemaEnum(name), list).toEqual([...names]);
    }
  });
});
