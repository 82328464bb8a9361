import type { SignedHead } from "@engine/protocol/store-request";
import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { filedNumber, filedQueryOptions } from "@/features/box/api/filed.ts";
import { type ReadableSuggestion, waitingQueryOptions } from "@/features/box/api/waiting.ts";
import { FiledItem } from "@/features/box/components/filed-item.tsx";
import { SuggestionItem } from "@/features/box/components/suggestion-item.tsx";

/** What waits, and what the chain shows as filed meanwhile. */
export function SuggestionList({ head }: { head: SignedHead }) {
  const engine = useEngine();
  const { data, error, refetch } = useQuery(waitingQueryOptions(engine, head));
  const filed = useQuery({ ...filedQueryOptions(engine, data ?? []), enabled: data !== undefined });
  if (error) return <FailureBanner error={error} onRetry={() => refetch()} />;
  if (filed.error) return <FailureBanner error={filed.error} onRetry={() => filed.refetch()} />;
  // Before the chain has answered, nothing may be offered for filing: it could be filed already.
  if (!data || !filed.data) return <Skeleton className="h-40" />;
  const facts = filed.data;
  const numbered = data.map((suggestion) => ({ suggestion, number: filedNumber(suggestion, facts) }));
  const waiting = numbered.filter(({ number }) => number === undefined).map(({ suggestion }) => suggestion);
  return (
    <>
      <Waiting suggestions={waiting} onAnswered={() => refetch()} />
      {numbered.map(
        ({ suggestion, number }) =>
          number !== undefined && (
            <FiledItem key={suggestion.claimKey} suggestion={suggestion} number={number} head={head} />
          ),
      )}
    </>
  );
}

function Waiting(props: { suggestions: readonly ReadableSuggestion[]; onAnswered: () => void }) {
  const { suggestions, onAnswered } = props;
  if (suggestions.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing waits</Trans>}>
        <Trans>What is left in your boxes appears here.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <h2 className="text-2xl">
        <Plural value={suggestions.length} one="# suggestion waits" other="# suggestions wait" />
      </h2>
      {suggestions.map((suggestion) => (
        <SuggestionItem key={suggestion.claimKey} suggestion={suggestion} onAnswered={onAnswered} />
      ))}
    </>
  );
}
