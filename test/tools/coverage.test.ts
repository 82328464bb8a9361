import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { instrument } from "../../scripts/coverage/instrument.ts";
import { leftOut, leftOutPattern } from "../../scripts/coverage/left-out.ts";
import { Markers, type Place } from "../../scripts/coverage/places.ts";
import { Reached } from "../../scripts/coverage/reached.ts";
import { coverageByFile, missingOf } from "../../scripts/coverage/report.ts";
import { repoRoot } from "../../scripts/lib/paths.ts";

const FILE = "contracts/a.sol";

function marked(body: string, modifiers = ""): { text: string; markers: Markers } {
  const markers = new Markers();
  const source = `contract A {\n  function f(uint256 a, bool b) external ${modifiers} {\n${body}\n  }\n}`;
  return { text: instrument(source, FILE, markers), markers };
}

const branches = ({ places }: Markers) =>
  places.filter(({ kind }) => kind === "branch").map(({ missing }) => missing);

describe("markers", () => {
  it("ask of each operand of a condition to be true and false", () => {
    const { markers } = marked("if (a < 1 || !(b && a > 2)) a = 3;");
    expect(branches(markers)).toEqual([
      "`a < 1` is never true",
      "`a < 1` is never false",
      "`b` is never true",
      "`b` is never false",
      "`a > 2` is never true",
      "`a > 2` is never false",
    ]);
  });

  it("see conditions of loops, ternaries, require and returned logic, and no constants", () => {
    const { markers } = marked(
      "for (uint256 i = 0; i < a; ++i) { }\nrequire(a > 1);\nwhile (true) { break; }\nuint256 c = b ? 1 : 2;\nreturn b && c > 3;",
    );
    expect(branches(markers).filter((text) => text.endsWith("true"))).toEqual([
      "`i < a` is never true",
      "`a > 1` is never true",
      "`b` is never true",
      "`b` is never true",
      "`c > 3` is never true",
    ]);
  });

  it("stand before every statement, on the lines that are there, also where braces are missing", () => {
    const { text, markers } = marked("if (b) return;\nelse a = 1;\nunchecked { ++a; }");
    const statements = markers.places.filter(({ kind }) => kind === "statement");
    expect(statements.map(({ line }) => line)).toEqual([3, 3, 4, 5]);
    expect(text.split("\n")[3]).toMatch(/else \{ EngineCoverage\.hit\(\d+\); a = 1; \}/);
  });

  it("ask of a modifier to let pass and to refuse", () => {
    const { markers } = marked("a = 1;", "restricted");
    expect(branches(markers)).toEqual([
      "`restricted` of f never lets anyone pass",
      "`restricted` of f never refuses",
    ]);
  });
});

describe("what was reached", () => {
  const place: Place = { kind: "branch", file: FILE, line: 1, missing: "never refuses", hit: 1, without: 2 };

  it("counts a refusal only where nothing behind it was met in the same call", () => {
    const reached = new Reached();
    reached.call([1, 2], [place]);
    expect(reached.has(place)).toBe(false);
    reached.call([1], [place]);
    expect(reached.has(place)).toBe(true);
  });

  it("is told by file, and a line is reached when all its statements are", () => {
    const statement = (line: number, reached: boolean) =>
      ({ kind: "statement", file: FILE, line, missing: `line ${line}`, hit: 1, reached }) as const;
    const places = [statement(1, true), statement(1, false), statement(2, true)];
    expect(coverageByFile(places).get(FILE)).toEqual({
      lines: { reached: 1, of: 2 },
      statements: { reached: 2, of: 3 },
      branches: { reached: 0, of: 0 },
    });
    expect(missingOf(places)).toEqual([`${FILE}:1  line 1`]);
  });
});

describe("tests that are left out", () => {
  it.each(leftOut)("are in their files: $title", ({ file, title: [suite, test] }) => {
    const source = readFileSync(join(repoRoot, file), "utf8");
    expect(source).toContain(`describe("${suite}"`);
    expect(source).toContain(`it("${test}"`);
  });

  it("are left out by their whole titles", () => {
    const pattern = new RegExp(`^(${leftOutPattern})$`);
    for (const { title } of leftOut) expect(title.join(" ")).toMatch(pattern);
    expect("Reviews, the largest review").not.toMatch(pattern);
  });
});
