import { createFileRoute, notFound } from "@tanstack/react-router";
import { teamQueryOptions } from "@/features/teams/api/team.ts";
import { TeamPage } from "@/features/teams/components/team-page.tsx";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

export const Route = createFileRoute("/teams/$teamId")({
  loader: ({ context, params }) => {
    const number = parseEntityNumber(params.teamId);
    if (number === undefined) throw notFound();
    void context.queryClient.prefetchQuery(teamQueryOptions(context.engine, number));
  },
  component: Page,
});

function Page() {
  const { teamId } = Route.useParams();
  return <TeamPage key={teamId} number={parseEntityNumber(teamId) ?? 0} />;
}
