import { NO_ADDRESS } from "../../state/context.ts";
import type { Row, Table } from "./table.ts";
import { type World, whereabouts } from "./world.ts";

/** Modules that were retired, and what took over. */
export function successionTables({ state }: World): Table[] {
  const rows = [...state.succession.byRetired].map(([retired, record], index): [string, Row] => [
    retired.toLowerCase(),
    {
      number: index + 1,
      successor: record.successor === NO_ADDRESS ? null : record.successor,
      "reason.hash": record.reasonHash,
      ...whereabouts(record.at),
    },
  ]);
  return [{ entity: "successors", rows: new Map(rows), nameOf: (id) => `succession of ${id}` }];
}
