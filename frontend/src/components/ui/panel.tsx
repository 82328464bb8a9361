import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names.ts";

/** A box beside a record: what can be done, or, without `own`, what is the case. */
export function Panel(props: { id: string; title: ReactNode; own?: boolean; children: ReactNode }) {
  return (
    <section
      aria-labelledby={props.id}
      className={classNames(
        "grid gap-3 rounded-lg border p-5",
        props.own ? "border-dashed border-edge" : "border-line bg-surface",
      )}
    >
      <h2 id={props.id} className="overline-label font-sans text-muted">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
