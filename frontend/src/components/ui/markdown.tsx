import { lazy, Suspense } from "react";

const MarkdownBody = lazy(() => import("@/components/ui/markdown-body.tsx"));

/**
 * Text that someone wrote in Markdown. Until its renderer is there, the text stands as it was typed. `language`
 * is that of the document.
 */
export function Markdown({ text, language }: { text: string; language?: string | null | undefined }) {
  const plain = (
    <div dir="auto" lang={language ?? undefined} className="prose whitespace-pre-wrap">
      {text}
    </div>
  );
  return (
    <Suspense fallback={plain}>
      <MarkdownBody text={text} language={language} />
    </Suspense>
  );
}
