import {
  channelName,
  groundName,
  outcomeName,
  sourceName,
  stageName,
  statusName,
  timeName,
} from "../state/names.ts";

/** A field that differs, with both values in words. */
export interface Unequal {
  path: string[];
  expected: string;
  actual: string;
}

/** Fields by which numbers on chain become words. */
const WORDS: Record<string, (value: number) => string> = {
  stage: stageName,
  from: stageName,
  to: stageName,
  ground: groundName,
  source: sourceName,
  status: statusName,
  channel: channelName,
  outcome: outcomeName,
  submittedAt: timeName,
  stageSince: timeName,
  closesAt: timeName,
  opensAt: timeName,
  snapshot: timeName,
  joinedAt: timeName,
};

/** The fields of `expected` that `actual` contradicts. Arrays must agree in length; numbers and big integers are alike. */
export function unequalFields(expected: unknown, actual: unknown, path: string[] = []): Unequal[] {
  if (Array.isArray(expected)) return unequalItems(expected, actual, path);
  if (typeof expected === "object" && expected !== null) {
    const record = (actual ?? {}) as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) =>
      unequalFields(value, record[key], [...path, key]),
    );
  }
  if (plain(expected) === plain(actual)) return [];
  const word = WORDS[path.at(-1) ?? ""];
  const said = (value: unknown) => (word && typeof value === "number" ? word(value) : String(value));
  return [{ path, expected: said(expected), actual: said(actual) }];
}

function unequalItems(expected: unknown[], actual: unknown, path: string[]): Unequal[] {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return [{ path, expected: listing(expected), actual: listing(actual) }];
  }
  return expected.flatMap((value, index) => unequalFields(value, actual[index], [...path, String(index)]));
}

/** Addresses and hashes compare without regard to case, numbers without regard to their type. */
function plain(value: unknown): string {
  const text = String(value);
  return text.startsWith("0x") ? text.toLowerCase() : text;
}

function listing(value: unknown): string {
  return JSON.stringify(value, (_, item) => (typeof item === "bigint" ? String(item) : item)) ?? "nothing";
}
