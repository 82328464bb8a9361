import { createFileRoute } from "@tanstack/react-router";
import { budgetsQueryOptions } from "@/features/teams/api/budgets.ts";
import { TeamsPage } from "@/features/teams/components/teams-page.tsx";

export const Route = createFileRoute("/teams/")({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(budgetsQueryOptions(context.engine));
  },
  component: TeamsPage,
});
