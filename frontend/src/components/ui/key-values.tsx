import type { ReactNode } from "react";

/** Names and values in two columns. */
export function KeyValues({ children }: { children: ReactNode }) {
  return <dl className="grid divide-y divide-line border-y border-line">{children}</dl>;
}

/** One line of KeyValues. */
export function KeyValue({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-0.5 py-2.5 sm:items-baseline sm:grid-cols-[minmax(7rem,11rem)_1fr]">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
