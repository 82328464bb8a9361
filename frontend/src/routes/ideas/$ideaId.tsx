import { createFileRoute, notFound } from "@tanstack/react-router";
import { ideaQueryOptions } from "@/features/ideas/api/idea.ts";
import { IdeaPage } from "@/features/ideas/components/record/idea-page.tsx";
import { ideaReviewsQueryOptions } from "@/features/reviews/api/idea-reviews.ts";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

export const Route = createFileRoute("/ideas/$ideaId")({
  loader: ({ context, params }) => {
    const number = parseEntityNumber(params.ideaId);
    if (number === undefined) throw notFound();
    void context.queryClient.prefetchQuery(ideaQueryOptions(context.engine, number));
    void context.queryClient.prefetchQuery(ideaReviewsQueryOptions(context.engine, number));
  },
  component: Page,
});

function Page() {
  const { ideaId } = Route.useParams();
  return <IdeaPage key={ideaId} number={parseEntityNumber(ideaId) ?? 0} />;
}
