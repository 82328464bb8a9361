import { useLingui } from "@lingui/react/macro";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { IdeaListRow } from "@/features/ideas/components/list/idea-list-row.tsx";

const ROW_HEIGHT_PIXELS = 104;
const ROWS_BEYOND_VIEW = 6;

/** Any number of ideas, of which only those near the view are in the page. */
export default function LongIdeaList({ rows }: { rows: readonly IdeaRow[] }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    setScrollMargin(list.current ? list.current.getBoundingClientRect().top + globalThis.scrollY : 0);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT_PIXELS,
    overscan: ROWS_BEYOND_VIEW,
    scrollMargin,
    getItemKey: (index) => rows[index]?.number ?? index,
  });
  return (
    <ul
      ref={list}
      aria-label={t`Ideas`}
      className="relative border-t border-line"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              <IdeaListRow row={row} />
            </li>
          )
        );
      })}
    </ul>
  );
}
