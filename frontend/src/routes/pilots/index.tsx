import { createFileRoute } from "@tanstack/react-router";
import { PILOT_GROUPS, type PilotsSearch } from "@/features/pilots/api/pilot-groups.ts";
import { pilotsQueryOptions } from "@/features/pilots/api/pilots.ts";
import { PilotsPage } from "@/features/pilots/components/list/pilots-page.tsx";
import { isOneOf } from "@/lib/check.ts";

const isGroup = isOneOf(PILOT_GROUPS);

export const Route = createFileRoute("/pilots/")({
  validateSearch: ({ state }: Record<string, unknown>): PilotsSearch => (isGroup(state) ? { state } : {}),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(pilotsQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PilotsPage
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
