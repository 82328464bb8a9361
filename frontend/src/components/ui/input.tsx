import type { ComponentProps } from "react";
import { controlStyle } from "@/components/ui/control-style.ts";
import { useFieldProps } from "@/components/ui/field.tsx";
import { classNames } from "@/lib/class-names.ts";

/** A line of text. Inside a Field it is labelled and described by it. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return (
    <input {...useFieldProps()} {...props} className={classNames(controlStyle, "min-h-11", className)} />
  );
}
