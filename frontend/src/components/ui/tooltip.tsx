import { type ReactNode, useId, useRef } from "react";

const GAP_PIXELS = 6;

/** A short explanation of the word it wraps, on hover and on focus. Never the only place of something needed. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactNode }) {
  const id = useId();
  const bubble = useRef<HTMLSpanElement>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  function show() {
    const element = bubble.current;
    const box = anchor.current?.getBoundingClientRect();
    if (!element || !box) return;
    element.showPopover();
    const left = Math.min(box.left, document.documentElement.clientWidth - element.offsetWidth - 8);
    element.style.left = `${Math.max(8, left)}px`;
    element.style.top = `${box.bottom + GAP_PIXELS}px`;
  }
  const hide = () => bubble.current?.hidePopover();
  return (
    <span>
      <button
        ref={anchor}
        type="button"
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        className="cursor-help text-left underline decoration-edge decoration-dotted underline-offset-[0.2em]"
      >
        {children}
      </button>
      <span
        ref={bubble}
        id={id}
        role="tooltip"
        popover="manual"
        className="pointer-events-none fixed inset-auto m-0 max-w-xs rounded-md bg-ink px-3 py-2 text-sm text-paper"
      >
        {text}
      </span>
    </span>
  );
}
