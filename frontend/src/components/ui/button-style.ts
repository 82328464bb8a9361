import { classNames } from "@/lib/class-names.ts";

/** primary: the one thing to do here. secondary: another choice. quiet: in rows and bars. danger: cannot be undone. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

/** small: in rows and bars. medium: everywhere else. */
export type ButtonSize = "small" | "medium";

const base =
  "inline-flex items-center justify-center gap-2 rounded-md font-semibold whitespace-nowrap select-none " +
  "transition-[background-color,border-color,color,translate] duration-150 active:translate-y-px " +
  "disabled:cursor-not-allowed disabled:opacity-55 disabled:active:translate-y-0 aria-disabled:cursor-not-allowed " +
  "[&>svg]:size-[1.1em] [&>svg]:shrink-0";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong",
  secondary: "border border-edge bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "text-ink hover:bg-sunken",
  danger: "bg-negative text-on-negative hover:bg-negative/90",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8 px-3 text-sm",
  medium: "min-h-11 px-5 text-base",
};

/** The look of a button, for a `<button>` and a link alike. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(base, variants[variant], sizes[size], className);
}
