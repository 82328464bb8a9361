import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names.ts";

/** A box to tick, with its label. */
export function Checkbox({
  label,
  hint,
  className,
  ...props
}: ComponentProps<"input"> & { label: ReactNode; hint?: ReactNode }) {
  return (
    <label className={classNames("flex cursor-pointer items-start gap-3", className)}>
      <input type="checkbox" {...props} className="mt-1 size-5 shrink-0 accent-accent" />
      <span className="grid">
        <span>{label}</span>
        {hint && <span className="text-sm text-muted">{hint}</span>}
      </span>
    </label>
  );
}
