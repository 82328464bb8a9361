import { CREDIT_MEMBERS, type CreditShare, WHOLE_BPS } from "@engine/protocol/credit";

/** The smallest part that the form gives anyone: one per cent. The contract would take less. */
const LEAST_BPS = 100;

/** How many can be named beside the author. */
export const MOST_CO_AUTHORS = CREDIT_MEMBERS.most - 1;

/** A co-author as chosen, with the share as it was typed. `memberId` is 0 until somebody is chosen. */
export interface SplitRow {
  memberId: number;
  percent: string;
}

/** What of a row does not fit. */
export type RowFault = "nobody" | "author" | "twice" | "share";

/** A typed split: who gets what, the author first; or what of it does not fit, row by row. */
export interface ReadSplit {
  /** One entry for each row; undefined where it fits. */
  faults: (RowFault | undefined)[];
  /** What is left for the author, as far as the shares can be read; below nothing if the others get too much. */
  authorBps: number;
  /** Whether the author keeps enough. */
  leavesAuthor: boolean;
  /** Only if nothing is wrong. */
  shares: CreditShare[] | undefined;
}

/** Reads a typed split. */
export function readSplit(authorId: number, rows: readonly SplitRow[]): ReadSplit {
  const parts = rows.map(({ percent }) => readPercent(percent));
  const faults = rows.map((row, place) => faultOf(row, parts[place], rows.slice(0, place), authorId));
  const authorBps = WHOLE_BPS - parts.reduce<number>((sum, bps) => sum + (bps ?? 0), 0);
  const leavesAuthor = authorBps >= LEAST_BPS;
  const isWhole = leavesAuthor && rows.length >= 1 && rows.length <= MOST_CO_AUTHORS;
  const fits = isWhole && faults.every((fault) => fault === undefined);
  const others = rows.map(({ memberId }, place) => ({ memberId, shareBps: parts[place] ?? 0 }));
  const shares = fits ? [{ memberId: authorId, shareBps: authorBps }, ...others] : undefined;
  return { faults, authorBps, leavesAuthor, shares };
}

function faultOf(
  { memberId }: SplitRow,
  bps: number | undefined,
  before: readonly SplitRow[],
  authorId: number,
): RowFault | undefined {
  if (memberId === 0) return "nobody";
  if (memberId === authorId) return "author";
  if (before.some((row) => row.memberId === memberId)) return "twice";
  return bps === undefined || bps < LEAST_BPS ? "share" : undefined;
}

/** "33.33" or "33,33" to basis points; undefined for anything that is no such number below a hundred. */
export function readPercent(text: string): number | undefined {
  const [, whole, part = ""] = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

/** Basis points as one types them: 3333 → "33.33", 2500 → "25". */
export function percentOf(bps: number): string {
  return String(bps / 100);
}

/** The same share for everyone; what cannot be divided stays with the author. */
export function shareEvenly(rows: readonly SplitRow[]): SplitRow[] {
  const percent = percentOf(Math.floor(WHOLE_BPS / (rows.length + 1)));
  return rows.map((row) => ({ ...row, percent }));
}

/** Whether these are the same members with the same shares, in whatever order. */
export function isSameSplit(one: readonly CreditShare[], other: readonly CreditShare[]): boolean {
  const shareOf = new Map(other.map(({ memberId, shareBps }) => [memberId, shareBps]));
  return (
    one.length === other.length && one.every(({ memberId, shareBps }) => shareOf.get(memberId) === shareBps)
  );
}
