import type { ReactNode } from "react";

/** A part of a page: a heading over a rule, and what belongs to it. */
export function Section(props: { title: ReactNode; id?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section id={props.id} className="grid min-w-0 content-start gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-2 border-ink pt-3">
        <h2 className="text-xl">{props.title}</h2>
        {props.aside && <div className="text-sm text-muted">{props.aside}</div>}
      </header>
      {props.children}
    </section>
  );
}
