import type { Credit } from "@engine/protocol/credit";
import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Banner } from "@/components/ui/banner.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { type NamedMember, PersonName } from "@/components/vocabulary/person-name.tsx";
import { useEngine } from "@/config/engine-context.ts";
import { proposalQueryOptions } from "@/features/credit/api/proposal.ts";
import { ProposalAnswer } from "@/features/credit/components/proposal-answer.tsx";
import { SplitList } from "@/features/credit/components/split-list.tsx";
import type { IdeaRecord } from "@/features/ideas/api/idea.ts";
import { IdeaTitle } from "@/features/ideas/components/idea-title.tsx";
import { useMembership } from "@/features/members/api/membership.ts";

/** What somebody sees who followed an author's link: the proposed split, and how to agree to it. */
export default function ProposalPanel({ idea, proposal }: { idea: IdeaRecord; proposal: string }) {
  const { data: credit } = useQuery(proposalQueryOptions(useEngine(), proposal));
  if (credit === undefined) return <Skeleton className="h-64" />;
  const { author } = idea;
  const isOfIdea = credit?.ideaId === idea.number && credit.shares[0]?.memberId === author?.number;
  return credit && author && isOfIdea ? (
    <Proposed idea={idea} author={author} credit={credit} />
  ) : (
    <Damaged />
  );
}

function Damaged() {
  return (
    <Banner tone="caution" title={<Trans>This link is damaged</Trans>}>
      <Trans>
        It should propose how to share the credit for this idea, but it was cut short or changed on its way.
        Open it as a whole, or ask the author for it once more.
      </Trans>
    </Banner>
  );
}

function Proposed(props: { idea: IdeaRecord; author: NamedMember; credit: Credit }) {
  const { idea, author, credit } = props;
  const { member } = useMembership();
  return (
    <section
      aria-labelledby="credit-proposal"
      className="grid max-w-3xl grid-cols-1 gap-5 rounded-lg border border-dashed border-edge p-5 sm:p-7"
    >
      <header className="grid gap-2">
        <h2 id="credit-proposal" className="text-xl sm:text-2xl">
          <Trans>Shall the credit be shared like this?</Trans>
        </h2>
        <p>
          <Trans>
            <PersonName member={author} /> proposes it for the idea “
            <IdeaTitle
              number={idea.number}
              title={idea.content?.title ?? undefined}
              contentHash={idea.contentHash}
            />
            ”. You can agree until <CalendarDate seconds={Number(credit.deadline)} />.
          </Trans>
        </p>
      </header>
      <SplitList shares={credit.shares} own={member?.id} />
      <ProposalAnswer idea={idea} credit={credit} />
    </section>
  );
}
