import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style.ts";

function Anchor({
  variant = "secondary",
  size = "medium",
  className,
  children,
  ...props
}: ComponentProps<"a"> & { variant?: ButtonVariant; size?: ButtonSize }) {
  return (
    <a {...props} className={buttonStyle(variant, size, className)}>
      {children}
    </a>
  );
}

const AnchorLink = createLink(Anchor);

/** A link that looks like a button. Takes `to`, `params` and `search` as the router's own Link does. */
export const LinkButton: LinkComponent<typeof Anchor> = (props) => <AnchorLink {...props} />;
