import { useLingui } from "@lingui/react/macro";
import X from "lucide-react/icons/x";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "@/lib/class-names.ts";

/**
 * A window above the page, on the browser's own `<dialog>`: it holds the focus, gives it back, and closes on Escape
 * or a click beside it, unless it is `busy`: then a second click of an impatient hand changes nothing. `sheet` rises
 * from the lower edge on small screens.
 */
export function Dialog(props: {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  busy?: boolean;
  wide?: boolean;
  sheet?: boolean;
  children: ReactNode;
}) {
  const { open, onClose } = props;
  const { t } = useLingui();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // In the layout phase, where the element is still in the page when it closes: only then does the browser give the
  // focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    return () => element.close();
  }, [open]);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it with Escape, through onCancel
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && !props.busy) onClose();
      }}
      className={classNames(
        "dialog-motion max-h-[92dvh] w-[calc(100%-2rem)] overflow-y-auto rounded-lg border border-line bg-surface p-0",
        "shadow-floating backdrop:bg-[oklch(0.2_0.02_60/0.45)]",
        props.wide ? "max-w-3xl" : "max-w-lg",
        props.sheet && "max-sm:mb-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none",
      )}
    >
      <div className="grid gap-5 p-5 sm:p-7">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl sm:text-2xl">
            {props.title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label={t`Close`}
            className="-mt-1 -mr-2 grid size-10 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
          >
            <X className="size-5" aria-hidden="true" />
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
