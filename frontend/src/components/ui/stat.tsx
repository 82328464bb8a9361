import type { ReactNode } from "react";

/** A figure with its name, and where it comes from. Several stand in a StatStrip. */
export function Stat(props: { label: ReactNode; value: ReactNode; detail?: ReactNode }) {
  return (
    <div className="row-span-2 grid grid-rows-subgrid gap-1 py-4 sm:px-6 sm:first:pl-0">
      <dt className="text-sm text-muted">{props.label}</dt>
      <dd className="grid content-start gap-0.5">
        <span className="figures font-serif text-3xl tracking-tight">{props.value}</span>
        {props.detail && <span className="text-sm text-muted">{props.detail}</span>}
      </dd>
    </div>
  );
}

/** Figures side by side between two rules, as on a ledger's first line. */
export function StatStrip({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 border-y border-line sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] sm:gap-x-0 sm:divide-x sm:divide-line">
      {children}
    </dl>
  );
}
