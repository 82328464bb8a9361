import { Trans } from "@lingui/react/macro";
import { Markdown } from "@/components/ui/markdown.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";
import { Absence } from "@/features/ideas/components/idea-title.tsx";

/** A text as the index has it, if it could read it. */
export interface IndexedText {
  status: string;
  language: string | null;
  title?: string | null;
  text: string | null;
}

/**
 * What somebody wrote on record (a plan, evidence, a reason): from the index, else from the content store by its hash,
 * else why it is not shown.
 */
export function Written(props: { content: IndexedText | null; document: { hash: string } | null }) {
  const known = props.content?.status === "Verified" ? props.content : undefined;
  const fetched = useDocument(known ? undefined : props.document?.hash);
  if (!known && !props.document) return null;
  const text = known ?? textOf(fetched.data);
  if (!text) {
    return (
      <p className="text-muted italic">
        {fetched.isPending ? (
          <Trans>its text is on its way</Trans>
        ) : (
          <Absence fault={fetched.error ? faultOf(fetched.error) : "invalid"} />
        )}
      </p>
    );
  }
  return (
    <div className="grid gap-1">
      {text.title && (
        <p className="font-semibold">
          <UserText text={text.title} language={text.language} />
        </p>
      )}
      {text.text && <Markdown text={text.text} language={text.language} />}
    </div>
  );
}

function textOf(document: ReturnType<typeof useDocument>["data"]) {
  if (!document || !("text" in document)) return undefined;
  const { language, text } = document;
  return { language, text, title: "title" in document ? document.title : null };
}

/** The same, set off as somebody's words. */
export function Quoted(props: { content: IndexedText | null; document: { hash: string } | null }) {
  if (!props.document) return null;
  return (
    <blockquote className="my-1 rounded-md border border-line bg-surface px-4 py-3">
      <Written content={props.content} document={props.document} />
    </blockquote>
  );
}
