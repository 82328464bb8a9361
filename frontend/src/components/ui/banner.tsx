import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import Info from "lucide-react/icons/info";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { type Tone, toneStyle } from "@/components/ui/badge.tsx";
import { classNames } from "@/lib/class-names.ts";

const icons = { info: Info, positive: CircleCheck, caution: TriangleAlert, negative: CircleAlert };

/** A notice in the page: what is the matter, why, and what to do. Urgent ones are read out at once. */
export function Banner(props: {
  tone?: Extract<Tone, keyof typeof icons>;
  title?: ReactNode;
  urgent?: boolean;
  action?: ReactNode;
  children?: ReactNode;
}) {
  const tone = props.tone ?? "info";
  const Icon = icons[tone];
  return (
    <div
      role={props.urgent ? "alert" : "status"}
      className={classNames("flex flex-wrap items-start gap-x-4 gap-y-3 rounded-md p-4", toneStyle[tone])}
    >
      <Icon className="mt-0.5 size-5 shrink-0" aria-hidden="true" />
      <div className="min-w-0 flex-1 basis-60">
        {props.title && <p className="font-semibold">{props.title}</p>}
        {props.children && <div className="text-sm text-ink">{props.children}</div>}
      </div>
      {props.action}
    </div>
  );
}
