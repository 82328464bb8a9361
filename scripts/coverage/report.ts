import type { Place } from "./places.ts";

export type Judged = Place & { reached: boolean };

export interface Share {
  reached: number;
  of: number;
}

export interface FileCoverage {
  lines: Share;
  statements: Share;
  branches: Share;
}

const share = (reached: readonly boolean[]): Share => ({
  reached: reached.filter(Boolean).length,
  of: reached.length,
});

/** A line is reached when every statement that begins on it is. */
function linesOf(statements: readonly Judged[]): Share {
  const lines = Map.groupBy(statements, ({ file, line }) => `${file}:${line}`);
  return share([...lines.values()].map((onLine) => onLine.every(({ reached }) => reached)));
}

export function coverageOf(places: readonly Judged[]): FileCoverage {
  const of = (kind: Place["kind"]) => places.filter((place) => place.kind === kind);
  const flags = (some: readonly Judged[]) => some.map(({ reached }) => reached);
  const statements = of("statement");
  return {
    lines: linesOf(statements),
    statements: share(flags(statements)),
    branches: share(flags(of("branch"))),
  };
}

/** The figures of each file that has code, in the order of their names. */
export function coverageByFile(places: readonly Judged[]): Map<string, FileCoverage> {
  const files = [...Map.groupBy(places, ({ file }) => file)].sort(([a], [b]) => a.localeCompare(b));
  return new Map(files.map(([file, inFile]) => [file, coverageOf(inFile)]));
}

/** What the tests never reached: `contracts/voting/Rounds.sol:70  …`. */
export function missingOf(places: readonly Judged[]): string[] {
  const missing = places.filter(({ reached }) => !reached);
  missing.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return missing.map((place) => `${place.file}:${place.line}  ${place.missing}`);
}

/** Rounded down, so that 100 % means all of it. */
function percent({ reached, of }: Share): string {
  return of === 0 ? "–" : `${Math.floor((reached / of) * 1000) / 10} %`;
}

/** One row of the table. */
export function row({ lines, statements, branches }: FileCoverage): Record<string, string> {
  const cell = (part: Share) => `${percent(part)} (${part.reached}/${part.of})`;
  return { lines: cell(lines), statements: cell(statements), branches: cell(branches) };
}
