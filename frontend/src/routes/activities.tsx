import { ACTIVITY_KIND_NAMES } from "@engine/protocol/enums";
import { createFileRoute } from "@tanstack/react-router";
import { activitiesQueryOptions } from "@/features/activities/api/activities.ts";
import { MEETING_FIELDS } from "@/features/activities/api/meeting-plan.ts";
import { ActivitiesPage, type ActivitiesSearch } from "@/features/activities/components/activities-page.tsx";
import { isOneOf, isOptional, readFields } from "@/lib/check.ts";

const fields = { kind: isOptional(isOneOf(ACTIVITY_KIND_NAMES)), ...MEETING_FIELDS };

export const Route = createFileRoute("/activities")({
  validateSearch: (search: Record<string, unknown>): ActivitiesSearch => readFields(fields, search),
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
      onSearch={(next) =>
        navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
      }
    />
  );
}
