import { createFileRoute } from "@tanstack/react-router";
import { factsQueryOptions } from "@/features/metrics/api/facts.ts";
import { PERIODS, type Period } from "@/features/metrics/api/period.ts";
import { MetricsPage } from "@/features/metrics/components/metrics-page.tsx";
import { isOneOf, readFields } from "@/lib/check.ts";

const fields = { period: isOneOf(PERIODS) };

export const Route = createFileRoute("/metrics")({
  validateSearch: (raw: Record<string, unknown>): { period?: Period | undefined } => readFields(fields, raw),
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
