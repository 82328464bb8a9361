import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useDeferredValue } from "react";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { IdeaListRow } from "@/features/ideas/components/list/idea-list-row.tsx";

const LongIdeaList = lazy(() => import("@/features/ideas/components/list/long-idea-list.tsx"));

/** As many rows as a page bears without help; the code for more is fetched only where there are more. */
const MOST_AT_ONCE = 40;

/** About as many rows as a window shows: they are drawn first, so that a slow telephone answers before the rest. */
const FIRST_ROWS = 6;

/** Ideas, one line each. */
export function IdeaList({ rows }: { rows: readonly IdeaRow[] }) {
  if (rows.length <= MOST_AT_ONCE) return <ShortIdeaList rows={rows} />;
  return (
    <Suspense fallback={<ShortIdeaList rows={rows.slice(0, MOST_AT_ONCE)} />}>
      <LongIdeaList rows={rows} />
    </Suspense>
  );
}

function ShortIdeaList({ rows }: { rows: readonly IdeaRow[] }) {
  const { t } = useLingui();
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST_ROWS));
  return (
    <ul aria-label={t`Ideas`} className="border-t border-line">
      {drawn.map((row) => (
        <li key={row.number}>
          <IdeaListRow row={row} />
        </li>
      ))}
    </ul>
  );
}
