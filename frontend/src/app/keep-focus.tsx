import { type ReactNode, useLayoutEffect } from "react";

/**
 * Notes which link of the first frame (`public/first-frame.js`) the keyboard is on.
 * @returns What brings it back to the same link once the app has taken the frame's place.
 */
export function watchFocus(container: HTMLElement): () => void {
  let last: HTMLAnchorElement | undefined;
  const note = () => {
    const { activeElement } = document;
    const isLink = activeElement instanceof HTMLAnchorElement && container.contains(activeElement);
    last = isLink ? activeElement : undefined;
  };
  note();
  container.addEventListener("focusin", note);
  return () => {
    container.removeEventListener("focusin", note);
    if (!last || last.isConnected) return;
    const links = [...container.querySelectorAll<HTMLAnchorElement>("a[href]")];
    links.find((link) => isSame(link, last))?.focus({ preventScroll: true });
  };
}

function isSame(link: HTMLAnchorElement, other: HTMLAnchorElement | undefined): boolean {
  const isShown = link.getClientRects().length > 0;
  return isShown && link.href === other?.href && link.textContent === other.textContent;
}

/** Tells when its content stands in the page for the first time. */
export function OnceDrawn({ then, children }: { then: () => void; children: ReactNode }) {
  useLayoutEffect(then, [then]);
  return children;
}
