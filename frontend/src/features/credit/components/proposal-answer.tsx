import type { Credit } from "@engine/protocol/credit";
import { Trans } from "@lingui/react/macro";
import { Banner } from "@/components/ui/banner.tsx";
import { isSameSplit } from "@/features/credit/api/split-rules.ts";
import { AgreeForm } from "@/features/credit/components/agree-form.tsx";
import { OtherAccountButton } from "@/features/credit/components/other-account-button.tsx";
import { isOpen } from "@/features/ideas/api/curator-answers.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { useChainNow } from "@/lib/chain-clock.ts";

/** What the reader can do about a proposal; where that is nothing, why, and what else. */
export function ProposalAnswer({ idea, credit }: { idea: IdeaRecord; credit: Credit }) {
  const now = useChainNow();
  const { kind, member } = useMembership();
  const [first, ...others] = credit.shares;
  const current = idea.credit.map((share) => ({ memberId: share.member.number, shareBps: share.shareBps }));
  if (isSameSplit(credit.shares, current)) {
    return (
      <Banner tone="positive" title={<Trans>It is on record</Trans>}>
        <Trans>Everyone has agreed, and the credit is shared like this. There is nothing left to do.</Trans>
      </Banner>
    );
  }
  if (!isOpen(idea.stage)) {
    return (
      <Banner tone="caution" title={<Trans>It is too late for this</Trans>}>
        <Trans>
          Credit can be shared until an idea is on the ballot or decided. This one has got there; its credit
          stays as it is.
        </Trans>
      </Banner>
    );
  }
  if (Number(credit.deadline) <= now) {
    return (
      <Banner tone="caution" title={<Trans>This proposal has run out</Trans>}>
        <Trans>Ask the author for a new link, if the credit is still to be shared.</Trans>
      </Banner>
    );
  }
  if (member && member.id === first?.memberId) {
    return (
      <Banner title={<Trans>This is your own proposal</Trans>}>
        <Trans>
          Send this page's address to the others. What they send back belongs below, under “Share the credit”.
        </Trans>
      </Banner>
    );
  }
  if (kind === "inactive") {
    return (
      <Banner
        tone="caution"
        title={<Trans>Your membership is not active</Trans>}
        action={<OtherAccountButton />}
      >
        <Trans>Only active members can be credited. Tell the author, or ask whoever admits members.</Trans>
      </Banner>
    );
  }
  if (kind === "stranger" || (member && !others.some(({ memberId }) => memberId === member.id))) {
    return (
      <Banner
        tone="caution"
        title={<Trans>The account in use is not named here</Trans>}
        action={<OtherAccountButton />}
      >
        <Trans>
          Only those named above can agree. If you are one of them, use the account with which you are a
          member.
        </Trans>
      </Banner>
    );
  }
  return <AgreeForm key={member?.id} credit={credit} />;
}
