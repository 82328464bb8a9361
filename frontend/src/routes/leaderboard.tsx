import { SOURCE_NAMES } from "@engine/protocol/enums";
import { createFileRoute } from "@tanstack/react-router";
import { ROLES } from "@/features/leaderboard/api/roles.ts";
import { type BoardSearch, LeaderboardPage } from "@/features/leaderboard/components/leaderboard-page.tsx";
import { factsQueryOptions } from "@/features/metrics/api/facts.ts";
import { PERIODS } from "@/features/metrics/api/period.ts";
import { isOneOf, readFields } from "@/lib/check.ts";

const fields = { period: isOneOf(PERIODS), role: isOneOf(ROLES), source: isOneOf(SOURCE_NAMES) };

export const Route = createFileRoute("/leaderboard")({
  validateSearch: (raw: Record<string, unknown>): BoardSearch => readFields(fields, raw),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(factsQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <LeaderboardPage
      search={search}
      onSearch={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
