import { createFileRoute, notFound } from "@tanstack/react-router";
import { pilotQueryOptions } from "@/features/pilots/api/pilot.ts";
import { PilotPage } from "@/features/pilots/components/record/pilot-page.tsx";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

export const Route = createFileRoute("/pilots/$pilotId")({
  loader: ({ context, params }) => {
    const number = parseEntityNumber(params.pilotId);
    if (number === undefined) throw notFound();
    void context.queryClient.prefetchQuery(pilotQueryOptions(context.engine, number));
  },
  component: Page,
});

function Page() {
  const { pilotId } = Route.useParams();
  return <PilotPage key={pilotId} number={parseEntityNumber(pilotId) ?? 0} />;
}
