import { Trans } from "@lingui/react/macro";
import { Markdown } from "@/components/ui/markdown.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";
import { Absence } from "@/features/ideas/components/idea-title.tsx";

/** A reason as the index has it, if it could read it. */
interface IndexedReason {
  status: string;
  text: string | null;
  language: string | null;
}

/** Why something was done: from the index, else from the content store by its hash, else why it is not shown. */
export function GivenReason({ hash, content }: { hash: string; content: IndexedReason | null }) {
  const known = content?.status === "Verified" ? content : undefined;
  const { data, error, isPending } = useDocument(known ? undefined : hash);
  const reason = known ?? (data?.kind === "reason" ? data : undefined);
  return (
    <blockquote className="my-1 rounded-md border border-line bg-surface px-4 py-3 text-base text-ink">
      {reason?.text ? (
        <Markdown text={reason.text} language={reason.language} />
      ) : (
        <p className="text-muted italic">
          {isPending ? (
            <Trans>The reason is on its way…</Trans>
          ) : (
            <Absence fault={error ? faultOf(error) : "invalid"} />
          )}
        </p>
      )}
    </blockquote>
  );
}
