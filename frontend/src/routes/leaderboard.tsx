import { SOURCE_NAMES } from "@engine/protocol/enums";
import { createFileRoute } from "@tanstack/react-router";
import { ROLES } from "@/features/leaderboard/api/roles.ts";
import { type BoardSearch, LeaderboardPage } from "@/features/leaderboard/components/leaderboard-page.tsx";
import { factsQueryOptions } from "@/features/metrics/api/facts.ts";
import { PERIODS } from "@/features/metrics/api/period.ts";
import { isOneOf } from "@/lib/check.ts";

const isPeriod = isOneOf(PERIODS);
const isRole = isOneOf(ROLES);
const isSource = isOneOf(SOURCE_NAMES);

export const Route = createFileRoute("/leaderboard")({
  validateSearch: ({ period, role, source }: Record<string, unknown>): BoardSearch => ({
    ...(isPeriod(period) ? { period } : {}),
    ...(isRole(role) ? { role } : {}),
    ...(isSource(source) ? { source } : {}),
  }),
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
