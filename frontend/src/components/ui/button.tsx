import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style.ts";
import { Spinner } from "@/components/ui/spinner.tsx";

/** A button. While `busy` it keeps its words, shows a spinner and ignores clicks. */
export function Button({
  variant = "secondary",
  size = "medium",
  busy = false,
  className,
  children,
  onClick,
  ...props
}: ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize; busy?: boolean }) {
  return (
    <button
      type="button"
      {...props}
      className={buttonStyle(variant, size, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
