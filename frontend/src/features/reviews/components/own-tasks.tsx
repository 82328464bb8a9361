import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import type { Member } from "@/features/members/api/membership.ts";
import { useCardOwner } from "@/features/reviews/api/card-owner.ts";
import { readSealed } from "@/features/reviews/api/kept-cards.ts";
import type { ReviewLists } from "@/features/reviews/api/reviews.ts";
import { type Task, tasksOf, toReveal, toScore } from "@/features/reviews/api/tasks.ts";
import { RevealButton } from "@/features/reviews/components/reveal-panel.tsx";
import { ReviewRow } from "@/features/reviews/components/review-row.tsx";

/** What waits for me: first what is lost if I do nothing. */
export function OwnTasks({ lists, member, now }: { lists: ReviewLists; member: Member; now: number }) {
  const tasks = tasksOf(lists.open, member, now);
  const [reveal, score] = [toReveal(tasks), toScore(tasks)];
  const count = reveal.length + score.length;
  return (
    <Section
      title={<Trans>Waiting for you</Trans>}
      id="own"
      aside={<Plural value={count} _0="nothing" one="# review" other="# reviews" />}
    >
      {count === 0 ? (
        <p className="text-muted">
          <Trans>No review waits for you at the moment. Thank you.</Trans>
        </p>
      ) : (
        <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
          {reveal.map((task) => (
            <ReviewRow key={task.review.number} review={task.review} action={<Reveal task={task} />}>
              <Trans>
                Sealed. Reveal it until <CalendarDate seconds={Number(task.review.revealUntil)} />, or it does
                not count.
              </Trans>
            </ReviewRow>
          ))}
          {score.map(({ review }) => (
            <ReviewRow key={review.number} review={review}>
              <Trans>
                Takes scorecards until <CalendarDate seconds={Number(review.commitUntil)} />.
              </Trans>
            </ReviewRow>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Where this browser kept the card; otherwise it is filled in again on the idea's page. */
function Reveal({ task: { review, own } }: { task: Task }) {
  const owner = useCardOwner(review.number);
  const kept = own && readSealed(owner, own.commitment);
  return kept ? <RevealButton idea={review.idea} review={review} kept={kept} /> : null;
}
