import { createFileRoute } from "@tanstack/react-router";
import { factsQueryOptions } from "@/features/metrics/api/facts.ts";
import { PERIODS, type Period } from "@/features/metrics/api/period.ts";
import { MetricsPage } from "@/features/metrics/components/metrics-page.tsx";
import { isOneOf } from "@/lib/check.ts";

const isPeriod = isOneOf(PERIODS);

export const Route = createFileRoute("/metrics")({
  validateSearch: ({ period }: Record<string, unknown>): { period?: Period } =>
    isPeriod(period) ? { period } : {},
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(factsQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const { period = "season" } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MetricsPage
      period={period}
      onPeriod={(next) => navigate({ search: { period: next }, replace: true, resetScroll: false })}
    />
  );
}
