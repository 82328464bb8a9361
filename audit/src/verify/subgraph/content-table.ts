import type { ContentDocument } from "@engine/protocol/documents";
import { documentReferences } from "../document-references.ts";
import type { Row, Table } from "./table.ts";
import { idOf, joinedId, type World } from "./world.ts";

const KINDS = [
  "idea",
  "challenge",
  "reason",
  "profile",
  "unit",
  "comment",
  "rubric",
  "charter",
  "plan",
  "evidence",
  "activity",
] as const;

/** Texts as the index shows them, for the documents that were fetched and verified. */
export function contentTable({ state, target, documents }: World): Table {
  const rows = documentReferences(state, target).flatMap(({ hash, kind }): [string, Row][] => {
    const document = documents.get(hash);
    if (!document || document.kind !== kind) return [];
    const position = KINDS.indexOf(kind);
    return [[joinedId(hash, idOf([position, 1])), contentRow(document)]];
  });
  // The index fetches texts by and by, and keeps those that were withdrawn since.
  return {
    entity: "contents",
    rows: new Map(rows),
    nameOf: (id) => `document ${id.slice(0, 66)}`,
    optional: true,
  };
}

function contentRow(document: ContentDocument): Row {
  const fields: Record<string, unknown> = { ...document };
  const text = (name: string) => (fields[name] ?? null) as string | null;
  return {
    status: "Verified",
    language: document.language,
    title: text("title"),
    problem: text("problem"),
    proposal: text("proposal"),
    benefit: text("benefit"),
    askAmount: (fields.askAmount ?? null) as number | null,
    tags: (fields.tags ?? null) as string[] | null,
    goal: text("goal"),
    metric: text("metric"),
    steps: (fields.steps ?? null) as string[] | null,
    text: text("text"),
    name: text("name"),
    about: text("about"),
  };
}
