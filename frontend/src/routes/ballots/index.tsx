import { createFileRoute } from "@tanstack/react-router";
import { roundsQueryOptions } from "@/features/ballots/api/rounds.ts";
import { BallotsPage } from "@/features/ballots/components/ballots-page.tsx";

export const Route = createFileRoute("/ballots/")({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(roundsQueryOptions(context.engine));
  },
  component: () => <BallotsPage asked={undefined} />,
});
