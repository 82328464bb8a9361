import type { MemberRow } from "@/features/members/api/directory.ts";
import type { MembersSearch } from "@/features/members/api/members-search.ts";

/** The members that a search asks for: each of its words in the name, the number, the unit or what they say of themselves. */
export function selectMembers(rows: readonly MemberRow[], { q, source, unit }: MembersSearch): MemberRow[] {
  const words = fold(q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter(
    (row) =>
      (source === undefined || row.source === source) &&
      (unit === undefined || row.unit?.number === unit) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

/** The units that members belong to, by name. */
export function unitsOf(rows: readonly MemberRow[]): { number: number; name: string | undefined }[] {
  const units = new Map(rows.flatMap(({ unit }) => (unit ? [[unit.number, unit] as const] : [])));
  return [...units.values()].sort((a, b) => (a.name ?? "").localeCompare(b.name ?? ""));
}

function textOf({ number, name, about, unit }: MemberRow): string {
  return fold(`${number} ${name ?? ""} ${unit?.name ?? ""} ${about ?? ""}`);
}

/** Without capitals and accents, so that "backer" finds "Bäcker". */
function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
