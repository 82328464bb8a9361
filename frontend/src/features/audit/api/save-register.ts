import { registerCsv } from "@engine/audit/decisions/register-csv";
import type { AuditSearch } from "@/features/audit/api/audit-search.ts";
import { getAllDecisions } from "@/features/audit/api/decisions.ts";
import { saveFile } from "@/lib/save-file.ts";

/** Offers every decision that the search finds as a file, the oldest first. @throws IndexError */
export async function saveRegister(
  graphqlUrl: string,
  search: AuditSearch,
  format: "csv" | "json",
): Promise<void> {
  const decisions = (await getAllDecisions(graphqlUrl, search)).map(({ decision }) => decision);
  if (format === "csv") saveFile("decisions.csv", "text/csv;charset=utf-8", registerCsv(decisions));
  else saveFile("decisions.json", "application/json", `${JSON.stringify(decisions, null, 2)}\n`);
}
