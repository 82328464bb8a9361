import { execute, type IndexedResult, type TypedDocument } from "@/lib/graphql/execute.ts";

interface PageVariables {
  block: number;
  after: `0x${string}`;
}

/** Where and when all rows are read. */
export interface Reading {
  graphqlUrl: string;
  block: number;
  signal?: AbortSignal | undefined;
}

/** A page shorter than the shortest limit is the last; asking once more than needed does no harm. */
const SMALLEST_PAGE = 200;

/** All rows of a kind at a block, page by page, in order of id. */
export async function readAll<Result extends IndexedResult, Row extends { id: `0x${string}` }>(
  { graphqlUrl, block, signal }: Reading,
  document: TypedDocument<Result, PageVariables>,
  rowsOf: (result: Result) => readonly Row[],
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: `0x${string}` = "0x";
  for (;;) {
    const page = rowsOf(await execute(graphqlUrl, document, { block, after }, signal));
    rows.push(...page);
    const last = page.at(-1);
    if (!last || page.length < SMALLEST_PAGE) return rows;
    after = last.id;
  }
}
