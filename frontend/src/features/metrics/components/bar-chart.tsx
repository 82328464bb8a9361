import { useLingui } from "@lingui/react";
import { formatNumber } from "@/lib/format.ts";

/** One bar. `shown` is its value in words, if it is not a plain number. */
export interface Bar {
  key: string;
  label: string;
  value: number;
  shown?: string;
}

/** Lying bars against `full`, or the longest of them, each with its label and value beside it, so that no colour has to be read. */
export function BarChart({
  label,
  bars,
  full,
}: {
  label: string;
  bars: readonly Bar[];
  full?: number | undefined;
}) {
  const { i18n } = useLingui();
  const most = full ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul aria-label={label} className="grid gap-2.5">
      {bars.map(({ key, label: name, value, shown }) => (
        <li key={key} className="grid grid-cols-[minmax(6rem,30%)_1fr_auto] items-center gap-3 text-sm">
          <span className="text-muted">{name}</span>
          <span aria-hidden="true" className="h-4 rounded-sm bg-sunken">
            <span
              className="block h-full rounded-sm bg-accent transition-[width] duration-500"
              style={{ width: `${(value / most) * 100}%` }}
            />
          </span>
          <span className="figures min-w-14 text-right font-semibold">
            {shown ?? formatNumber(value, i18n.locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
