import { createFileRoute } from "@tanstack/react-router";
import { planChoicesQueryOptions } from "@/features/pilots/api/plan-choices.ts";
import { PlanPage } from "@/features/pilots/components/plan/plan-page.tsx";
import { isWhole } from "@/lib/check.ts";

const isNumber = isWhole(1);

export const Route = createFileRoute("/pilots/plan")({
  /** `idea`: what is to be tried out; 0 if the address does not say. */
  validateSearch: ({ idea }: Record<string, unknown>): { idea: number } => ({
    idea: isNumber(idea) ? idea : 0,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(planChoicesQueryOptions(context.engine, deps.idea));
  },
  component: Page,
});

function Page() {
  const { idea } = Route.useSearch();
  return <PlanPage key={idea} ideaId={idea} />;
}
