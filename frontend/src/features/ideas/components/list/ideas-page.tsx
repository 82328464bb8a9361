import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Download from "lucide-react/icons/download";
import PenLine from "lucide-react/icons/pen-line";
import SlidersHorizontal from "lucide-react/icons/sliders-horizontal";
import { Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Num } from "@/components/ui/number.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SearchField } from "@/components/ui/search-field.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { countGroups, type Matches, selectIdeas } from "@/features/ideas/api/filter-ideas.ts";
import type { IdeaRow } from "@/features/ideas/api/idea-row.ts";
import { useIdeaSearch } from "@/features/ideas/api/idea-texts.ts";
import { useIdeas } from "@/features/ideas/api/ideas.ts";
import { type IdeasSearch, isNarrowed } from "@/features/ideas/api/ideas-search.ts";
import { IdeaFilters } from "@/features/ideas/components/list/idea-filters.tsx";
import { IdeaList } from "@/features/ideas/components/list/idea-list.tsx";
import { NoIdeas } from "@/features/ideas/components/list/no-ideas.tsx";
import { PendingIdeas } from "@/features/ideas/components/list/pending-ideas.tsx";
import { SavedViews } from "@/features/ideas/components/list/saved-views.tsx";
import { StageGroups } from "@/features/ideas/components/list/stage-groups.tsx";
import { useWallet } from "@/features/wallet/api/wallet.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { useTitle } from "@/lib/use-title.ts";

const ChallengeArea = lazyWithTexts(
  "challenges",
  () => import("@/features/challenges/components/challenge-area.tsx"),
);

/** All ideas: found by words, narrowed by filters, each view a link. */
export function IdeasPage(props: { search: IdeasSearch; onSearch: (search: IdeasSearch) => void }) {
  const { search, onSearch } = props;
  const { t } = useLingui();
  useTitle(t`Ideas`);
  const ideas = useIdeas();
  const found = useIdeaSearch(search.q ?? "");
  // Drawn in slices when they come, so that the page never stops answering.
  const all = useDeferredValue(ideas.data?.rows);
  const matches = useMatches(found.hits, all, search.q);
  const rows = useMemo(() => selectIdeas(all ?? [], search, matches), [all, search, matches]);
  const counts = useMemo(() => countGroups(all ?? [], search, matches), [all, search, matches]);
  const change = useCallback(
    (part: Partial<IdeasSearch>) => onSearch({ ...search, ...part }),
    [search, onSearch],
  );
  const changeText = useCallback((q: string) => change({ q }), [change]);
  return (
    <>
      <PageHeader
        title={<Trans>Ideas</Trans>}
        lead={<Trans>Every idea that was handed in, where it stands, and why.</Trans>}
        actions={
          <LinkButton to="/propose" variant="primary">
            <PenLine aria-hidden="true" />
            <Trans>Propose an idea</Trans>
          </LinkButton>
        }
      />
      <div className="grid gap-5">
        <SearchField
          label={t`Search ideas`}
          placeholder={t`Search titles, texts, tags, names or numbers`}
          value={search.q ?? ""}
          busy={found.busy}
          onChange={changeText}
        />
        <StageGroups search={search} counts={counts} />
        <Foldable search={search} onChange={change} />
        <SavedViews search={search} />
        <Challenges number={search.challenge} />
        {ideas.error && <FailureBanner error={ideas.error} onRetry={() => ideas.refetch()} />}
        {found.error ? <FailureBanner error={found.error} /> : null}
        {all && <Summary shown={rows} total={all.length} search={search} onClear={() => onSearch({})} />}
        <PendingIdeas />
        {!all && !ideas.error && <SkeletonRows rows={8} />}
        {all && rows.length > 0 && <IdeaList rows={rows} />}
        {all && rows.length === 0 && !found.busy && (
          <NoIdeas narrowed={isNarrowed(search)} search={search} onClear={() => onSearch({})} />
        )}
      </div>
    </>
  );
}

/** Fetched only for whom there may be something in it: a challenge was chosen, or somebody is here who may publish one. */
function Challenges({ number }: { number: number | undefined }) {
  const { status } = useWallet();
  if (!number && status !== "connected") return null;
  return (
    <Suspense>
      <ChallengeArea number={number} />
    </Suspense>
  );
}

async function saveAsCsv(rows: readonly IdeaRow[]): Promise<void> {
  const { saveIdeas } = await import("@/features/ideas/api/ideas-csv.ts");
  saveIdeas(rows);
}

/** What the search found, by number. Until the texts are there, titles alone are looked through. */
function useMatches(
  hits: readonly { number: number; score: number }[] | undefined,
  rows: readonly IdeaRow[] | undefined,
  text: string | undefined,
): Matches {
  return useMemo(() => {
    if (!text) return undefined;
    if (hits) return new Map(hits.map(({ number, score }) => [number, score]));
    const words = text.toLowerCase();
    const byTitle = (rows ?? []).filter(({ title }) => title?.toLowerCase().includes(words));
    return new Map(byTitle.map(({ number }) => [number, 0]));
  }, [hits, rows, text]);
}

/** The filters: always there on wide screens, behind a button on small ones. */
function Foldable(props: { search: IdeasSearch; onChange: (change: Partial<IdeasSearch>) => void }) {
  const { source, challenge, channel } = props.search;
  const active = [source, challenge, channel].filter((value) => value !== undefined).length;
  const [open, setOpen] = useState(active > 0);
  return (
    <div className="grid gap-4">
      <Button
        size="small"
        className="justify-self-start sm:hidden"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal aria-hidden="true" />
        {active > 0 ? <Trans>Filters ({active})</Trans> : <Trans>Filters</Trans>}
      </Button>
      <div className={open ? "" : "max-sm:hidden"}>
        <IdeaFilters {...props} />
      </div>
    </div>
  );
}

function Summary(props: { shown: IdeaRow[]; total: number; search: IdeasSearch; onClear: () => void }) {
  const { shown, total } = props;
  const count = shown.length;
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2">
      <p className="figures mr-auto text-sm text-muted" role="status">
        {count === total ? (
          <Plural value={total} one="# idea" other="# ideas" />
        ) : (
          <Trans>
            <Num value={count} /> of <Num value={total} /> ideas
          </Trans>
        )}
      </p>
      {isNarrowed(props.search) && (
        <Button variant="quiet" size="small" onClick={props.onClear}>
          <Trans>Show all</Trans>
        </Button>
      )}
      <Button variant="quiet" size="small" disabled={count === 0} onClick={() => saveAsCsv(shown)}>
        <Download aria-hidden="true" />
        <Trans>Save as CSV</Trans>
      </Button>
    </div>
  );
}
