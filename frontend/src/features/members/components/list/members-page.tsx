import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useCallback, useMemo } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Num } from "@/components/ui/number.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { type MemberRow, useDirectory } from "@/features/members/api/directory.ts";
import { selectMembers } from "@/features/members/api/filter-members.ts";
import type { MembersSearch } from "@/features/members/api/members-search.ts";
import { MemberFilters } from "@/features/members/components/list/member-filters.tsx";
import { MemberList } from "@/features/members/components/list/member-list.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { useTitle } from "@/lib/use-title.ts";

const RegisterTools = lazyWithTexts(
  "register",
  () => import("@/features/members/components/register/register-tools.tsx"),
);

/** Everyone who belongs to the organisation: found by name, narrowed by side and unit, each view a link. */
export function MembersPage(props: { search: MembersSearch; onSearch: (search: MembersSearch) => void }) {
  const { search, onSearch } = props;
  const { t } = useLingui();
  useTitle(t`Members`);
  const { data, error, refetch } = useDirectory();
  const rows = useMemo(() => selectMembers(data ?? [], search), [data, search]);
  const change = useCallback(
    (part: Partial<MembersSearch>) => onSearch({ ...search, ...part }),
    [search, onSearch],
  );
  const clear = () => onSearch({});
  const holdsIdentity = useHoldsRole("identity");
  return (
    <>
      <PageHeader
        title={<Trans>Members</Trans>}
        actions={
          <>
            <LinkButton to="/join/invite" size="small" variant="quiet">
              <Trans>Invite people</Trans>
            </LinkButton>
            <LinkButton to="/box/new" size="small" variant="quiet">
              <Trans>Open a suggestion box</Trans>
            </LinkButton>
          </>
        }
        lead={
          <Trans>
            Everyone who proposes, judges, votes or lends a hand here, and what each of them has done.
          </Trans>
        }
      />
      <div className="grid grid-cols-1 gap-5">
        <Suspense>{holdsIdentity && <RegisterTools />}</Suspense>
        <MemberFilters search={search} rows={data ?? []} onChange={change} />
        {error && <FailureBanner error={error} onRetry={() => refetch()} />}
        {!data && !error && <SkeletonRows rows={8} />}
        {data && <Summary rows={rows} total={data.length} onClear={clear} />}
        {rows.length > 0 && <MemberList rows={rows} />}
        {data && rows.length === 0 && <Nobody onClear={clear} />}
      </div>
    </>
  );
}

function Summary({ rows, total, onClear }: { rows: MemberRow[]; total: number; onClear: () => void }) {
  return (
    <div className="flex min-h-9 items-center gap-x-4">
      <p className="figures text-sm text-muted" role="status">
        {rows.length === total ? (
          <Plural value={total} one="# member" other="# members" />
        ) : (
          <Trans>
            <Num value={rows.length} /> of <Num value={total} /> members
          </Trans>
        )}
      </p>
      {rows.length < total && (
        <Button variant="quiet" size="small" onClick={onClear}>
          <Trans>Show all</Trans>
        </Button>
      )}
    </div>
  );
}

function Nobody({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      title={<Trans>Nobody matches</Trans>}
      action={
        <Button variant="primary" onClick={onClear}>
          <Trans>Show all members</Trans>
        </Button>
      }
    >
      <Trans>
        No member has these words in their name, their unit or what they say of themselves. Try fewer, or take
        a filter away.
      </Trans>
    </EmptyState>
  );
}
