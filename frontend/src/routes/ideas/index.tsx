import { createFileRoute } from "@tanstack/react-router";
import { ideasQueryOptions } from "@/features/ideas/api/ideas.ts";
import { readIdeasSearch, tidySearch } from "@/features/ideas/api/ideas-search.ts";
import { IdeasPage } from "@/features/ideas/components/list/ideas-page.tsx";

export const Route = createFileRoute("/ideas/")({
  validateSearch: readIdeasSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(ideasQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <IdeasPage
      search={search}
      onSearch={(next) => navigate({ search: tidySearch(next), replace: true, resetScroll: false })}
    />
  );
}
