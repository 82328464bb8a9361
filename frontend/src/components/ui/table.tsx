import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names.ts";

/** A ledger. Its caption names it for everyone, or for screen readers alone; wide ones scroll inside themselves. */
export function Table(props: { caption: string; showCaption?: boolean; children: ReactNode }) {
  return (
    <section
      aria-label={props.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto border-y border-line"
    >
      <table className="w-full border-collapse text-sm [&_tbody_tr]:border-t [&_tbody_tr]:border-line">
        <caption className={props.showCaption ? "py-2 text-left text-muted" : "sr-only"}>
          {props.caption}
        </caption>
        {props.children}
      </table>
    </section>
  );
}

/** Head of a column. `numeric` columns are set flush right. */
export function HeaderCell({ numeric, className, ...props }: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      {...props}
      className={classNames(
        "px-3 py-2.5 text-xs font-semibold whitespace-nowrap text-muted first:pl-0 last:pr-0",
        numeric ? "text-right" : "text-left",
        className,
      )}
    />
  );
}

/** A cell. `numeric` cells are set flush right with aligned digits. */
export function Cell({ numeric, className, ...props }: ComponentProps<"td"> & { numeric?: boolean }) {
  return (
    <td
      {...props}
      className={classNames(
        "px-3 py-3 align-baseline first:pl-0 last:pr-0",
        numeric ? "figures text-right" : "text-left",
        className,
      )}
    />
  );
}
