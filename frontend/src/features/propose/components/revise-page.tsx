import { Trans } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { isOpen } from "@/features/ideas/api/curator-answers.ts";
import { useIdea } from "@/features/ideas/api/idea.ts";
import { ProposePage } from "@/features/propose/components/propose-page.tsx";

/** The form for a new version of an idea, as long as its author may still change it. */
export function RevisePage({ number }: { number: number }) {
  const { data, error, refetch } = useIdea(number);
  if (data?.idea && isOpen(data.idea.stage)) return <ProposePage revised={data.idea} challenge={undefined} />;
  return (
    <>
      <PageHeader title={<Trans>A new version of idea {number}</Trans>} />
      {error && !data && <FailureBanner error={error} onRetry={() => refetch()} />}
      {!error && !data && <SkeletonRows rows={4} />}
      {data && <TooLate number={number} />}
    </>
  );
}

function TooLate({ number }: { number: number }) {
  return (
    <EmptyState
      title={<Trans>Idea {number} cannot be changed any more</Trans>}
      action={
        <LinkButton to="/ideas/$ideaId" params={{ ideaId: String(number) }} variant="primary">
          <Trans>Go to idea {number}</Trans>
        </LinkButton>
      }
    >
      <Trans>
        From the ballot on, a text stands as it was put to the vote. Its author can still propose a new idea
        that builds on it.
      </Trans>
    </EmptyState>
  );
}
