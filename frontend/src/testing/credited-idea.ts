import { vi } from "vitest";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";

/** What of an idea its credit hangs on. Its author is member 1. */
export function creditedIdea(fields: Partial<IdeaRecord> = {}): IdeaRecord {
  const author = {
    number: 1,
    source: "Employee",
    account: { id: "0x1" },
    profileContent: { name: "Head baker" },
  };
  return {
    ...{ number: 12, stage: "Submitted", contentHash: `0x${"0".repeat(64)}`, content: { title: "Gloves" } },
    ...{ author, credit: [{ shareBps: 10_000, member: author }] },
    ...fields,
  } as unknown as IdeaRecord;
}

/** Stands in for an index that knows these members by number and name. */
export function stubMembers(names: Record<number, string>): void {
  const members = Object.entries(names).map(([number, name]) => ({
    number: Number(number),
    profileContent: { name },
  }));
  const data = { _meta: { block: { number: 1, timestamp: 1 } }, members };
  vi.stubGlobal("fetch", async () => Response.json({ data }));
}
