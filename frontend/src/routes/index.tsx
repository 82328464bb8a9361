import { createFileRoute } from "@tanstack/react-router";
import { frontPageQueryOptions } from "@/features/home/api/front-page.ts";
import { FrontPage } from "@/features/home/components/front-page.tsx";

export const Route = createFileRoute("/")({
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(frontPageQueryOptions(context.engine));
  },
  component: FrontPage,
});
