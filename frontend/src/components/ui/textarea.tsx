import type { ComponentProps } from "react";
import { controlStyle } from "@/components/ui/control-style.ts";
import { useFieldProps } from "@/components/ui/field.tsx";
import { classNames } from "@/lib/class-names.ts";

/** Several lines of text; grows with what is written where the browser can. */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      {...useFieldProps()}
      {...props}
      className={classNames(controlStyle, "field-sizing-content min-h-28 resize-y py-2.5", className)}
    />
  );
}
