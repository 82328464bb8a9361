import { createFileRoute } from "@tanstack/react-router";
import { PILOT_GROUPS, type PilotsSearch } from "@/features/pilots/api/pilot-groups.ts";
import { pilotsQueryOptions } from "@/features/pilots/api/pilots.ts";
import { PilotsPage } from "@/features/pilots/components/list/pilots-page.tsx";
import { PlanPage } from "@/features/pilots/components/plan/plan-page.tsx";
import { isOneOf, isWhole } from "@/lib/check.ts";

const isGroup = isOneOf(PILOT_GROUPS);
const isNumber = isWhole(1);

export const Route = createFileRoute("/pilots/")({
  validateSearch: ({ state, plan }: Record<string, unknown>): PilotsSearch => ({
    ...(isGroup(state) ? { state } : {}),
    ...(isNumber(plan) ? { plan } : {}),
  }),
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
