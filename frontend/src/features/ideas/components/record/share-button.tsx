import { Trans, useLingui } from "@lingui/react/macro";
import Share2 from "lucide-react/icons/share-2";
import { Button } from "@/components/ui/button.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { displayText } from "@/lib/text-safety.ts";
import { toast } from "@/lib/toasts.ts";

/** Hands on an idea by its share page, which messengers show with title and picture; where they cannot, copies it. */
export function ShareButton({ number, title }: { number: number; title: string | undefined }) {
  const { t } = useLingui();
  const { contentUrl } = useEngine();
  const url = `${contentUrl.replace(/\/$/, "")}/share/ideas/${number}`;
  async function share() {
    if (typeof navigator.share === "function") {
      // Rejects when the person closes the window: that is an answer, not a failure.
      await navigator.share({ title: displayText(title ?? t`Idea ${number}`), url }).catch(() => undefined);
      return;
    }
    try {
      await navigator.clipboard.writeText(url);
      toast(t`The link is copied.`, "positive");
    } catch {
      toast(t`The browser did not let us copy. The link: ${url}`, "negative");
    }
  }
  return (
    <Button variant="quiet" size="small" onClick={share}>
      <Share2 aria-hidden="true" />
      <Trans>Share</Trans>
    </Button>
  );
}
