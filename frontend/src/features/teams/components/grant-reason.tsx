import { Trans } from "@lingui/react/macro";
import { Markdown } from "@/components/ui/markdown.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";
import { Absence } from "@/features/ideas/components/idea-title.tsx";
import type { GrantRecord } from "@/features/teams/api/team.ts";

/** Why a grant was proposed, in its proposer's words. */
export function GrantReason({ grant: { reasonContent }, hash }: { grant: GrantRecord; hash: string }) {
  const known = reasonContent?.status === "Verified" ? reasonContent : undefined;
  const document = useDocument(known ? undefined : hash);
  const read = known ?? (document.data?.kind === "reason" ? document.data : undefined);
  return (
    <blockquote className="min-w-0 rounded-md border border-line bg-surface px-4 py-3">
      {read?.text ? (
        <Markdown text={read.text} language={read.language} />
      ) : document.isPending ? (
        <Trans>The reason is on its way…</Trans>
      ) : (
        <p className="text-muted italic">
          <Absence fault={document.error ? faultOf(document.error) : "invalid"} />
        </p>
      )}
    </blockquote>
  );
}
