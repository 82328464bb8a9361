import { Trans, useLingui } from "@lingui/react/macro";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { type PlanChoices, usePlanChoices } from "@/features/pilots/api/plan-choices.ts";
import { PlanForm } from "@/features/pilots/components/plan/plan-form.tsx";
import { useTitle } from "@/lib/use-title.ts";

/** Plans a pilot for a ready or approved idea. */
export function PlanPage({ ideaId }: { ideaId: number }) {
  const { t } = useLingui();
  useTitle(t`Plan a pilot`);
  const { data, error, refetch } = usePlanChoices(ideaId);
  return (
    <>
      <PageHeader
        title={<Trans>Plan a pilot</Trans>}
        label={data?.idea && <IdeaName idea={data.idea} />}
        lead={
          <Trans>
            Whoever plans it leads it. Say what has to be reached and what each milestone costs: both are on
            record before any money moves, and cannot be changed afterwards.
          </Trans>
        }
      />
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {!data && !error && <SkeletonRows rows={5} />}
      {data && <Planning choices={data} />}
    </>
  );
}

function Planning({ choices }: { choices: PlanChoices }) {
  const { member } = useMembership();
  const { idea, teams } = choices;
  if (!idea || (idea.stage !== "Ready" && idea.stage !== "Approved")) return <NotReady />;
  if (teams.length === 0) return <NoTeam />;
  return <PlanForm key={member?.id} ideaId={idea.number} choices={choices} ownId={member?.id ?? 0} />;
}

function IdeaName({ idea }: { idea: NonNullable<PlanChoices["idea"]> }) {
  return (
    <IdeaTitle number={idea.number} title={idea.content?.title ?? undefined} contentHash={idea.contentHash} />
  );
}

function NotReady() {
  return (
    <EmptyState
      title={<Trans>This idea cannot be tried out now</Trans>}
      action={
        <LinkButton to="/ideas" search={{ stage: "Ready" }} variant="primary">
          <Trans>See ideas that are ready</Trans>
        </LinkButton>
      }
    >
      <Trans>A pilot is planned for an idea that is ready or approved.</Trans>
    </EmptyState>
  );
}

function NoTeam() {
  return (
    <EmptyState title={<Trans>There is no team yet</Trans>}>
      <Trans>A team pays for a pilot out of its budget. Somebody has to form one first.</Trans>
    </EmptyState>
  );
}
