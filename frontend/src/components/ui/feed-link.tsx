import Rss from "lucide-react/icons/rss";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style.ts";
import { useEngine } from "@/config/engine-context.ts";

/** A feed of the content store's, for a feed reader or a calendar. */
export function FeedLink({
  name,
  children,
}: {
  name: "decisions.atom" | "deadlines.ics";
  children: ReactNode;
}) {
  const { contentUrl } = useEngine();
  return (
    <a href={`${contentUrl.replace(/\/$/, "")}/feeds/${name}`} className={buttonStyle("quiet", "small")}>
      <Rss aria-hidden="true" />
      {children}
    </a>
  );
}
