/** A line of two texts compared: in both, only in the old, or only in the new. */
export interface DiffLine {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Lines beyond which comparing is too slow for a click; then everything counts as replaced. */
const MOST_LINES = 2_000;

/** What changed from one text to another, line by line: a longest common subsequence. */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = before.split("\n");
  const next = after.split("\n");
  if (old.length * next.length > MOST_LINES * MOST_LINES)
    return [...all("removed", old), ...all("added", next)];
  return walk(old, next, commonLengths(old, next));
}

function all(kind: DiffLine["kind"], lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ kind, text }));
}

/** At [i][j]: length of the longest common subsequence of `old` from i and `next` from j. */
function commonLengths(old: readonly string[], next: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      const same = old[i] === next[j];
      cellOf(table, i)[j] = same
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function walk(old: readonly string[], next: readonly string[], table: Uint16Array[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      lines.push({ kind: "same", text: old[i] ?? "" });
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j === next.length || at(table, i + 1, j) >= at(table, i, j + 1))) {
      lines.push({ kind: "removed", text: old[i++] ?? "" });
    } else {
      lines.push({ kind: "added", text: next[j++] ?? "" });
    }
  }
  return lines;
}

function cellOf(table: Uint16Array[], i: number): Uint16Array {
  return table[i] ?? new Uint16Array();
}

function at(table: Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
