import type { ReactNode } from "react";

/** Where a list would be: why it is empty, and what would fill it. */
export function EmptyState(props: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-3 border-y border-line px-6 py-14 text-center">
      <svg
        viewBox="0 0 64 40"
        className="w-16 text-edge"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
      >
        <path d="M4 6h56M4 12.5h56" strokeWidth="1.5" />
        <path d="M4 22h24M36 22h24M4 28h24M36 28h24M4 34h24M36 34h16" strokeDasharray="2 4" />
      </svg>
      <h2 className="text-xl">{props.title}</h2>
      {props.children && <div className="max-w-md text-muted">{props.children}</div>}
      {props.action}
    </div>
  );
}
