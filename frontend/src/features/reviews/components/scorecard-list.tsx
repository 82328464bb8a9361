import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Badge } from "@/components/ui/badge.tsx";
import { Markdown } from "@/components/ui/markdown.tsx";
import { Num, Share } from "@/components/ui/number.tsx";
import { Person } from "@/components/vocabulary/person-name.tsx";
import { faultOf, useDocument } from "@/features/ideas/api/document.ts";
import { Absence } from "@/features/ideas/components/idea-title.tsx";
import { isComparable } from "@/features/reviews/api/comparable.ts";
import type { ReviewedIdea, ReviewRecord, ScorecardRecord } from "@/features/reviews/api/idea-reviews.ts";
import { CRITERIA } from "@/features/reviews/api/review-types.ts";
import { criterionWords } from "@/features/reviews/api/review-words.ts";
import { ActionButton } from "@/features/transactions/components/action-button.tsx";

const loadCalibrate = () =>
  import("@/features/reviews/flows/calibrate-forecast.tsx").then(
    ({ calibrateForecast }) => calibrateForecast,
  );

const USUAL_WEIGHT = 10_000;

/** Every scorecard of a review that has ended; where a forecast can be compared with what happened, anyone may do so. */
export function ScorecardList({ idea, review }: { idea: ReviewedIdea; review: ReviewRecord }) {
  const { scorecards: cards } = review;
  return (
    <ul className="grid grid-cols-1 divide-y divide-line border-y border-line">
      {cards.map((card) => (
        <li key={card.member.number} className="grid min-w-0 grid-cols-1 gap-2 py-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <Person member={card.member} />
            <Remark card={card} />
          </div>
          {card.state !== "Committed" && <Numbers card={card} />}
          {isComparable(card, review, idea) && (
            <Compare card={card} reviewId={review.number} ideaId={idea.number} />
          )}
          {card.comment && <Comment card={card} hash={card.comment.hash} />}
        </li>
      ))}
    </ul>
  );
}

function Remark({ card }: { card: ScorecardRecord }) {
  if (card.state === "Committed")
    return (
      <Badge>
        <Trans>Never revealed</Trans>
      </Badge>
    );
  if (card.state === "LeftOut")
    return (
      <Badge tone="caution">
        <Trans>Left out: credited by then</Trans>
      </Badge>
    );
  if (card.weightBps === null || card.weightBps === USUAL_WEIGHT) return null;
  return (
    <Badge>
      <Trans>
        weighs <Share bps={card.weightBps} />
      </Trans>
    </Badge>
  );
}

function Numbers({ card }: { card: ScorecardRecord }) {
  const { i18n } = useLingui();
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {CRITERIA.map((criterion) => (
        <span key={criterion}>
          {i18n._(criterionWords[criterion])} <Num value={card[criterion] ?? 0} />
        </span>
      ))}
      <span className="text-muted">
        <Trans>
          Forecast <Share bps={card.forecastBps ?? 0} />
        </Trans>
        {card.met !== null && (
          <>
            {" · "}
            {card.met ? <Trans>the pilot met its target</Trans> : <Trans>the pilot missed its target</Trans>}
          </>
        )}
      </span>
    </p>
  );
}

function Compare(props: { card: ScorecardRecord; reviewId: number; ideaId: number }) {
  const { card, reviewId, ideaId } = props;
  const memberId = card.member.number;
  return (
    <div>
      <ActionButton
        flow={loadCalibrate}
        input={() => ({ reviewId, memberId, ideaId })}
        flowKey={`calibrate:${reviewId}:${memberId}`}
        who="anyone"
        variant="secondary"
        size="small"
      >
        <Trans>Compare the forecast with the outcome</Trans>
      </ActionButton>
    </div>
  );
}

function Comment({ card, hash }: { card: ScorecardRecord; hash: string }) {
  const text = card.commentContent?.status === "Verified" ? card.commentContent.text : undefined;
  const document = useDocument(text ? undefined : hash);
  const shown = text ?? (document.data?.kind === "comment" ? document.data.text : undefined);
  return (
    <blockquote
      lang={card.commentContent?.language ?? undefined}
      className="min-w-0 rounded-md border border-line bg-surface px-4 py-3"
    >
      {shown ? (
        <Markdown text={shown} />
      ) : document.isPending ? (
        <Trans>The comment is on its way…</Trans>
      ) : (
        <p className="text-muted italic">
          <Absence fault={document.error ? faultOf(document.error) : "invalid"} />
        </p>
      )}
    </blockquote>
  );
}
