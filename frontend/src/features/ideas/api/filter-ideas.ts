import type { Stage } from "@engine/protocol/enums";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { type IdeasSearch, STAGE_GROUPS, type StageGroup } from "@/features/ideas/api/ideas-search.ts";

/** Numbers of the ideas that match the search text, and how well. Undefined while nothing is searched for. */
export type Matches = ReadonlyMap<number, number> | undefined;

/** The ideas that a search asks for, in its order. */
export function selectIdeas(rows: readonly IdeaRow[], search: IdeasSearch, matches: Matches): IdeaRow[] {
  return rows.filter((row) => passes(row, search, matches)).sort(order(search, matches));
}

/** How many ideas each group of stages holds under the other filters. */
export function countGroups(
  rows: readonly IdeaRow[],
  search: IdeasSearch,
  matches: Matches,
): Record<StageGroup | "all", number> {
  const counts = { all: 0, waiting: 0, deciding: 0, going: 0, paused: 0, closed: 0 };
  const others = { ...search, stage: undefined };
  for (const row of rows) {
    if (!passes(row, others, matches)) continue;
    counts.all++;
    const group = GROUP_OF.get(row.stage);
    if (group) counts[group]++;
  }
  return counts;
}

const GROUP_OF = new Map<Stage, StageGroup>(
  (Object.keys(STAGE_GROUPS) as StageGroup[]).flatMap((group) =>
    STAGE_GROUPS[group].map((stage): [Stage, StageGroup] => [stage, group]),
  ),
);

function passes(row: IdeaRow, search: IdeasSearch, matches: Matches): boolean {
  const { stage, source, challenge, channel } = search;
  return (
    (!matches || matches.has(row.number)) &&
    (!stage || isInStage(row, stage)) &&
    (!source || row.source === source) &&
    (challenge === undefined || row.challenge === challenge) &&
    (!channel || row.channel === channel)
  );
}

function isInStage(row: IdeaRow, stage: NonNullable<IdeasSearch["stage"]>): boolean {
  return stage === row.stage || stage === GROUP_OF.get(row.stage);
}

function order({ sort }: IdeasSearch, matches: Matches): (a: IdeaRow, b: IdeaRow) => number {
  const newest = (a: IdeaRow, b: IdeaRow) => b.number - a.number;
  switch (sort) {
    case "newest":
      return newest;
    case "oldest":
      return (a, b) => a.number - b.number;
    case "changed":
      return (a, b) => b.updatedAt - a.updatedAt || newest(a, b);
    case "title":
      return byTitle();
    default:
      return (a, b) => (matches?.get(b.number) ?? 0) - (matches?.get(a.number) ?? 0) || newest(a, b);
  }
}

/** By title in the reader's alphabet; ideas without one come last. */
function byTitle(): (a: IdeaRow, b: IdeaRow) => number {
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  return (a, b) => {
    if (a.title === undefined || b.title === undefined) {
      return Number(a.title === undefined) - Number(b.title === undefined) || a.number - b.number;
    }
    return compare(a.title, b.title) || a.number - b.number;
  };
}
