import { createFileRoute, notFound } from "@tanstack/react-router";
import { proposalQueryOptions } from "@/features/governance/api/proposal.ts";
import { ProposalPage } from "@/features/governance/components/record/proposal-page.tsx";

const PROPOSAL_ID = /^0x[0-9a-f]{64}$/;

export const Route = createFileRoute("/governance/$id")({
  loader: ({ context, params }) => {
    if (!PROPOSAL_ID.test(params.id)) throw notFound();
    void context.queryClient.prefetchQuery(proposalQueryOptions(context.engine, params.id));
  },
  component: Page,
});

function Page() {
  const { id } = Route.useParams();
  return <ProposalPage key={id} id={id} />;
}
