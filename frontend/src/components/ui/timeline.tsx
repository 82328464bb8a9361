import type { ReactNode } from "react";

/** What happened, in order, along a line. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="grid">{children}</ol>;
}

/** One happening. `mark` is its sign on the line; without one it is a small dot. */
export function TimelineEntry(props: {
  mark?: ReactNode;
  title: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className="group relative grid grid-cols-[1.75rem_1fr] gap-x-3 pb-7 last:pb-0">
      <span
        aria-hidden="true"
        className="absolute top-7 bottom-0 left-[0.8125rem] w-px bg-line group-last:hidden"
      />
      <span className="grid size-7 place-items-center rounded-full border border-line bg-surface">
        {props.mark ?? <span className="size-2 rounded-full bg-edge" />}
      </span>
      <div className="grid min-w-0 gap-1 pt-0.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <div className="font-semibold">{props.title}</div>
          {props.aside && <div className="text-sm text-muted">{props.aside}</div>}
        </div>
        {props.children}
      </div>
    </li>
  );
}
