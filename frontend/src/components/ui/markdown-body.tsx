import { Trans } from "@lingui/react/macro";
import { type MouseEvent, useMemo, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { buttonStyle } from "@/components/ui/button-style.ts";
import { Dialog } from "@/components/ui/dialog.tsx";
import { renderMarkdown } from "@/components/ui/render-markdown.ts";

/** Rendered Markdown. A click on a link first shows where it leads. */
export default function MarkdownBody(props: { text: string; language?: string | null | undefined }) {
  const { text, language } = props;
  const html = useMemo(() => renderMarkdown(text), [text]);
  const [leavingTo, setLeavingTo] = useState<string>();
  function intercept(event: MouseEvent) {
    const anchor = (event.target as Element).closest("a");
    if (!anchor) return;
    event.preventDefault();
    setLeavingTo(anchor.href);
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a keyboard's Enter on a link clicks it */}
      <div
        dir="auto"
        lang={language ?? undefined}
        className="prose"
        onClick={intercept}
        onAuxClick={intercept}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown lets through a short list of elements only
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <Dialog
        title={<Trans>You are about to leave</Trans>}
        open={!!leavingTo}
        onClose={() => setLeavingTo(undefined)}
      >
        <p>
          <Trans>This link was written by a member. It leads to another site, which we do not know:</Trans>
        </p>
        <p dir="ltr" className="rounded-md bg-sunken p-3 font-mono text-sm break-all">
          {leavingTo}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => setLeavingTo(undefined)}>
            <Trans>Stay here</Trans>
          </Button>
          <a
            href={leavingTo}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className={buttonStyle("primary", "medium")}
            onClick={() => setLeavingTo(undefined)}
          >
            <Trans>Open the site</Trans>
          </a>
        </div>
      </Dialog>
    </>
  );
}
