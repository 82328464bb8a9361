import { Plural, Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { UserText } from "@/components/ui/user-text.tsx";
import type { Challenge } from "@/features/challenges/api/challenges.ts";
import { Invited } from "@/features/challenges/components/invited.tsx";
import { GivenReason } from "@/features/ideas/components/given-reason.tsx";

/** What a challenge asks, whom, and until when. */
export function ChallengeCard({ challenge, now }: { challenge: Challenge; now: number }) {
  const { number, title, goal, metric, opensAt, audience, ideaCount, closingReason } = challenge;
  const closesAt = challenge.closesAt ?? Number.POSITIVE_INFINITY;
  const isOpen = opensAt <= now && now < closesAt;
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id="challenge" className="text-xl">
          {title ? <UserText text={title} limit={120} /> : <Trans>Challenge no. {number}</Trans>}
        </h2>
        <Badge tone={isOpen ? "positive" : "neutral"}>
          {isOpen ? <Trans>open</Trans> : now < opensAt ? <Trans>not open yet</Trans> : <Trans>closed</Trans>}
        </Badge>
      </header>
      {goal && <Markdown text={goal} />}
      {metric && (
        <p>
          <Trans>We see that it worked by this: {metric}</Trans>
        </p>
      )}
      <p className="text-sm text-muted">
        <CalendarDate seconds={opensAt} /> –{" "}
        {challenge.closesAt && <CalendarDate seconds={challenge.closesAt} />}
        {" · "}
        <Trans>
          Asked: <Invited audience={audience} />
        </Trans>
        {" · "}
        <Plural value={ideaCount} _0="no idea yet" one="# idea" other="# ideas" />
      </p>
      {closingReason && <GivenReason hash={closingReason} content={null} />}
      {isOpen && (
        <LinkButton to="/propose" search={{ challenge: number }} className="justify-self-start">
          <Trans>Answer it with an idea</Trans>
        </LinkButton>
      )}
    </>
  );
}
