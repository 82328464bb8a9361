import type { Cell, Row, Table } from "../table.ts";

/** Sums that grow while the events are read, one row at a time. */
export class Book {
  readonly #entities = new Map<string, Map<string, Row>>();

  /** A row, begun with `empty` if it is new. */
  row(entity: string, id: string, empty: () => Row): Row {
    const rows = this.#entities.get(entity) ?? new Map<string, Row>();
    this.#entities.set(entity, rows);
    const row = rows.get(id) ?? empty();
    rows.set(id, row);
    return row;
  }

  /** A row if it was begun. */
  peek(entity: string, id: string): Row | undefined {
    return this.#entities.get(entity)?.get(id);
  }

  /** The rows as tables to compare. What happened in none of them leaves no row. */
  tables(nameOf: (row: Row) => string): Table[] {
    return [...this.#entities].map(([entity, rows]) => ({ entity, rows, nameOf: (_, row) => nameOf(row) }));
  }
}

/** Adds to a sum in a row. */
export function add(row: Row, field: string, amount: number | bigint = 1): void {
  row[field] = BigInt((row[field] as Cell as bigint | number) ?? 0) + BigInt(amount);
}

/** A row of zeros. */
export function zeros(fields: string): Row {
  return Object.fromEntries(fields.split(" ").map((field) => [field, 0n]));
}
