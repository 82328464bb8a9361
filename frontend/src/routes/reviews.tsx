import { createFileRoute } from "@tanstack/react-router";
import { reviewsQueryOptions } from "@/features/reviews/api/reviews.ts";
import { ReviewsPage } from "@/features/reviews/components/reviews-page.tsx";

export const Route = createFileRoute("/reviews")({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(reviewsQueryOptions(context.engine));
  },
  component: ReviewsPage,
});
