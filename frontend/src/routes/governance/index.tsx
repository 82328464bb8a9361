import { createFileRoute } from "@tanstack/react-router";
import { proposalsQueryOptions } from "@/features/governance/api/proposals.ts";
import { GOVERNANCE_VIEWS, type GovernanceView } from "@/features/governance/api/views.ts";
import { GovernancePage } from "@/features/governance/components/governance-page.tsx";
import { isOneOf, readFields } from "@/lib/check.ts";

const fields = { view: isOneOf(GOVERNANCE_VIEWS) };

export const Route = createFileRoute("/governance/")({
  validateSearch: (raw: Record<string, unknown>): { view?: GovernanceView | undefined } =>
    readFields(fields, raw),
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(proposalsQueryOptions(context.engine));
  },
  component: Page,
});

function Page() {
  return <GovernancePage view={Route.useSearch().view} />;
}
