import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { Suspense } from "react";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { CREDIT_FRAGMENT } from "@/features/credit/api/proposal.ts";
import { isOpen } from "@/features/ideas/api/curator-answers.ts";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { useMembership } from "@/features/members/api/membership.ts";
import { lazyWithTexts } from "@/lib/lazy-with-texts.ts";

const ShareCredit = lazyWithTexts("credit", () => import("@/features/credit/components/share-credit.tsx"));
const ProposalPanel = lazyWithTexts(
  "credit",
  () => import("@/features/credit/components/proposal-panel.tsx"),
);

/** Where an author shares the credit for an idea, as long as that can be done. */
export function CreditSection({ idea }: { idea: IdeaRecord }) {
  const { member } = useMembership();
  if (!member || member.id !== idea.author?.number || !isOpen(idea.stage)) return null;
  return (
    <Section title={<Trans>Share the credit</Trans>} id="credit">
      <Suspense fallback={<Skeleton className="h-24" />}>
        <ShareCredit idea={idea} authorId={member.id} />
      </Suspense>
    </Section>
  );
}

/** What an author's link asks the reader, above all else; nothing for whoever came another way. */
export function CreditProposal({ idea }: { idea: IdeaRecord }) {
  const fragment = useLocation({ select: ({ hash }) => hash });
  if (!fragment.startsWith(CREDIT_FRAGMENT)) return null;
  const proposal = fragment.slice(CREDIT_FRAGMENT.length);
  return (
    <div className="pb-10">
      <Suspense fallback={<Skeleton className="h-64" />}>
        <ProposalPanel key={proposal} idea={idea} proposal={proposal} />
      </Suspense>
    </div>
  );
}
