import type { Report } from "../../differences.ts";
import { AuditFault } from "../../replay/fault.ts";
import { accessTables } from "./access-tables.ts";
import { accountTables } from "./account-tables.ts";
import { activityTable } from "./activity-table.ts";
import { badgeTables } from "./badge-tables.ts";
import { ballotTables } from "./ballot-tables.ts";
import { contentTable } from "./content-table.ts";
import { digestTables } from "./digest-tables.ts";
import { flagTables } from "./flag-tables.ts";
import { gatheringTables } from "./gathering-tables.ts";
import { grantTables } from "./grant-tables.ts";
import { ask } from "./graphql.ts";
import { ideaTables } from "./idea-tables.ts";
import { kudosTables } from "./kudos-tables.ts";
import { memberTables } from "./member-tables.ts";
import { officeTables } from "./office-tables.ts";
import { organisationTable } from "./organisation-table.ts";
import { outcomeTables } from "./outcome-tables.ts";
import { pilotTables } from "./pilot-tables.ts";
import { pointsTables } from "./points-tables.ts";
import { proposalTables } from "./proposal-tables.ts";
import { reviewTables } from "./review-tables.ts";
import { rewardTables } from "./reward-tables.ts";
import { roundTables } from "./round-tables.ts";
import { statTables } from "./stats/stat-tables.ts";
import { successionTables } from "./succession-tables.ts";
import { compareTable, type Table } from "./table.ts";
import { teamTables } from "./team-tables.ts";
import { treasuryTables } from "./treasury-tables.ts";
import { verdictTables } from "./verdict-tables.ts";
import type { World } from "./world.ts";

const PATIENCE_MILLISECONDS = 30_000;
const PAUSE_MILLISECONDS = 250;

/**
 * Compares the index's rows at the pinned block with what the logs give.
 * @throws AuditFault if it does not answer, or does not reach the block.
 */
export async function verifySubgraph(
  url: string,
  world: World,
  report: Report,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await reachBlock(url, world, report);
  const tables = tablesOf(world);
  for (const [index, table] of tables.entries()) {
    await compareTable(url, world.pin.number, table, report);
    onProgress(index + 1, tables.length);
  }
}

function tablesOf(world: World): Table[] {
  return [
    organisationTable(world),
    ...memberTables(world),
    ...accountTables(world),
    ...ideaTables(world),
    ...digestTables(world),
    ...officeTables(world),
    ...reviewTables(world),
    ...roundTables(world),
    ...ballotTables(world),
    ...teamTables(world),
    ...treasuryTables(world),
    ...grantTables(world),
    ...pilotTables(world),
    ...verdictTables(world),
    ...flagTables(world),
    ...outcomeTables(world),
    ...accessTables(world),
    ...kudosTables(world),
    ...pointsTables(world),
    ...gatheringTables(world),
    ...badgeTables(world),
    ...proposalTables(world),
    ...successionTables(world),
    ...rewardTables(world),
    activityTable(world),
    ...statTables(world),
    ...(world.documents.size > 0 ? [contentTable(world)] : []),
  ];
}

interface Meta {
  _meta: { block: { number: number }; hasIndexingErrors: boolean };
}

/** Waits until the index has the pinned block, and makes sure that it is the same block. */
async function reachBlock(url: string, { pin }: World, report: Report): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const { _meta } = await ask<Meta>(url, "{ _meta { block { number } hasIndexingErrors } }");
    if (_meta.hasIndexingErrors)
      throw new AuditFault(`The index ${url} stopped with an error; it cannot be trusted.`);
    if (_meta.block.number >= pin.number) break;
    if (Date.now() > deadline) {
      throw new AuditFault(
        `The index is at block ${_meta.block.number}, the audit at ${pin.number}: it does not come along.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  const query = "query ($block: Int!) { _meta(block: { number: $block }) { block { hash } } }";
  const { _meta } = await ask<{ _meta: { block: { hash: string | null } } }>(url, query, {
    block: pin.number,
  });
  const { hash } = _meta.block;
  if (hash && hash !== pin.hash) {
    const explanation = `the index has block ${pin.number} as ${hash}; the chain has ${pin.hash}`;
    report.add({ against: "subgraph", subject: "the index", explanation });
  }
}
