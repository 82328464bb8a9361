import { AuditFault, firstLine } from "../../replay/fault.ts";

/** Rows asked for at once; Graph Node's own limit. */
const PAGE = 1000;

/** One row of an answer. */
export type Answer = Record<string, unknown> & { id: string };

/**
 * Asks an index one question.
 * @throws AuditFault if it does not answer, or answers with errors.
 */
export async function ask<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? "an answer without data");
    return data;
  } catch (error) {
    throw new AuditFault(`Cannot read the index ${url}: ${firstLine(error)}`, { cause: error });
  }
}

/** All rows of an entity at a block, by id. @throws AuditFault */
export async function allRows(url: string, entity: string, fields: string, block: number): Promise<Answer[]> {
  const query = `query ($after: Bytes!, $block: Int!) {
    rows: ${entity}(first: ${PAGE}, orderBy: id, where: { id_gt: $after }, block: { number: $block }) { id ${fields} }
  }`;
  const all: Answer[] = [];
  for (;;) {
    const { rows } = await ask<{ rows: Answer[] }>(url, query, { after: all.at(-1)?.id ?? "0x", block });
    all.push(...rows);
    if (rows.length < PAGE) return all;
  }
}
