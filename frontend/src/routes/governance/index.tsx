import { createFileRoute } from "@tanstack/react-router";
import { proposalsQueryOptions } from "@/features/governance/api/proposals.ts";
import { GOVERNANCE_VIEWS, type GovernanceView } from "@/features/governance/api/views.ts";
import { GovernancePage } from "@/features/governance/components/governance-page.tsx";
import { isOneOf } from "@/lib/check.ts";

const isView = isOneOf(GOVERNANCE_VIEWS);

export const Route = createFileRoute("/governance/")({
  validateSearch: ({ view }: Record<string, unknown>): { view?: GovernanceView } =>
    isView(view) ? { view } : {},
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(proposalsQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  return <GovernancePage view={Route.useSearch().view} />;
}
