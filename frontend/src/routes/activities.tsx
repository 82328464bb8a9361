import { ACTIVITY_KIND_NAMES } from "@engine/protocol/enums";
import { createFileRoute } from "@tanstack/react-router";
import { activitiesQueryOptions } from "@/features/activities/api/activities.ts";
import { ActivitiesPage, type ActivitiesSearch } from "@/features/activities/components/activities-page.tsx";
import { isOneOf } from "@/lib/check.ts";

const isKind = isOneOf(ACTIVITY_KIND_NAMES);

export const Route = createFileRoute("/activities")({
  // The router leaves in what is not overwritten.
  validateSearch: ({ kind }: Record<string, unknown>): ActivitiesSearch => ({
    kind: isKind(kind) ? kind : undefined,
  }),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(activitiesQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ActivitiesPage
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
