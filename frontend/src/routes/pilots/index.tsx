import { createFileRoute } from "@tanstack/react-router";
import { PILOT_GROUPS, type PilotsSearch } from "@/features/pilots/api/pilot-groups.ts";
import { pilotsQueryOptions } from "@/features/pilots/api/pilots.ts";
import { PilotsPage } from "@/features/pilots/components/list/pilots-page.tsx";
import { PlanPage } from "@/features/pilots/components/plan/plan-page.tsx";
import { isOneOf, isWhole, readFields } from "@/lib/check.ts";

const fields = { state: isOneOf(PILOT_GROUPS), plan: isWhole(1) };

export const Route = createFileRoute("/pilots/")({
  validateSearch: (raw: Record<string, unknown>): PilotsSearch => readFields(fields, raw),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(pilotsQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  if (search.plan !== undefined) return <PlanPage key={search.plan} ideaId={search.plan} />;
  return (
    <PilotsPage
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
