import { createFileRoute, notFound } from "@tanstack/react-router";
import { memberRecordQueryOptions } from "@/features/members/api/member-record.ts";
import { MemberPage } from "@/features/members/components/record/member-page.tsx";
import { parseEntityNumber } from "@/lib/graphql/entity-id.ts";

export const Route = createFileRoute("/members/$memberId")({
  loader: ({ context, params }) => {
    const number = parseEntityNumber(params.memberId);
    if (number === undefined) throw notFound();
    void context.queryClient.prefetchQuery(memberRecordQueryOptions(context.engine, number));
  },
  component: Page,
});

function Page() {
  const { memberId } = Route.useParams();
  return <MemberPage key={memberId} number={parseEntityNumber(memberId) ?? 0} />;
}
