import type { ReactNode } from "react";

/** The head of a page: one h1, what the page is for, and what can be done on it. */
export function PageHeader(props: {
  title: ReactNode;
  label?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-8 pb-6 sm:pt-12">
      <div className="grid max-w-3xl gap-2">
        {props.label && <p className="overline-label text-muted">{props.label}</p>}
        <h1 className="text-3xl sm:text-4xl">{props.title}</h1>
        {props.lead && <p className="max-w-2xl text-lg text-muted">{props.lead}</p>}
      </div>
      {props.actions && <div className="flex flex-wrap gap-2">{props.actions}</div>}
    </header>
  );
}
