import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Badge, type Tone } from "@/components/ui/badge.tsx";
import { CalendarDate, RelativeTime } from "@/components/ui/time.tsx";
import { PersonName } from "@/components/vocabulary/person-name.tsx";
import type { ReviewedIdea, ReviewRecord } from "@/features/reviews/api/idea-reviews.ts";
import { type ReviewPhase, reviewPhase } from "@/features/reviews/api/review-phase.ts";
import { resultWords } from "@/features/reviews/api/review-words.ts";
import { NextStep } from "@/features/reviews/components/next-step.tsx";
import { ReviewResult } from "@/features/reviews/components/review-result.tsx";

const tones: Record<ReviewRecord["result"], Tone> = {
  Open: "info",
  Ready: "positive",
  OnHold: "caution",
  Rejected: "negative",
  Unreviewed: "neutral",
  Void: "neutral",
};

/** One review: where it stands, who took part, and either the next step or what came of it. */
export function ReviewView(props: { idea: ReviewedIdea; review: ReviewRecord; now: number }) {
  const { idea, review, now } = props;
  const { i18n } = useLingui();
  const phase = reviewPhase(timesOf(review), idea, now);
  return (
    <article aria-labelledby={`review-${review.number}`} className="grid min-w-0 grid-cols-1 gap-5">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 id={`review-${review.number}`} className="text-lg">
          <Trans>Review {review.number}</Trans>
        </h3>
        <Badge tone={tones[review.result]}>
          {phase === "ended" ? i18n._(resultWords[review.result]) : <PhaseWord phase={phase} />}
        </Badge>
        <span className="text-sm text-muted">
          <Opened review={review} />
        </span>
      </header>
      {phase === "ended" ? (
        <ReviewResult idea={idea} review={review} />
      ) : (
        <>
          <Standing review={review} phase={phase} />
          <NextStep idea={idea} review={review} phase={phase} />
        </>
      )}
    </article>
  );
}

function timesOf(review: ReviewRecord) {
  return {
    ...review,
    commitUntil: Number(review.commitUntil),
    revealUntil: Number(review.revealUntil),
  };
}

function Opened({ review }: { review: ReviewRecord }) {
  const version = <Trans>version {review.version}</Trans>;
  const date = <CalendarDate seconds={Number(review.openedAt)} />;
  if (!review.openedBy)
    return (
      <Trans>
        of {version}, opened on {date}
      </Trans>
    );
  return (
    <Trans>
      of {version}, opened on {date} by <PersonName member={review.openedBy} />
    </Trans>
  );
}

/** Where a review stands, in a word or two. */
export function PhaseWord({ phase }: { phase: Exclude<ReviewPhase, "ended"> }) {
  switch (phase) {
    case "committing":
      return <Trans>Takes scorecards</Trans>;
    case "revealing":
      return <Trans>Scorecards are revealed</Trans>;
    case "over":
      return <Trans>Waiting to be closed</Trans>;
    case "superseded":
      return <Trans>Overtaken</Trans>;
  }
}

function Standing({ review, phase }: { review: ReviewRecord; phase: ReviewPhase }) {
  const { commitments, scorecardCount, rubric } = review;
  if (phase === "superseded") {
    return (
      <p>
        <Trans>
          The version it judged no longer stands. It ends without a result; a new review judges what stands.
        </Trans>
      </p>
    );
  }
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
      <Fact name={<Trans>Scorecards sealed</Trans>}>
        <Plural value={commitments} _0="none yet" one="# member" other="# members" />{" "}
        <span className="text-muted">
          <Trans>at least {rubric.leastReviewers} must reveal</Trans>
        </span>
      </Fact>
      <Fact name={<Trans>Can be sealed until</Trans>}>
        <Moment seconds={Number(review.commitUntil)} />
      </Fact>
      <Fact name={<Trans>Can be revealed until</Trans>}>
        <Moment seconds={Number(review.revealUntil)} />{" "}
        {phase !== "committing" && (
          <span className="text-muted">
            <Trans>
              {scorecardCount} of {commitments} so far
            </Trans>
          </span>
        )}
      </Fact>
    </dl>
  );
}

function Moment({ seconds }: { seconds: number }) {
  return (
    <>
      <CalendarDate seconds={seconds} />{" "}
      <span className="text-muted">
        (<RelativeTime seconds={seconds} />)
      </span>
    </>
  );
}

function Fact({ name, children }: { name: React.ReactNode; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
