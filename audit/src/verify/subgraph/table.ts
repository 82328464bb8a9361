import type { Report } from "../../differences.ts";
import { unequalFields } from "../compare.ts";
import { type Answer, allRows } from "./graphql.ts";

/** What an index holds in one field: a value, nothing, or a list. Numbers of any width compare as text. */
export type Cell = string | number | bigint | boolean | null | readonly (string | number | bigint)[];

/** A row by field; `author.id` is the id of the entity in field `author`. */
export type Row = Record<string, Cell>;

/** What the index should hold of one entity. */
export interface Table {
  /** The entity's plural in queries, such as `auditRecords`. */
  entity: string;
  rows: Map<string, Row>;
  /** How people name a row; the entity and the id by default. */
  nameOf?: (id: string, row: Row) => string;
  /** What a row without an expected one may hold; by default there must be none. */
  other?: (id: string) => Row;
  /** Whether rows may be missing or unexpected, so that only contradictions count. */
  optional?: boolean;
}

/** Compares one entity at a block: rows that are missing, too many, or different, each by name and field. */
export async function compareTable(url: string, block: number, table: Table, report: Report): Promise<void> {
  const fields = fieldsOf(table);
  const answers = await allRows(url, table.entity, selectionOf(fields), block);
  const seen = new Set(answers.map(({ id }) => id));
  for (const answer of answers) compareRow(table, fields, answer, report);
  for (const [id, row] of table.rows) {
    if (!seen.has(id) && !table.optional)
      differ(report, nameOf(table, id, row), "the index has no such row; the logs give one");
  }
}

function compareRow(table: Table, fields: readonly string[], answer: Answer, report: Report): void {
  report.count("index rows");
  const expected = table.rows.get(answer.id) ?? table.other?.(answer.id);
  if (!expected && table.optional) return;
  if (!expected) {
    differ(report, `${table.entity} ${answer.id}`, "the index has this row; the logs give none");
    return;
  }
  const actual = Object.fromEntries(fields.map((field) => [field, valueAt(answer, field.split("."))]));
  for (const { path, expected: due, actual: said } of unequalFields(expected, actual)) {
    const explanation = `${table.entity}.${path.join(".")} is ${said}; the logs give ${due}`;
    differ(report, nameOf(table, answer.id, expected), explanation);
  }
}

function differ(report: Report, subject: string, explanation: string): void {
  report.add({ against: "subgraph", subject, explanation });
}

function nameOf(table: Table, id: string, row: Row): string {
  return table.nameOf?.(id, row) ?? `${table.entity} ${id}`;
}

function fieldsOf({ rows, other }: Table): string[] {
  const [first] = rows.values();
  return Object.keys(first ?? other?.("0x") ?? {});
}

/** `author.id` becomes `author { id }`. */
function selectionOf(fields: readonly string[]): string {
  return fields
    .map((field) => field.split(".").reduceRight((inner, name) => `${name} { ${inner} }`))
    .join(" ");
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path));
  return valueAt((value as Record<string, unknown>)[name], rest);
}
