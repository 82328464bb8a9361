import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names.ts";

/** The look of a link inside text. */
export const linkStyle =
  "font-semibold text-accent underline decoration-1 underline-offset-[0.2em] decoration-accent/40 hover:decoration-2 " +
  "hover:decoration-accent";

function Anchor({ className, children, ...props }: ComponentProps<"a">) {
  return (
    <a {...props} className={classNames(linkStyle, className)}>
      {children}
    </a>
  );
}

const AnchorLink = createLink(Anchor);

/** A link to a page of the app, inside text. */
export const TextLink: LinkComponent<typeof Anchor> = (props) => <AnchorLink {...props} />;
