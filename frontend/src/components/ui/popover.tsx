import { type ReactNode, useId, useRef } from "react";
import { classNames } from "@/lib/class-names.ts";

const GAP_PIXELS = 6;

/**
 * A panel below a button, flush with its right end, on the browser's own popover: it closes on Escape and on a click elsewhere. `trigger` gets
 * the properties that its button needs.
 */
export function Popover(props: {
  trigger: (button: { popoverTarget: string }) => ReactNode;
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  function place() {
    const element = panel.current;
    const button = document.querySelector(`[popovertarget="${id}"]`)?.getBoundingClientRect();
    if (!element || !button) return;
    element.style.top = `${button.bottom + GAP_PIXELS}px`;
    element.style.left = `${button.right}px`;
  }
  const close = () => panel.current?.hidePopover();
  return (
    <>
      {props.trigger({ popoverTarget: id })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        onBeforeToggle={place}
        className={classNames(
          "fixed inset-auto m-0 -translate-x-full max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-surface p-2 text-ink",
          "shadow-floating",
          props.className,
        )}
      >
        {typeof props.children === "function" ? props.children(close) : props.children}
      </div>
    </>
  );
}
