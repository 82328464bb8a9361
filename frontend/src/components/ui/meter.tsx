import type { ReactNode } from "react";
import { type Tone, toneStyle } from "@/components/ui/badge.tsx";
import { classNames } from "@/lib/class-names.ts";

/** How far something has come, with an optional mark it has to reach. `value` and `mark` are shares from 0 to 1. */
export function Meter(props: {
  label: string;
  value: number;
  mark?: number;
  tone?: Tone;
  caption?: ReactNode;
}) {
  const percent = Math.min(100, Math.max(0, props.value * 100));
  return (
    <div className="grid gap-1">
      <meter className="sr-only" aria-label={props.label} max={100} value={percent} />
      <div aria-hidden="true" className="relative h-2.5 rounded-full bg-line">
        <span
          className={classNames(
            "absolute inset-y-0 left-0 rounded-full bg-current! transition-[width] duration-500",
            toneStyle[props.tone ?? "accent"],
          )}
          style={{ width: `${percent}%` }}
        />
        {props.mark !== undefined && (
          <span
            className="absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-ink"
            style={{ left: `${Math.min(100, props.mark * 100)}%` }}
          />
        )}
      </div>
      {props.caption && <p className="text-sm text-muted">{props.caption}</p>}
    </div>
  );
}
