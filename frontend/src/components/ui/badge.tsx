import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names.ts";

/** What a colour says. Words or a shape always say it too. */
export type Tone = "neutral" | "accent" | "positive" | "negative" | "caution" | "info" | "plum";

/** Text and ground of each tone; every pair is checked for contrast. */
export const toneStyle: Record<Tone, string> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  positive: "bg-positive-soft text-positive",
  negative: "bg-negative-soft text-negative",
  caution: "bg-caution-soft text-caution",
  info: "bg-info-soft text-info",
  plum: "bg-plum-soft text-plum",
};

/** A word or two about a thing. */
export function Badge(props: { tone?: Tone; icon?: ReactNode; className?: string; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-flex min-h-6 items-center gap-1.5 rounded-sm px-2 text-xs font-semibold whitespace-nowrap",
        toneStyle[props.tone ?? "neutral"],
        props.className,
      )}
    >
      {props.icon}
      {props.children}
    </span>
  );
}
