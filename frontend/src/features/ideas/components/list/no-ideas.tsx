import { Trans } from "@lingui/react/macro";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import type { IdeasSearch } from "@/features/ideas/api/ideas-search.ts";

/** Why the list is empty, and what to do about it. */
export function NoIdeas(props: { narrowed: boolean; search: IdeasSearch; onClear: () => void }) {
  const { narrowed, search, onClear } = props;
  if (!narrowed) {
    return (
      <EmptyState
        title={<Trans>No idea has been handed in yet</Trans>}
        action={
          <LinkButton to="/propose" variant="primary">
            <Trans>Propose the first idea</Trans>
          </LinkButton>
        }
      >
        <Trans>
          An idea needs a problem, a proposal and what it would bring. It is numbered, gets an answer with a
          reason, and keeps its author's name to the end.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<Trans>Nothing matches</Trans>}
      action={
        <Button variant="primary" onClick={onClear}>
          <Trans>Show all ideas</Trans>
        </Button>
      }
    >
      {search.q ? (
        <Trans>
          No idea contains these words under the chosen filters. Try fewer words, or a word's beginning. If
          nobody has had this idea yet, it may be yours to propose.
        </Trans>
      ) : (
        <Trans>No idea has all of the chosen properties. Take one filter away.</Trans>
      )}
    </EmptyState>
  );
}
