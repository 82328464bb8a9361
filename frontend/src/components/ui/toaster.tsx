import { useLingui } from "@lingui/react/macro";
import X from "lucide-react/icons/x";
import { useSyncExternalStore } from "react";
import { classNames } from "@/lib/class-names.ts";
import { dismissToast, toasts } from "@/lib/toasts.ts";

const marks = { neutral: "border-l-edge", positive: "border-l-positive", negative: "border-l-negative" };

/** Where short messages appear. Once per page. */
export function Toaster() {
  const { t } = useLingui();
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-20 z-50 grid justify-items-center gap-2 sm:bottom-6"
    >
      {shown.map(({ id, tone, text }) => (
        <div
          key={id}
          className={classNames(
            "toast-motion pointer-events-auto flex max-w-md items-center gap-3 rounded-md border border-l-4 border-line",
            "bg-surface py-2 pr-2 pl-4 text-sm shadow-floating",
            marks[tone],
          )}
        >
          {text}
          <button
            type="button"
            aria-label={t`Close`}
            onClick={() => dismissToast(id)}
            className="grid size-8 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
          >
            <X className="size-4" aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
