import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { OnceDrawn, watchFocus } from "@/app/keep-focus.tsx";

const FRAME = '<a href="/">Home</a><a href="/ideas">Ideas</a>';

function drawOver(focused: number, when: "before" | "after" = "before") {
  const container = document.createElement("div");
  container.innerHTML = FRAME;
  document.body.replaceChildren(container);
  // The test's document has no layout: everything in it counts as shown.
  vi.spyOn(HTMLElement.prototype, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
  const focus = () => container.querySelectorAll("a")[focused]?.focus();
  if (when === "before") focus();
  const then = watchFocus(container);
  if (when === "after") focus();
  render(
    <OnceDrawn then={then}>
      <a href="/">Home</a>
      <a href="/ideas">Read the ideas</a>
      <a href="/ideas">Ideas</a>
    </OnceDrawn>,
    { container },
  );
  return [...container.querySelectorAll("a")].indexOf(document.activeElement as HTMLAnchorElement);
}

it.each(["before", "after"] as const)(
  "leaves the keyboard on the link it came to %s the app's code, when the app takes the frame's place",
  (when) => {
    expect(drawOver(1, when)).toBe(2);
  },
);

it("takes the keyboard nowhere if it was on nothing", () => {
  expect(drawOver(9)).toBe(-1);
});
