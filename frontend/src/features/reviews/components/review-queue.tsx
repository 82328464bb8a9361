import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { LinkButton } from "@/components/ui/link-button.tsx";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { Member } from "@/features/members/api/membership.ts";
import { conflictWords } from "@/features/reviews/api/review-words.ts";
import type { ReviewLists, WaitingIdea } from "@/features/reviews/api/reviews.ts";
import { anyoneMayOpenFrom, rubricFor } from "@/features/reviews/api/rubric.ts";
import { type Task, tasksOf } from "@/features/reviews/api/tasks.ts";
import { IdeaLine, ReviewRow } from "@/features/reviews/components/review-row.tsx";
import { PhaseWord } from "@/features/reviews/components/review-view.tsx";

/** What waits for everyone: reviews under way, and ideas that have none yet. */
export function ReviewQueue(props: { lists: ReviewLists; member: Member | undefined; now: number }) {
  const { lists, member, now } = props;
  const tasks = tasksOf(lists.open, member, now);
  if (tasks.length === 0 && lists.waiting.length === 0) return <Nothing />;
  return (
    <>
      {tasks.length > 0 && (
        <Section
          title={<Trans>Under way</Trans>}
          id="open"
          aside={<Plural value={tasks.length} one="# review" other="# reviews" />}
        >
          <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
            {tasks.map((task) => (
              <OpenRow key={task.review.number} task={task} />
            ))}
          </ul>
        </Section>
      )}
      {lists.waiting.length > 0 && <Waiting lists={lists} now={now} />}
    </>
  );
}

function OpenRow({ task: { review, phase, conflict, own } }: { task: Task }) {
  const { i18n } = useLingui();
  const { commitments, scorecardCount } = review;
  return (
    <ReviewRow
      review={review}
      action={phase !== "ended" && <Badge tone="info">{<PhaseWord phase={phase} />}</Badge>}
    >
      {phase === "committing" ? (
        <Trans>
          <Plural value={commitments} _0="Nobody" one="# member" other="# members" /> so far, until{" "}
          <CalendarDate seconds={Number(review.commitUntil)} />
        </Trans>
      ) : (
        <Trans>
          {scorecardCount} of {commitments} revealed, until{" "}
          <CalendarDate seconds={Number(review.revealUntil)} />
        </Trans>
      )}
      {own && (
        <>
          {" · "}
          {own.state === "Committed" ? <Trans>yours is sealed</Trans> : <Trans>yours is revealed</Trans>}
        </>
      )}
      {conflict && !own && (
        <>
          {" · "}
          {i18n._(conflictWords[conflict])}
        </>
      )}
    </ReviewRow>
  );
}

function Waiting({ lists, now }: { lists: ReviewLists; now: number }) {
  return (
    <Section
      title={<Trans>Waiting for a review</Trans>}
      id="waiting"
      aside={<Plural value={lists.waiting.length} one="# idea" other="# ideas" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
        {lists.waiting.map((idea) => (
          <li key={idea.number}>
            <IdeaLine idea={idea}>
              <Since idea={idea} lists={lists} now={now} />
            </IdeaLine>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Since({ idea, lists, now }: { idea: WaitingIdea; lists: ReviewLists; now: number }) {
  const asked = Number(idea.challenge.rubricId);
  const rubric = rubricFor(lists.rubrics, asked, lists.organisation?.defaultRubric?.number);
  const from = anyoneMayOpenFrom(Number(idea.stageSince), rubric);
  if (!Number.isFinite(from)) return <Trans>A curator opens its review.</Trans>;
  if (now >= from) return <Trans>Any member may open its review now.</Trans>;
  return (
    <Trans>
      A curator opens its review; from <CalendarDate seconds={from} /> on, any member may.
    </Trans>
  );
}

function Nothing() {
  return (
    <EmptyState
      title={<Trans>Every idea has been judged</Trans>}
      action={
        <LinkButton to="/propose" variant="primary">
          <Trans>Propose an idea</Trans>
        </LinkButton>
      }
    >
      <Trans>When somebody hands in an idea, it appears here until its review begins.</Trans>
    </EmptyState>
  );
}
