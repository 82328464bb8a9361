import { createElement, type SVGProps } from "react";

/** A picture as lucide draws it: elements with their attributes, on a square of 24. */
interface IconData {
  node: readonly [tag: string, attributes: Record<string, string>][];
}

/**
 * Stands in for lucide's function of this name (`vite.config.ts`): its contexts, sizes and aliases, which nothing here
 * uses, weigh more than the shell's pictures. A picture says nothing unless it is given a name.
 */
export default function createIcon({ node }: IconData) {
  return (props: SVGProps<SVGSVGElement>) =>
    createElement(
      "svg",
      {
        width: 24,
        height: 24,
        viewBox: "0 0 24 24",
        fill: "none",
        stroke: "currentColor",
        strokeWidth: 2,
        strokeLinecap: "round",
        strokeLinejoin: "round",
        "aria-hidden": !props["aria-label"],
        ...props,
      },
      node.map(([tag, attributes]) => createElement(tag, attributes)),
    );
}
