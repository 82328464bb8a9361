import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { FailureBanner } from "@/components/failure-banner.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { SkeletonRows } from "@/components/ui/skeleton.tsx";
import { type MemberView, useMemberRecord } from "@/features/members/api/member-record.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { ActivitiesSection } from "@/features/members/components/record/activities-section.tsx";
import { BadgesSection } from "@/features/members/components/record/badges-section.tsx";
import { IdeasSection } from "@/features/members/components/record/ideas-section.tsx";
import { KudosSection } from "@/features/members/components/record/kudos-section.tsx";
import { MemberFigures } from "@/features/members/components/record/member-figures.tsx";
import { MemberHeader } from "@/features/members/components/record/member-header.tsx";
import { ReviewingSection } from "@/features/members/components/record/reviewing-section.tsx";
import { RewardsPanel } from "@/features/members/components/record/rewards-panel.tsx";
import { TeamworkSection } from "@/features/members/components/record/teamwork-section.tsx";
import { ThankPanel } from "@/features/members/components/record/thank-panel.tsx";
import { VotesPanel } from "@/features/members/components/record/votes-panel.tsx";
import { WalletPanel } from "@/features/members/components/record/wallet/wallet-panel.tsx";
import { useHoldsRole } from "@/features/wallet/api/held-role.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";
import { useTitle } from "@/lib/use-title.ts";

// What few pages have, or few readers see.
const StandingNotice = lazyWithTexts(
  "register",
  () => import("@/features/members/components/register/standing-notice.tsx"),
);
const OfficeTerms = lazyWithTexts(
  "register",
  () => import("@/features/members/components/register/office-terms.tsx"),
);
const RegisterPanel = lazyWithTexts(
  "register",
  () => import("@/features/members/components/register/register-panel.tsx"),
);
const IssuePanel = lazyWithTexts(
  "register",
  () => import("@/features/members/components/register/issue-panel.tsx"),
);
const OwnPanel = lazyWithTexts(
  "register",
  () => import("@/features/members/components/register/own-panel.tsx"),
);

/** One member: who they are, what they did, what others thank them for; and what they can do here themselves. */
export function MemberPage({ number }: { number: number }) {
  const { t } = useLingui();
  const { data, error, refetch } = useMemberRecord(number);
  useTitle(data?.member?.profileContent?.name ?? t`Member no. ${number}`);
  if (data?.member) return <Member view={data} member={data.member} />;
  return (
    <>
      <PageHeader title={<Trans>Member no. {number}</Trans>} />
      {error && <FailureBanner error={error} onRetry={() => refetch()} />}
      {data && <NoSuchMember number={number} />}
      {!data && !error && <SkeletonRows rows={6} />}
    </>
  );
}

function Member({ view, member }: { view: MemberView; member: NonNullable<MemberView["member"]> }) {
  const { member: reader } = useMembership();
  const isOwn = reader?.id === member.number && reader.status !== "Moved";
  const holdsIdentity = useHoldsRole("identity");
  const issues = useHoldsRole("issuer");
  const hasNotice = member.status !== "Active" || member.statusReason !== null;
  return (
    <article>
      <MemberHeader member={member} isOwn={isOwn} />
      {hasNotice && (
        <div className="pb-8">
          <Suspense>
            <StandingNotice member={member} />
          </Suspense>
        </div>
      )}
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-12">
          <MemberFigures member={member} />
          <BadgesSection member={member} isOwn={isOwn} />
          <KudosSection member={member} />
          <IdeasSection credits={member.credits} />
          <ReviewingSection member={member} />
          <TeamworkSection member={member} />
          <ActivitiesSection member={member} />
          <Suspense>{member.officeTerms.length > 0 && <OfficeTerms member={member} />}</Suspense>
        </div>
        <div className="grid min-w-0 content-start gap-6">
          {!isOwn && <ThankPanel member={member} />}
          <VotesPanel member={member} isOwn={isOwn} supply={Number(view.organisation?.supply ?? 0)} />
          <RewardsPanel member={member} rewards={view.rewardAccount} isOwn={isOwn} />
          <WalletPanel member={member} isOwn={isOwn} holdsIdentity={holdsIdentity === true} />
          <Suspense>{isOwn && <OwnPanel member={member} />}</Suspense>
          <Suspense>{holdsIdentity && <RegisterPanel member={member} />}</Suspense>
          <Suspense>{issues && member.status === "Active" && <IssuePanel member={member} />}</Suspense>
        </div>
      </div>
    </article>
  );
}

function NoSuchMember({ number }: { number: number }) {
  return (
    <EmptyState
      title={<Trans>Nobody has the number {number}</Trans>}
      action={
        <LinkButton to="/members" variant="primary">
          <Trans>See all members</Trans>
        </LinkButton>
      }
    >
      <Trans>Who joined a moment ago appears here by itself within seconds.</Trans>
    </EmptyState>
  );
}
