import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";

/** A row of the ideas list with some of its fields set. */
export function ideaRow(fields: Partial<IdeaRow> & { number: number }): IdeaRow {
  return {
    title: `Idea ${fields.number}`,
    contentHash: `0x${"0".repeat(64)}`,
    tags: [],
    stage: "Submitted",
    ground: "Submission",
    source: "Employee",
    channel: "App",
    challenge: 0,
    authorName: "Head baker",
    authorNumber: 1,
    submittedAt: 1_700_000_000 + fields.number,
    stageSince: 1_700_000_000,
    updatedAt: 1_700_000_000,
    askAmount: undefined,
    builtOnCount: 0,
    ...fields,
  };
}
