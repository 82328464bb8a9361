import { createFileRoute } from "@tanstack/react-router";
import { readAuditSearch } from "@/features/audit/api/audit-search.ts";
import { decisionsQueryOptions } from "@/features/audit/api/decisions.ts";
import { AuditPage } from "@/features/audit/components/audit-page.tsx";

export const Route = createFileRoute("/audit")({
  // The page reads what it was given: checks of its own would travel with every visit to any page.
  validateSearch: (raw: Record<string, unknown>) => raw,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(decisionsQueryOptions(context.engine, readAuditSearch(deps)));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AuditPage
      search={search}
      onSearch={(next) => navigate({ search: { ...next }, replace: true, resetScroll: false })}
    />
  );
}
