import { SOURCE_NAMES } from "@engine/protocol/enums";
import type { InvitationLink } from "@engine/protocol/invitation-link";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useTexts } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { Banner } from "@/components/ui/banner.tsx";
import { KeyValue, KeyValues } from "@/components/ui/key-values.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { sourceWords } from "@/components/vocabulary/people-words.ts";
import { useEngine } from "@/config/engine-context.ts";
import { invitationQueryOptions } from "@/features/join/api/invitation.ts";
import { BrowserKeyPanel } from "@/features/join/components/browser-key-panel.tsx";
import { JoinSteps } from "@/features/join/components/join-steps.tsx";
import { useMembership } from "@/features/members/api/membership.ts";
import { useTitle } from "@/lib/use-title.ts";

/** Where an invitation's link leads: what it offers, and how to take it, with a wallet or without. */
export function JoinPage() {
  const { t } = useTexts();
  const { deployment } = useEngine();
  useTitle(t`Join`);
  const fragment = useLocation({ select: ({ hash }) => hash });
  const { data: link } = useQuery(invitationQueryOptions(fragment));
  const isMember = useMembership().kind === "active";
  return (
    <>
      <PageHeader
        title={<Trans>Join {deployment.name}</Trans>}
        lead={<Trans>Members propose ideas, judge them and decide together.</Trans>}
      />
      <div className="grid max-w-3xl gap-8">
        {isMember && <Welcome />}
        {!isMember && link === undefined && <Skeleton className="h-40" />}
        {!isMember && link === null && <NoInvitation cut={fragment !== ""} />}
        {!isMember && link && <Invitation link={link} />}
        <BrowserKeyPanel />
      </div>
    </>
  );
}

function Invitation({ link }: { link: InvitationLink }) {
  const { i18n } = useLingui();
  const { source, uses, expiresAt } = link.invitation;
  return (
    <>
      <KeyValues>
        <KeyValue name={<Trans>You are invited as</Trans>}>
          {i18n._(sourceWords[SOURCE_NAMES[source] ?? "Community"])}
        </KeyValue>
        <KeyValue name={<Trans>Good until</Trans>}>
          <CalendarDate seconds={expiresAt} />
        </KeyValue>
        <KeyValue name={<Trans>Good for</Trans>}>
          {uses === 1 ? <Trans>one person</Trans> : <Trans>{uses} people, whoever comes first</Trans>}
        </KeyValue>
      </KeyValues>
      <JoinSteps link={link} />
    </>
  );
}

function Welcome() {
  return (
    <Banner
      tone="positive"
      title={<Trans>You are a member</Trans>}
      action={
        <LinkButton to="/propose" variant="primary">
          <Trans>Propose an idea</Trans>
        </LinkButton>
      }
    >
      <Trans>This account proposes and decides here from now on.</Trans>
    </Banner>
  );
}

function NoInvitation({ cut }: { cut: boolean }) {
  if (!cut)
    return (
      <Banner title={<Trans>People join by invitation</Trans>}>
        <Trans>
          Follow the link that somebody gave you; it leads here, and this page then shows the way in. You have
          none? Ask{" "}
          <TextLink to="/governance" search={{ view: "trust" }}>
            those who admit members
          </TextLink>
          . <TextLink to="/ideas">All ideas</TextLink> can be read without joining.
        </Trans>
      </Banner>
    );
  return (
    <Banner tone="caution" title={<Trans>This address is no invitation</Trans>}>
      <Trans>
        It may have been cut short on its way. Open the link as a whole, or ask whoever sent it for a new one.
      </Trans>
    </Banner>
  );
}
