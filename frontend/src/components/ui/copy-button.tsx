import { useLingui } from "@lingui/react/macro";
import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import { useState } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden.tsx";

const SHOWN_MILLISECONDS = 1_600;

/** Copies `text` and says so. `label` names what is copied, for screen readers. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MILLISECONDS);
  }
  const Icon = copied ? Check : Copy;
  return (
    <button
      type="button"
      onClick={copy}
      title={label}
      className="inline-grid size-6 place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
    >
      <Icon className="size-3.5" aria-hidden="true" />
      <VisuallyHidden>{label}</VisuallyHidden>
      <span role="status" className="sr-only">
        {copied ? t`Copied` : ""}
      </span>
    </button>
  );
}
