import { createFileRoute } from "@tanstack/react-router";
import { directoryQueryOptions } from "@/features/members/api/directory.ts";
import { readMembersSearch } from "@/features/members/api/members-search.ts";
import { MembersPage } from "@/features/members/components/list/members-page.tsx";

export const Route = createFileRoute("/members/")({
  validateSearch: readMembersSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(directoryQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MembersPage
      search={search}
      onSearch={(next) =>
        navigate({ search: readMembersSearch({ ...next }), replace: true, resetScroll: false })
      }
    />
  );
}
