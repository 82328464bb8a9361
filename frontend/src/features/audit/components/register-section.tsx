import { Plural, Trans } from "@lingui/react/macro";
import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { FeedLink } from "@/components/ui/feed-link.tsx";
import { Num } from "@/components/ui/number.tsx";
import { Section } from "@/components/ui/section.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { type AuditSearch, isNarrowed } from "@/features/audit/api/audit-search.ts";
import { type DecisionPage, useDecisions } from "@/features/audit/api/decisions.ts";
import { DecisionRow } from "@/features/audit/components/decision-row.tsx";
import { RegisterFilters } from "@/features/audit/components/register-filters.tsx";
import { SaveButtons } from "@/features/audit/components/save-buttons.tsx";

/** The register of decisions: narrowed by filters, page by page, each view a link. */
export function RegisterSection(props: { search: AuditSearch; onSearch: (search: AuditSearch) => void }) {
  const { search, onSearch } = props;
  const { data, error, refetch, isPlaceholderData } = useDecisions(search);
  const change = (part: Partial<AuditSearch>) => onSearch({ ...search, page: undefined, ...part });
  return (
    <Section
      title={<Trans>What was decided</Trans>}
      id="register"
      aside={
        data && (
          <Trans>
            As of block <Num value={data.block} />
          </Trans>
        )
      }
    >
      <RegisterFilters search={search} onChange={change} />
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2">
        <p className="figures mr-auto text-sm text-muted" role="status">
          {data && <Count page={data} number={search.page ?? 1} />}
        </p>
        {isNarrowed(search) && (
          <Button variant="quiet" size="small" onClick={() => onSearch({})}>
            <Trans>Show all</Trans>
          </Button>
        )}
        <FeedLink name="decisions.atom">
          <Trans>Follow (Atom)</Trans>
        </FeedLink>
        <SaveButtons search={search} disabled={!data || data.decisions.length === 0} />
      </div>
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && data.decisions.length === 0 && <Nothing />}
      {data && data.decisions.length > 0 && (
        <ol
          className="grid grid-cols-1 divide-y divide-line border-y border-line"
          aria-busy={isPlaceholderData || undefined}
        >
          {data.decisions.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
      {data && <Pages page={search.page ?? 1} hasMore={data.hasMore} onPage={(page) => change({ page })} />}
    </Section>
  );
}

function Count({ page, number }: { page: DecisionPage; number: number }) {
  const count = page.decisions.length;
  if (number === 1 && !page.hasMore) return <Plural value={count} one="# decision" other="# decisions" />;
  return (
    <Trans>
      Page <Num value={number} />, the newest first
    </Trans>
  );
}

function Pages(props: { page: number; hasMore: boolean; onPage: (page: number | undefined) => void }) {
  const { page, hasMore, onPage } = props;
  if (page === 1 && !hasMore) return null;
  return (
    <div className="flex justify-between gap-4">
      <Button size="small" disabled={page === 1} onClick={() => onPage(page === 2 ? undefined : page - 1)}>
        <ArrowLeft aria-hidden="true" />
        <Trans>Newer</Trans>
      </Button>
      <Button size="small" disabled={!hasMore} onClick={() => onPage(page + 1)}>
        <Trans>Older</Trans>
        <ArrowRight aria-hidden="true" />
      </Button>
    </div>
  );
}

function Nothing() {
  return (
    <EmptyState title={<Trans>No decision fits</Trans>}>
      <Trans>
        Change the filters above, or show all. Every decision is entered when its block is indexed.
      </Trans>
    </EmptyState>
  );
}
