import { Trans } from "@lingui/react/macro";
import ArrowUpRight from "lucide-react/icons/arrow-up-right";
import type { ReactNode } from "react";
import { linkStyle } from "@/components/ui/text-link.tsx";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";

/** A link that leaves the app, in a new tab, telling the other site nothing. For addresses we chose ourselves. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={linkStyle}>
      {children}
      <ArrowUpRight className="ml-0.5 inline size-[0.9em] align-[-0.08em]" aria-hidden="true" />
      <VisuallyHidden>
        {" "}
        <Trans>(opens in a new tab)</Trans>
      </VisuallyHidden>
    </a>
  );
}
