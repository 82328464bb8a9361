import { createFileRoute, notFound } from "@tanstack/react-router";
import { roundQueryOptions } from "@/features/ballots/api/rounds.ts";
import { BallotsPage } from "@/features/ballots/components/ballots-page.tsx";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

export const Route = createFileRoute("/ballots/$roundId")({
  loader: ({ context, params }) => {
    const number = parseEntityNumber(params.roundId);
    if (number === undefined) throw notFound();
    void context.queryClient.prefetchQuery(roundQueryOptions(context.engine, number));
  },
  component: Page,
});

function Page() {
  const { roundId } = Route.useParams();
  return <BallotsPage asked={parseEntityNumber(roundId)} />;
}
