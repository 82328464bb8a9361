import type { ComponentProps } from "react";
import { controlStyle } from "@/components/ui/control-style.ts";
import { useFieldProps } from "@/components/ui/field.tsx";
import { classNames } from "@/lib/class-names.ts";

/** One of a few choices, with the platform's own list. */
export function Select({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={classNames("relative block", className)}>
      <select
        {...useFieldProps()}
        {...props}
        className={classNames(controlStyle, "min-h-11 appearance-none pr-9")}
      >
        {children}
      </select>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 size-3.5 -translate-y-1/2 text-muted"
      >
        <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </span>
  );
}
