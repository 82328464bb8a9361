import { SOURCE_NAMES } from "@engine/protocol/enums";
import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button.tsx";
import { RelativeTime } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import type { ReadableSuggestion } from "@/features/box/api/waiting.ts";
import { DeclineForm } from "@/features/box/components/decline-form.tsx";
import { IdeaText } from "@/features/ideas/components/record/idea-text-section.tsx";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const load = () =>
  import("@/features/box/flows/file-suggestion.tsx").then(({ fileSuggestion }) => fileSuggestion);

/** One suggestion as it was left, and the two answers to it. */
export function SuggestionItem(props: { suggestion: ReadableSuggestion; onAnswered: () => void }) {
  const { suggestion, onAnswered } = props;
  const { document, claimKey, source, place, at } = suggestion;
  const { i18n } = useLingui();
  const id = useId();
  const [declining, setDeclining] = useState(false);
  const { askAmount, tags, ...texts } = document;
  return (
    <article aria-labelledby={id} className="grid gap-5 rounded-lg border border-line bg-surface p-6">
      <header className="grid gap-1">
        <h2 id={id} className="text-2xl">
          <UserText text={document.title} language={document.language} />
        </h2>
        <p className="text-sm text-muted">
          {i18n._(sourceWords[SOURCE_NAMES[source] ?? "Community"])} · <UserText text={place} /> ·{" "}
          <RelativeTime seconds={Math.floor(at / 1000)} />
        </p>
      </header>
      <IdeaText text={{ ...texts, askAmount, tags }} />
      <div className="flex flex-wrap gap-2">
        <ActionButton flow={load} input={() => ({ document, source, claimKey })} flowKey={`file:${claimKey}`}>
          <Trans>File it</Trans>
        </ActionButton>
        <Button aria-expanded={declining} onClick={() => setDeclining(!declining)}>
          <Trans>Decline it</Trans>
        </Button>
      </div>
      {declining && <DeclineForm claimKey={claimKey} onDeclined={onAnswered} />}
    </article>
  );
}
